// What is kept of a password costs whoever steals it what the standard asks, and tells nothing of it.
import { expect, test } from 'vitest'
import { commonPasswords } from '#accounts/common-passwords.ts'
import { checkPassword, hashPassword, keptOtherwise, passwordFault } from '#accounts/password.ts'

const password = '一句很长的口令 2024'

test('密码按OWASP对scrypt的建议保存：N为2的15次方、r为8、p为3，每次的盐不同；对得上，错的对不上', async () => {
  const kept = await hashPassword(password)
  expect(kept).toMatch(/^scrypt\$32768\$8\$3\$/)
  expect(kept).not.toBe(await hashPassword(password))
  expect([await checkPassword(password, kept), await checkPassword(`${password}。`, kept), await checkPassword(password, undefined)]).toEqual([true, false, false])
  // Two keyboards write the same letters with different signs.
  expect(await checkPassword('一句很长的口令　２０２４', kept)).toBe(true)
})

test('以前按别的代价保存的，下次登录时另存', async () => {
  expect(keptOtherwise('scrypt$16384$8$1$c2FsdA==$ZGlnZXN0')).toBe(true)
  expect(keptOtherwise('scrypt$32768$8$3$c2FsdA==$ZGlnZXN0')).toBe(false)
})

test('本地的地名、单位名、同事的名字和登录名加几个数字，不收；一句话里有它们的收', () => {
  const around = ['永加乡', '某省某市永加乡', '220382203', '红旗村', 'wangwei', '王伟']
  for (const wrong of ['永加乡20241001', '红旗村红旗村红旗村2024', '王伟 wangwei 123', '乡治-220382203-乡治', '乡治乡治永加乡永加乡', '2024司法所红旗村01']) expect([wrong, passwordFault(wrong, 'zhangsan', around)]).toEqual([wrong, expect.stringContaining('地名')])
  for (const right of ['红旗村东头那棵老榆树', '王伟借我的伞还没有还', password]) expect([right, passwordFault(right, 'zhangsan', around)]).toEqual([right, undefined])
})

test('泄露过的常用密码，十个字符以上的各种写法都认得；常用的词加几个数字也是', () => {
  expect(commonPasswords.size).toBeGreaterThan(2700)
  for (const wrong of ['1q2w3e4r5t', 'Basketball', 'PASSWORD-123', 'woaini 1314520', 'qwerty20241001', '1314woaini', 'dragon!2024!01', 'Zhongguo888888']) expect([wrong, passwordFault(wrong, 'zhangsan')]).toEqual([wrong, expect.stringContaining('太常用')])
  expect(passwordFault('dragon eats noodles', 'zhangsan')).toBeUndefined()
})

test('太短、太常用、几个字来回写、登录名加几个字的，不收', () => {
  for (const wrong of [undefined, '短', 'password12', '1111111111', 'zhangsan12', 'x'.repeat(129)]) expect(passwordFault(wrong, 'zhangsan'), String(wrong)).toMatch(/^[^ ]*密码/)
  expect(passwordFault(password, 'zhangsan')).toBeUndefined()
})
