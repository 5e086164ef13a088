// A password as PostgreSQL keeps it (RFC 5802 and 7677), made here, so that the password itself stands in no statement and no log.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'

/** What PostgreSQL does itself when it is given the password. */
const rounds = 4096

/** @param password of ASCII letters, digits, - and _: nothing there is to be normalised */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256')
  const keyFor = (whom: 'Client' | 'Server') => createHmac('sha256', salted).update(`${whom} Key`).digest()
  const stored = createHash('sha256').update(keyFor('Client')).digest('base64')
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${keyFor('Server').toString('base64')}`
}
