// Asking once more for the password of who is signed in already, before something that outlives the session.
import { checkPassword } from '#accounts/password.ts'
import type { Queryable } from '#ledger/database.ts'

export async function ownPassword(client: Queryable, account: string, said: unknown): Promise<boolean> {
  const { rows } = await client.query<{ password: string | null }>('select password from account where id = $1', [account])
  return checkPassword(typeof said === 'string' ? said.slice(0, 200) : '', rows[0]?.password ?? undefined)
}
