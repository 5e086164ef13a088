// The head of a backup tells the right key from every other, and nothing in it can be changed unseen.
import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { keyOfFile, longestHead, masterBehind, newBackupHead, readBackupHead } from '#ledger/backup-head.ts'
import { cipherNames } from '#ledger/construction.ts'

describe.each(cipherNames)('备份文件的开头（%s）', (cipher) => {
  const master = randomBytes(32)
  const read = (bytes: Buffer) => readBackupHead(Buffer.concat([bytes, randomBytes(300)]).subarray(0, longestHead))

  test('写了读得出；两份备份的文件钥匙各不相同，都不是主钥匙', async () => {
    const [one, other] = [await newBackupHead(master, { cipher }), await newBackupHead(master, { cipher })]
    expect(read(one.head.bytes)).toEqual(one.head)
    expect(keyOfFile(one.head, master)).toEqual(one.key)
    expect(one.key.length).toBe(32)
    expect(other.key.equals(one.key)).toBe(false)
    expect(one.key.equals(master)).toBe(false)
    expect(one.head.bytes.includes(master)).toBe(false)
  })

  test('别的主钥匙，不给文件钥匙', async () => {
    expect(keyOfFile((await newBackupHead(master, { cipher })).head, randomBytes(32))).toBeUndefined()
  })

  test('改动任何一个字节，要么不认，要么不给钥匙；短一个字节就不认', async () => {
    const { bytes } = (await newBackupHead(master, { cipher, ...(cipher === 'aes' ? { passphrase: '四月的豆子要早种两垄' } : {}) })).head
    for (let at = 0; at < bytes.length; at += 1) {
      const altered = Buffer.from(bytes)
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at)
      const found = read(altered)
      expect(found && keyOfFile(found, master), `byte ${at}`).toBeUndefined()
    }
    expect(readBackupHead(bytes.subarray(0, -1))).toBeUndefined()
  })
})

// Every try costs what a guess costs: few of them here.
test('用口令的，凭口令得到主钥匙，全角半角一样；错一个字得不到；没有用口令的，什么口令也没有用', async () => {
  const master = randomBytes(32)
  const { head } = await newBackupHead(master, { cipher: 'sm4', passphrase: 'ＡＢＣ１２３，豆子早种两垄' })
  expect(readBackupHead(Buffer.concat([head.bytes, randomBytes(9)]))).toEqual(head)
  expect(head.bytes.includes(master)).toBe(false)
  expect(await masterBehind(head, 'ABC123,豆子早种两垄')).toEqual(master)
  expect(await masterBehind(head, 'ABC123,豆子早种三垄')).toBeUndefined()
  expect(await masterBehind((await newBackupHead(master, { cipher: 'sm4' })).head, 'ABC123,豆子早种两垄')).toBeUndefined()
})

test('不是备份的文件，不认', () => {
  for (const bytes of [Buffer.alloc(0), randomBytes(longestHead), Buffer.from('xiangzhi-backup\n'), Buffer.concat([Buffer.from('xiangzhi-backup\n'), Buffer.from([2, 1, 0]), randomBytes(200)])]) expect(readBackupHead(bytes)).toBeUndefined()
})
