// `verify --against`: the ledger against statements that somebody outside kept, as files or as the text of a QR code.
import { readFile } from 'node:fs/promises'
import type { Line } from '#cli/arguments.ts'
import { CommandError } from '#cli/command-error.ts'
import { ledgerAt } from '#cli/ledger-at.ts'
import { print, printJson } from '#cli/print.ts'
import { readIn } from '#ledger/database.ts'
import { groupBy } from '#ledger/group-by.ts'
import { readStatements, type Statement } from '#ledger/statement.ts'
import type { LedgerFault } from '#projections/ledger-fault.ts'
import { faultsOfSignatures } from '#projections/statement-signatures.ts'
import { verifyAgainst } from '#projections/verify-against.ts'

/** Exit code 1 when the ledger does not agree with what was kept. `--key` names whose signature alone counts. */
export async function proveAgainst(line: Line): Promise<void> {
  const statements = (await Promise.all(line.texts('against').map(statementsIn))).flat()
  const key = line.text('key')?.toLowerCase()
  const unproved = await faultsOfSignatures(statements, key)
  const good = statements.filter((each) => !unproved.has(each))
  const results = await ledgerAt(line.place, async (database) => {
    const proved: { readonly tenant: number; readonly statements: number; readonly faults: readonly LedgerFault[] }[] = []
    for (const [tenant, kept] of groupBy(good, (each) => each.tenant)) {
      proved.push({ tenant, statements: kept.length, faults: await readIn(database, String(tenant), (client) => verifyAgainst(client, tenant, kept)) })
    }
    return proved
  })
  const told = [...unproved].map(([{ tenant }, fault]) => ({ tenant, statements: 1, faults: [fault] })).concat(results.map((each) => ({ ...each, faults: [...each.faults] })))
  if (line.place.json) printJson(told)
  else for (const { tenant, statements: count, faults } of told) {
    print(`${tenant}：对照${count}份日结声明，${faults.length === 0 ? '全部相符' : `发现${faults.length}处不符`}`)
    for (const fault of faults) print(`  ${fault.sentence}`)
  }
  if (!line.place.json && key === undefined) print(`声明的签名公钥编号：${[...new Set(statements.map((each) => each.signer))].join('、')}。请与事先保管的一致。`)
  if (told.some((each) => each.faults.length > 0)) process.exitCode = 1
}

/** @param said a file, or the text itself. @throws CommandError for what cannot be read or is no statement */
export async function statementsIn(said: string): Promise<readonly Statement[]> {
  const text = /^\s*xz1:/i.test(said) ? said : await readFile(said, 'utf8').catch(() => { throw new CommandError(`读不到文件：${said}`) })
  return readStatements(text) ?? refuseText(said)
}

function refuseText(said: string): never {
  throw new CommandError(`“${said.slice(0, 60)}”里的内容不是日结声明，或者抄写有误；短码以 XZ1: 开头，须一字不差。`)
}
