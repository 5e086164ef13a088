// The head of a backup file: how it is encrypted, and the proof that a key is the right one. The key of the file is drawn from the
// master key and a salt of its own, so that no two files share one; with a passphrase the head carries the master key sealed by it.
import { createHmac, hkdfSync, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { addedBytes, decrypt, encrypt, type CipherName } from '#ledger/construction.ts'

export type BackupHead = {
  readonly cipher: CipherName
  readonly salt: Buffer
  /** The master key under the passphrase, where one was given. */
  readonly sealedMaster?: Buffer
  /** The whole head as it stands in the file. */
  readonly bytes: Buffer
}

const magic = Buffer.from('xiangzhi-backup\n')
const format = 1
const [saltBytes, masterBytes, proofBytes] = [32, 32, 32]
const fixedBytes = magic.length + 3 + saltBytes
const ciphers: readonly { readonly name: CipherName; readonly mark: number; readonly digest: string }[] = [{ name: 'aes', mark: 1, digest: 'sha256' }, { name: 'sm4', mark: 2, digest: 'sm3' }]

/** No head is longer: what to read of a file to find it. */
export const longestHead = fixedBytes + masterBytes + Math.max(...ciphers.map(({ name }) => addedBytes(name))) + proofBytes

/**
 * A head for one new file.
 * @param master 32 bytes
 * @returns it, and the key that the file's pieces are to be sealed with
 */
export async function newBackupHead(master: Buffer, { cipher, passphrase }: { readonly cipher: CipherName; readonly passphrase?: string }): Promise<{ readonly head: BackupHead; readonly key: Buffer }> {
  const salt = randomBytes(saltBytes)
  const fixed = Buffer.concat([magic, Buffer.from([format, markOf(cipher), passphrase === undefined ? 0 : 1]), salt])
  const sealedMaster = passphrase === undefined ? undefined : encrypt(cipher, { key: await stretched(passphrase, salt), plain: master, bound: fixed })
  const said = sealedMaster === undefined ? fixed : Buffer.concat([fixed, sealedMaster])
  const proof = proofOf({ cipher, salt }, master, said)
  const head = { cipher, salt, bytes: Buffer.concat([said, proof]), ...(sealedMaster === undefined ? {} : { sealedMaster }) }
  return { head, key: drawn(head, master, 'chunks') }
}

/** @param start of the file, {@link longestHead} bytes of it or all there is. @returns nothing where no backup begins like that */
export function readBackupHead(start: Buffer): BackupHead | undefined {
  const [version, mark, kept] = start.subarray(magic.length, magic.length + 3)
  const cipher = ciphers.find((each) => each.mark === mark)?.name
  if (!start.subarray(0, magic.length).equals(magic) || version !== format || cipher === undefined || (kept !== 0 && kept !== 1)) return undefined
  const sealedBytes = kept === 1 ? masterBytes + addedBytes(cipher) : 0
  const length = fixedBytes + sealedBytes + proofBytes
  if (start.length < length) return undefined
  const head = { cipher, salt: start.subarray(fixedBytes - saltBytes, fixedBytes), bytes: start.subarray(0, length) }
  return kept === 1 ? { ...head, sealedMaster: start.subarray(fixedBytes, fixedBytes + sealedBytes) } : head
}

/** @returns the master key that the head carries; nothing where it carries none or the passphrase is another */
export async function masterBehind(head: BackupHead, passphrase: string): Promise<Buffer | undefined> {
  if (head.sealedMaster === undefined) return undefined
  const key = await stretched(passphrase, head.salt)
  try {
    return decrypt(key, head.sealedMaster, head.bytes.subarray(0, fixedBytes))
  } catch {
    return undefined
  }
}

/** @returns the key that the file's pieces are sealed with; nothing where the master is another, or the head not as it was written */
export function keyOfFile(head: BackupHead, master: Buffer): Buffer | undefined {
  const proof = proofOf(head, master, head.bytes.subarray(0, -proofBytes))
  return timingSafeEqual(proof, head.bytes.subarray(-proofBytes)) ? drawn(head, master, 'chunks') : undefined
}

function markOf(cipher: CipherName): number {
  return ciphers.find(({ name }) => name === cipher)?.mark ?? 0
}

function digestOf(cipher: CipherName): string {
  return ciphers.find(({ name }) => name === cipher)?.digest ?? ''
}

type Salted = Pick<BackupHead, 'cipher' | 'salt'>

function proofOf(head: Salted, master: Buffer, said: Buffer): Buffer {
  return createHmac(digestOf(head.cipher), drawn(head, master, 'head')).update(said).digest()
}

function drawn({ cipher, salt }: Salted, master: Buffer, purpose: 'head' | 'chunks'): Buffer {
  return Buffer.from(hkdfSync(digestOf(cipher), master, salt, `xiangzhi backup 1 ${purpose}`, 32))
}

/** A file may be tried at leisure by whoever has it, so a guess costs 128 MiB (OWASP's first recommendation for scrypt). */
function stretched(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 }, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
