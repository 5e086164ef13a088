// Statements travel as JSON and as short forms, and stand or fall with their signature.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { base32, fromBase32 } from '#ledger/base32.ts'
import { newSigningSecret, signatureNames, signerOf } from '#ledger/signer.ts'
import { readStatements, shortForm, stateDay, statementHolds, type Statement } from '#ledger/statement.ts'

const checkpoint = { day: plainDate('2026-03-05'), lastPosition: 1234, entries: 17, algorithm: 1, digest: Buffer.alloc(32, 7), previous: Buffer.alloc(32, 9) } as const

test('字母写法与RFC 4648第10节的例子一致；一个内容只有一种写法', () => {
  for (const [text, letters] of [['', ''], ['f', 'MY'], ['fo', 'MZXQ'], ['foo', 'MZXW6'], ['foob', 'MZXW6YQ'], ['fooba', 'MZXW6YTB'], ['foobar', 'MZXW6YTBOI']] as const) {
    expect(base32(Buffer.from(text))).toBe(letters)
    expect(fromBase32(letters)?.toString()).toBe(text)
  }
  for (const wrong of ['M', 'MZ', 'my', 'M1', 'MZXW6===']) expect(fromBase32(wrong)).toBeUndefined()
})

describe.each(signatureNames)('日结声明（%s）', (name) => {
  const made = async () => stateDay(220382203, checkpoint, await signerOf(name, newSigningSecret()))

  test('JSON和短码读回来，与作出时一字不差，签名成立', async () => {
    const statement = await made()
    const short = shortForm(statement)
    expect(short).toMatch(/^[0-9A-Z:-]+$/)
    const broken = short.toLowerCase().replaceAll(/.{40}/g, '$&\n ')
    for (const text of [JSON.stringify(statement), JSON.stringify([statement], null, 2), short, broken]) {
      expect(readStatements(text)).toEqual([statement])
    }
    expect(readStatements(`${short}\n${short}`)).toEqual([statement, statement])
    expect(await statementHolds(statement)).toBe(true)
  })

  test('改动声明里任何一项，签名都不成立', async () => {
    const statement = await made()
    const other = await made()
    const changes: Partial<Statement>[] = [
      { tenant: 220382204 }, { day: plainDate('2026-03-06') }, { lastPosition: 1233 }, { entries: 18 }, { algorithm: 'sm3' }, { digest: '08'.repeat(32) }, { previous: '08'.repeat(32) },
      { signer: other.signer }, { key: other.key }, { key: other.key, signer: other.signer }, { signed: other.signed }, { signature: name === 'sm2' ? 'ed25519' : 'sm2' },
    ]
    for (const change of changes) expect([change, await statementHolds({ ...statement, ...change })]).toEqual([change, false])
  })
})

test('不成样子的，一个也不读', async () => {
  const statement = await stateDay(220382203, checkpoint, await signerOf('ed25519', newSigningSecret()))
  const short = shortForm(statement)
  const wrong = ['', '{}', '[]', '{', 'null', '[null]', 'XZ1', 'XZ2' + short.slice(3), short.slice(0, -3), `${short}:1`, `x${short}`, short.replace('SHA256', 'MD5'), `${short}XZ1:`]
  for (const text of wrong) expect([text, readStatements(text)]).toEqual([text, undefined])
  for (const change of [{ format: 2 }, { tenant: '220382203' }, { day: '2026-02-30' }, { lastPosition: 0 }, { digest: '07' }, { digest: undefined }, { algorithm: 'md5' }, { signature: 'rsa' }]) {
    expect([change, readStatements(JSON.stringify({ ...statement, ...change }))]).toEqual([change, undefined])
  }
})
