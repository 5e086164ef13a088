// Signing with either algorithm, against the published examples of both standards.
import { describe, expect, test } from 'vitest'
import { keyIdOf, newSigningSecret, signatureHolds, signatureNames, signerOf } from '#ledger/signer.ts'

const hex = (text: string) => Buffer.from(text, 'hex')

describe.each(signatureNames)('签名：%s', (name) => {
  test('自己签的，凭公钥认得；改一个字、换一把钥匙、签名不成样子，都不认', async () => {
    const [own, other] = [await signerOf(name, newSigningSecret()), await signerOf(name, newSigningSecret())]
    const signed = await own.sign('今日台账')
    expect(await signatureHolds(name, { key: own.key, text: '今日台账', signed })).toBe(true)
    expect(await signatureHolds(name, { key: own.key, text: '今日台帐', signed })).toBe(false)
    expect(await signatureHolds(name, { key: other.key, text: '今日台账', signed })).toBe(false)
    for (const wrong of ['', 'zz', signed.slice(2), '00'.repeat(64), 'ff'.repeat(64)]) {
      expect(await signatureHolds(name, { key: own.key, text: '今日台账', signed: wrong })).toBe(false)
    }
    expect(await signatureHolds(name, { key: '00'.repeat(own.key.length / 2), text: '今日台账', signed })).toBe(false)
    expect(keyIdOf(name, own.key)).toMatch(/^[0-9a-f]{16}$/)
    expect(keyIdOf(name, own.key)).not.toBe(keyIdOf(name, other.key))
  })
})

test('Ed25519与RFC 8032第7.1节例1、例2的公钥和签名一致', async () => {
  const empty = await signerOf('ed25519', hex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'))
  expect(empty.key).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a')
  expect(await empty.sign('')).toBe('e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b')
  const one = await signerOf('ed25519', hex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'))
  expect(one.key).toBe('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c')
  expect(await one.sign('r')).toBe('92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00')
})

test('SM2与GB/T 32918.5附录A的公钥和签名一致', async () => {
  const sample = await signerOf('sm2', hex('3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8'))
  expect(sample.key).toBe('0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13')
  const signed = 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa'
  expect(await signatureHolds('sm2', { key: sample.key, text: 'message digest', signed })).toBe(true)
  expect(await signatureHolds('sm2', { key: sample.key, text: 'message digesT', signed })).toBe(false)
})

test('签名钥匙不是32字节，不用', async () => {
  await expect(signerOf('ed25519', Buffer.alloc(31))).rejects.toThrow(RangeError)
})
