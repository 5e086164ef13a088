// Signing in the name of this installation: Ed25519 (RFC 8032), or SM2 with SM3 (GB/T 32918.2) where national algorithms are asked
// for. Keys and signatures travel as hexadecimal text.
import { createPrivateKey, createPublicKey, hash, randomBytes, sign, verify } from 'node:crypto'

export type SignatureName = 'ed25519' | 'sm2'

export const signatureNames: readonly SignatureName[] = ['ed25519', 'sm2']

export type Signer = {
  readonly signature: SignatureName
  /** The public key: 32 bytes of Ed25519, or the uncompressed point of SM2. */
  readonly key: string
  sign(text: string): Promise<string>
}

// What stands before the bare key in RFC 8410's forms of a private and a public key.
const [privateLead, publicLead] = ['302e020100300506032b657004220420', '302a300506032b6570032100'].map((hex) => Buffer.from(hex, 'hex')) as [Buffer, Buffer]

/** A new private key of 32 bytes, good for either. */
export function newSigningSecret(): Buffer {
  for (;;) {
    const secret = randomBytes(32)
    // Below the order of the SM2 curve, whose first four bytes are these.
    if (secret.readUInt32BE(0) < 0xfffffffe) return secret
  }
}

/** @param secret 32 bytes, as {@link newSigningSecret} makes them */
export async function signerOf(signature: SignatureName, secret: Buffer): Promise<Signer> {
  if (secret.length !== 32) throw new RangeError('the signing key must have 32 bytes')
  return signature === 'ed25519' ? edSigner(secret) : smSigner(secret)
}

/** Did the holder of that key sign that text? Anything that is no key or no signature is no. */
export async function signatureHolds(signature: SignatureName, { key, text, signed }: { readonly key: string; readonly text: string; readonly signed: string }): Promise<boolean> {
  try {
    if (signature === 'ed25519') return verify(null, Buffer.from(text), edPublic(key), Buffer.from(signed, 'hex'))
    const { sm2 } = await national()
    return sm2.verifyPublicKey(key) && sm2.doVerifySignature(Buffer.from(text), signed, key, { hash: true })
  } catch {
    return false
  }
}

/** Short enough to be read out over the telephone: the first 16 digits of a digest over the public key. */
export function keyIdOf(signature: SignatureName, key: string): string {
  return hash('sha256', `xiangzhi-key-1\n${signature}\n${key}`, 'hex').slice(0, 16)
}

function edPublic(key: string) {
  return createPublicKey({ key: Buffer.concat([publicLead, Buffer.from(key, 'hex')]), format: 'der', type: 'spki' })
}

function edSigner(secret: Buffer): Signer {
  const own = createPrivateKey({ key: Buffer.concat([privateLead, secret]), format: 'der', type: 'pkcs8' })
  const key = createPublicKey(own).export({ format: 'der', type: 'spki' }).subarray(publicLead.length).toString('hex')
  return { signature: 'ed25519', key, sign: async (text) => sign(null, Buffer.from(text), own).toString('hex') }
}

async function smSigner(secret: Buffer): Promise<Signer> {
  const { sm2 } = await national()
  const own = secret.toString('hex')
  const key = sm2.getPublicKeyFromPrivateKey(own)
  return { signature: 'sm2', key, sign: async (text) => sm2.doSignature(Buffer.from(text), own, { hash: true, publicKey: key }) }
}

/** Fetched where it is needed: most installations never sign with it. */
async function national() {
  return import('sm-crypto-v2')
}
