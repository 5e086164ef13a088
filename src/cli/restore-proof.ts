// The rows of a backup, put back and not yet committed, against the signed statements of days: those that came with them, and those
// that somebody outside kept.
import { provincesOf, enterProvince } from '#cli/backup-format.ts'
import { showing, type Told } from '#cli/progress.ts'
import type { Queryable } from '#ledger/database.ts'
import { statementsOf } from '#ledger/statement-book.ts'
import type { Statement } from '#ledger/statement.ts'
import { faultsOfSignatures } from '#projections/statement-signatures.ts'
import { faultsAgainst, readLedgerLines } from '#projections/verify-against.ts'
import { Fault } from '#ledger/fault.ts'

export type RestoreProof = {
  /** Of the backup's own, how many were compared. */
  readonly carried: number
  readonly outside: number
}

/** Told one by one; of more, how many. */
const named = 20

/**
 * @param client in the transaction that put the rows back, as their owner
 * @param outside statements that were kept elsewhere, of any township
 * @throws Fault `restore-differs` that names every day on which ledger and statements do not agree
 */
export async function proveRestored(client: Queryable, outside: readonly Statement[], silent: boolean): Promise<RestoreProof> {
  // A table filled in one go has no statistics yet, and thousands of matters would each be searched for.
  await client.query('analyze entry')
  const of = await entriesIn(client)
  const { faults, proof } = await showing({ what: '正在与日结声明核对', unit: '条记录', silent }, (told) => compare(client, outside, (done) => told(done, of)))
  if (faults.length === 0) return proof
  const more = faults.length > named ? `\n  还有${faults.length - named}处，不再一一列出。` : ''
  throw new Fault('restore-differs', `备份里的台账与日结声明不符，没有恢复任何内容：\n${faults.slice(0, named).map((each) => `  ${each}`).join('\n')}${more}`)
}

async function entriesIn(client: Queryable): Promise<number> {
  let sum = 0
  for (const province of await provincesOf(client)) {
    await enterProvince(client, province)
    sum += (await client.query<{ count: number }>('select count(*)::int as count from entry where starts_with(tenant::text, $1)', [province])).rows[0]?.count ?? 0
  }
  return sum
}

async function compare(client: Queryable, outside: readonly Statement[], told: Told): Promise<{ readonly faults: readonly string[]; readonly proof: RestoreProof }> {
  const faults: string[] = []
  let [read, carried] = [0, 0]
  const here = new Set<number>()
  for (const province of await provincesOf(client)) {
    await enterProvince(client, province)
    for (const tenant of await linesOf(client, province)) {
      here.add(tenant)
      const own = await statementsOf(client, tenant)
      const others = outside.filter((each) => each.tenant === tenant)
      const ledger = await readLedgerLines(client, tenant, (entries) => told(read + entries))
      read += ledger.lines.length
      carried += own.length
      const last = ledger.lines.at(-1)?.position ?? 0
      const found = [await faultsWith(own, (good) => faultsAgainst(ledger, good)), await faultsWith(others, (good) => [...laterThan(good, last), ...faultsAgainst(ledger, good.filter((each) => each.lastPosition <= last))])]
      faults.push(...new Set(found.flat().map(({ sentence }) => `${tenant}：${sentence}`)))
    }
  }
  const strangers = new Set(outside.map((each) => each.tenant).filter((tenant) => !here.has(tenant)))
  for (const tenant of strangers) faults.push(`${tenant}：备份里没有它的台账。`)
  return { faults, proof: { carried, outside: outside.length } }
}

/** Townships and counties: each has a line of entries of its own. */
async function linesOf(client: Queryable, province: string): Promise<readonly number[]> {
  return (await client.query<{ tenant: number }>('select tenant from position where starts_with(tenant::text, $1) union select tenant from statement where starts_with(tenant::text, $1) order by tenant', [province])).rows.map((row) => row.tenant)
}

type Said = { readonly sentence: string }

async function faultsWith(statements: readonly Statement[], prove: (good: readonly Statement[]) => readonly Said[]): Promise<readonly Said[]> {
  const unproved = await faultsOfSignatures(statements)
  return [...unproved.values(), ...prove(statements.filter((each) => !unproved.has(each)))]
}

/** What was stated after the backup was made says nothing of a change: there is simply less in it. */
function laterThan(statements: readonly Statement[], last: number): readonly Said[] {
  return statements.filter((each) => each.lastPosition > last).map(({ day, lastPosition }) => ({
    sentence: `${day}的声明里台账到第${lastPosition}条，备份只到第${last}条：备份是在那以前做的，或者后面的记录被去掉了。请换一份更晚的备份，或者只用备份以前的声明核对。`,
  }))
}
