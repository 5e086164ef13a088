// Which of the statements somebody kept are what their signer wrote.
import { statementHolds, type Statement } from '#ledger/statement.ts'
import { breathe } from '#projections/breathe.ts'
import type { LedgerFault } from '#projections/ledger-fault.ts'

const together = 20

/** @returns a fault for each that is not what its signer wrote; with `key`, also for each that somebody else signed */
export async function faultsOfSignatures(statements: readonly Statement[], key?: string): Promise<ReadonlyMap<Statement, LedgerFault>> {
  const faults = new Map<Statement, LedgerFault>()
  for (const [index, each] of statements.entries()) {
    if (index % together === 0) await breathe()
    if (!await statementHolds(each)) faults.set(each, { code: 'statement-signature', sentence: `${each.day}的声明签名不成立：它被改动过或者抄写有误，不能作凭据。` })
    else if (key !== undefined && key !== each.key) faults.set(each, { code: 'statement-key', sentence: `${each.day}的声明由编号${each.signer}的钥匙签名，不是 --key 所说的那一把。` })
  }
  return faults
}
