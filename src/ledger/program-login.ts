// The role the program signs in as. To take the restricted role on a connection of the owner's holds only until a statement takes
// it off again; signed in as a role that owns nothing, there is nothing to go back to.
import { hkdfSync } from 'node:crypto'
import pg from 'pg'

/** Has of the tables what `xiangzhi_app` was given and nothing of its own. */
export type ProgramLogin = { readonly user: string; readonly password: string }

/**
 * Who the program is on one database. Its password is made from the owner's, so that no second secret has to be kept and handed on;
 * it changes when the owner's does, at the next start.
 * @param url the owner's
 * @returns nothing where the owner signs in without a password (by who they are on the machine, or by a file of passwords): one made
 * up from nothing would be known to everybody
 */
export function programLogin(url: string): ProgramLogin | undefined {
  const { password, database = '' } = new pg.Client({ connectionString: url })
  if (!password || /[?&](user|password)=/.test(url)) return undefined
  const user = `xiangzhi_at_${database}`
  return { user, password: Buffer.from(hkdfSync('sha256', password, user, 'xiangzhi program login 1', 24)).toString('base64url') }
}

/** The owner's url, spelt for the program. */
export function asProgram(url: string): string {
  const login = programLogin(url)
  return login === undefined ? url : url.replace(/^(\w+:\/\/)([^/?#]*@)?/, `$1${encodeURIComponent(login.user)}:${login.password}@`)
}
