// Passwords are kept as scrypt digests (RFC 7914) with their own salt and cost, so that the cost can rise later.
import { commonPasswords } from '#accounts/common-passwords.ts'
import { commonStems } from '#accounts/common-stems.ts'
import { passwordCost } from '#accounts/password-cost.ts'
import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'

const cost = passwordCost
const keyBytes = 32

/** @returns `scrypt$N$r$p$salt$digest` */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const digest = await derive(password, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), digest.toString('base64')].join('$')
}

/** Takes the same time whether or not the account has a password, so that accounts cannot be told apart. */
export async function checkPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [name, N, r, p, salt, digest] = (kept ?? absent).split('$')
  if (name !== 'scrypt' || !salt || !digest) return false
  const expected = Buffer.from(digest, 'base64')
  const found = await derive(password, Buffer.from(salt, 'base64'), { N: Number(N), r: Number(r), p: Number(p) })
  return timingSafeEqual(found, expected) && kept !== undefined
}

const absent = ['scrypt', cost.N, cost.r, cost.p, Buffer.alloc(16).toString('base64'), Buffer.alloc(keyBytes).toString('base64')].join('$')

/** Kept at another cost than a password gets today: to be kept anew when its owner next types it. */
export function keptOtherwise(kept: string): boolean {
  return !kept.startsWith(`scrypt$${cost.N}$${cost.r}$${cost.p}$`)
}

/** The product's name and the office's, which are tried as well as the names of the place. */
const officeWords = ['乡治', 'xiangzhi', '司法所', 'sifasuo', '法治办', '法治政府', '人民政府', '便民服务中心', '综合行政执法', '人民调解', '管理员']

/**
 * What is wrong with a new password, in plain Chinese; nothing when it will do. Length counts, not decoration.
 * @param login whose password it is to be
 * @param around what everybody there knows: names of the place and of those who work in it
 */
export function passwordFault(password: unknown, login: string, around: readonly string[] = []): string | undefined {
  if (typeof password !== 'string' || [...password].length < 10) return '密码至少10个字符，可以用一句容易记住的话。'
  if ([...password].length > 128) return '密码最多128个字符。'
  const plain = plainly(password)
  if (commonPasswords.has(plain) || commonStems.has(plain.replaceAll(/^\d+|\d+$/g, ''))) return '这个密码太常用，别人一试就中，请换一句自己的话。'
  if (new Set(plain).size < 4) return '密码里不同的字太少，请换一句自己的话。'
  return restOf(plain, [login, ...around, ...officeWords]).length < 4 ? '密码不能只是登录名、人名、地名、单位名加几个字或者数字。' : undefined
}

/** What is left of it without these words, wherever they stand, and the figures before and behind. */
function restOf(plain: string, words: readonly string[]): string {
  const known = words.map(plainly).filter((word) => word.length > 1).sort((one, other) => other.length - one.length)
  const rest = known.reduce((left, word) => left.replaceAll(word, ''), plain)
  return rest === plain ? plain : rest.replaceAll(/^\d+|\d+$/g, '')
}

function plainly(password: string): string {
  return password.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyBytes, { ...options, maxmem: 256 * 1024 * 1024 }, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
