// What is sealed opens for its own place alone, whichever construction wrote it; the parts of the constructions give what the
// standards' own examples give.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { cipherNames, cipherOf, decrypt, encrypt } from '#ledger/construction.ts'
import { rewrap, vaultOf } from '#ledger/vault.ts'

const hex = (text: string) => Buffer.from(text, 'hex')
const place = { tenant: 220382203, id: '0190a0a0-0000-7000-8000-000000000001' }
const person = { name: '张三', idNumber: '110105194912310021' }

describe('标准给出的例子', () => {
  const key = hex('0123456789abcdeffedcba9876543210')

  test('GB/T 32907-2016附录A：加密一次，和加密一百万次', () => {
    const block = (plain: Buffer) => createCipheriv('sm4-ecb', key, null).setAutoPadding(false).update(plain)
    expect(block(key).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246')
    const stream = createCipheriv('sm4-ecb', key, null).setAutoPadding(false)
    let value = key
    for (let count = 0; count < 1_000_000; count += 1) value = stream.update(value)
    expect(value.toString('hex')).toBe('595298c7c6fd271f0402f804c33d3f66')
  })

  test('draft-ribose-cfrg-sm4的计数器模式', () => {
    const plain = 'aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccddddddddddddddddeeeeeeeeeeeeeeeeffffffffffffffffaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb'
    const machine = createCipheriv('sm4-ctr', key, hex('000102030405060708090a0b0c0d0e0f'))
    expect(machine.update(plain, 'hex', 'hex')).toBe('ac3236cb970cc20791364c395a1342d1a3cbc1878c6f30cd074cce385cdd70c7f234bc0e24c11980fd1286310ce37b926e02fcd0faa0baf38b2933851d824514')
  })

  test('GM/T 0042-2015的HMAC-SM3', () => {
    const said = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'.repeat(2)
    expect(createHmac('sm3', hex('0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20')).update(said).digest('hex')).toBe('ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a')
  })

  test('GCM规范的第16例（AES-256，带关联数据）', () => {
    const machine = createDecipheriv('aes-256-gcm', hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'), hex('cafebabefacedbaddecaf888'))
      .setAAD(hex('feedfacedeadbeeffeedfacedeadbeefabaddad2')).setAuthTag(hex('76fc6ece0f4e1768cddf8853bb2d551b'))
    const plain = Buffer.concat([machine.update(hex('522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662')), machine.final()])
    expect(plain.toString('hex')).toBe('d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39')
  })
})

describe.each(cipherNames)('密封（%s）', (cipher) => {
  const master = randomBytes(32)
  const vault = vaultOf(master, cipher)

  test('封了能开，同一个人封两次看不出相同', () => {
    const [one, other] = [vault.seal(place, person), vault.seal(place, person)]
    expect(vault.open(place, one)).toEqual(person)
    expect(one.ciphertext.equals(other.ciphertext)).toBe(false)
    expect(one.ciphertext.includes('张三')).toBe(false)
  })

  test('改动任何一个字节，都打不开', () => {
    const kept = vault.seal(place, person)
    for (const part of ['wrappedKey', 'ciphertext'] as const) {
      for (let at = 0; at < kept[part].length; at += 1) {
        const changed = Buffer.from(kept[part])
        changed[at] = (changed[at] ?? 0) ^ 1
        expect(() => vault.open(place, { ...kept, [part]: changed })).toThrow()
      }
      expect(() => vault.open(place, { ...kept, [part]: kept[part].subarray(0, 20) })).toThrow()
    }
  })

  test('搬到别的乡、别的人名下，或者换一把主密钥，都打不开', () => {
    const kept = vault.seal(place, person)
    expect(() => vault.open({ ...place, tenant: 220382204 }, kept)).toThrow()
    expect(() => vault.open({ ...place, id: place.id.replace('1', '2') }, kept)).toThrow()
    expect(() => vaultOf(randomBytes(32), cipher).open(place, kept)).toThrow()
  })

  test('换主密钥只换外层：新的打得开，旧的打不开，内容一字未动', () => {
    const kept = vault.seal(place, person)
    const to = randomBytes(32)
    const again = { ...kept, wrappedKey: rewrap(place, kept.wrappedKey, { from: master, to }) }
    expect(vaultOf(to).open(place, again)).toEqual(person)
    expect(() => vault.open(place, again)).toThrow()
    expect(cipherOf(again.wrappedKey)).toBe(cipher)
    expect(() => rewrap(place, kept.wrappedKey, { from: to, to: master })).toThrow()
  })
})

test('换了算法，以前封的照样打得开', () => {
  const master = randomBytes(32)
  const [before, after] = [vaultOf(master, 'aes'), vaultOf(master, 'sm4')]
  expect(after.open(place, before.seal(place, person))).toEqual(person)
  expect(before.open(place, after.seal(place, person))).toEqual(person)
  expect([cipherOf(before.seal(place, person).ciphertext), cipherOf(after.seal(place, person).ciphertext)]).toEqual(['aes', 'sm4'])
})

test('来历不明的密文明说打不开', () => {
  expect(() => decrypt(randomBytes(32), Buffer.from([9, 1, 2]), Buffer.alloc(0))).toThrow('unknown construction: 9')
  const bound = Buffer.from('甲')
  expect(() => decrypt(randomBytes(32), encrypt('sm4', { key: randomBytes(32), plain: Buffer.from('乙'), bound }), bound)).toThrow()
})
