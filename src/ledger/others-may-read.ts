// Is a file with a secret in it open to other users of the machine?
import { statSync } from 'node:fs'
import { platform } from 'node:os'

/** On Windows the folder's own access list decides, which Node does not tell: there the answer is always no. */
export function othersMayRead(path: string): boolean {
  return platform() !== 'win32' && (statSync(path).mode & 0o077) !== 0
}
