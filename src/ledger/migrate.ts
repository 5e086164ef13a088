// Brings a database to the present shape and lets the program in. Runs as the owner, once at every start; no step is run twice.
import { escapeIdentifier, escapeLiteral } from 'pg'
import { accountRecoveryColumn } from '#ledger/account-recovery-column.ts'
import { ageIndex, titlesByAge } from '#ledger/age-index.ts'
import { codeTables } from '#ledger/code-tables.ts'
import type { Owner, Queryable } from '#ledger/database.ts'
import { libraryTables } from '#ledger/library-tables.ts'
import { onceColumn } from '#ledger/once-column.ts'
import { countersignatureTable } from '#ledger/countersignature-table.ts'
import { fileHandTable } from '#ledger/file-hand-table.ts'
import { identityTables } from '#ledger/identity-tables.ts'
import { importMappingTable } from '#ledger/import-mapping-table.ts'
import { outsideIdentityTable } from '#ledger/outside-identity-table.ts'
import { ownTiesTable } from '#ledger/own-ties-table.ts'
import { personTraceTable } from '#ledger/person-trace-table.ts'
import { publicationIndexes } from '#ledger/publication-indexes.ts'
import { publicationTable } from '#ledger/publication-table.ts'
import type { ProgramLogin } from '#ledger/program-login.ts'
import { readingOfLists } from '#ledger/reading-of-lists.ts'
import { readingTable } from '#ledger/reading-table.ts'
import { receiptTable } from '#ledger/receipt-table.ts'
import { recusalIndex } from '#ledger/recusal-index.ts'
import { recognitionTable } from '#ledger/recognition-table.ts'
import { rights } from '#ledger/rights.ts'
import { scramVerifier } from '#ledger/scram-verifier.ts'
import { schema } from '#ledger/schema.ts'
import { sessionWayColumn } from '#ledger/session-way-column.ts'
import { statementTable } from '#ledger/statement-table.ts'

/** In order, for ever: a step that has run anywhere is never edited, only followed by another. */
const steps: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'schema', sql: schema },
  { name: 'rights', sql: rights },
  { name: 'law library', sql: libraryTables },
  { name: 'once', sql: onceColumn },
  { name: 'recognition', sql: recognitionTable },
  { name: 'import mapping', sql: importMappingTable },
  { name: 'codes', sql: codeTables },
  { name: 'age', sql: ageIndex },
  { name: 'readings', sql: readingTable },
  { name: 'person traces', sql: personTraceTable },
  { name: 'identity', sql: identityTables },
  { name: 'outside identity', sql: outsideIdentityTable },
  { name: 'account recovery', sql: accountRecoveryColumn },
  { name: 'recusal', sql: recusalIndex },
  { name: 'file hands', sql: fileHandTable },
  { name: 'statements', sql: statementTable },
  { name: 'countersignatures', sql: countersignatureTable },
  { name: 'readings of lists', sql: readingOfLists },
  { name: 'receipts', sql: receiptTable },
  { name: 'publications', sql: publicationTable },
  { name: 'ways of signing in', sql: sessionWayColumn },
  { name: 'own ties', sql: ownTiesTable },
  { name: 'indexes of publications', sql: publicationIndexes },
  { name: 'titles by age', sql: titlesByAge },
]

const role = `do $role$ begin
  if not exists (select from pg_roles where rolname = 'xiangzhi_app') then create role xiangzhi_app nologin noinherit nobypassrls; end if;
  execute format('grant xiangzhi_app to %I', current_user);
end $role$`

/** @returns the names of the steps that ran */
export async function migrate(owner: Owner): Promise<readonly string[]> {
  const client = await owner.pool.connect()
  try {
    // Two starting programs take turns; the second finds nothing to do.
    await client.query('begin; select pg_advisory_xact_lock(20382203)')
    await client.query(role)
    await client.query('create table if not exists step (name text primary key, ran_at timestamptz not null default now())')
    const done = new Set((await client.query<{ name: string }>('select name from step')).rows.map((row) => row.name))
    const due = steps.filter((step) => !done.has(step.name))
    for (const step of due) {
      await client.query(step.sql)
      await client.query('insert into step (name) values ($1)', [step.name])
    }
    if (owner.program !== undefined) await letIn(client, owner.program)
    await client.query('commit')
    return due.map((step) => step.name)
  } catch (cause) {
    await client.query('rollback')
    throw cause
  } finally {
    client.release()
  }
}

/** The program's own login: member of the restricted role, without the right to be anybody else. */
async function letIn(client: Queryable, { user, password }: ProgramLogin): Promise<void> {
  const { rows } = await client.query('select from pg_roles where rolname = $1', [user])
  const [name, secret] = [escapeIdentifier(user), escapeLiteral(scramVerifier(password))]
  await client.query(`${rows.length === 0 ? 'create' : 'alter'} role ${name} login noinherit password ${secret}`)
  if (rows.length === 0) await client.query(`grant xiangzhi_app to ${name}`)
}
