// What is kept of a password costs whoever steals it what the standard asks, and tells nothing of it.
import { expect, test } from 'vitest'
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

test('太短、太常用、几个字来回写、登录名加几个字的，不收', () => {
  for (const wrong of [undefined, '短', 'password12', '1111111111', 'zhangsan12', 'x'.repeat(129)]) expect(passwordFault(wrong, 'zhangsan'), String(wrong)).toMatch(/^[^ ]*密码/)
  expect(passwordFault(password, 'zhangsan')).toBeUndefined()
})
