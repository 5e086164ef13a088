import { expect, test } from 'vitest'
import { asProgram, programLogin } from '#ledger/program-login.ts'

test('signs in where the owner does, on the same database, with a password that is not the owner\'s', () => {
  const login = programLogin('postgres://boss:a%40b@db.example:5433/town?sslmode=require') ?? expect.fail('no login')
  expect(login.user).toBe('xiangzhi_at_town')
  expect(login.password).toMatch(/^[\w-]{32}$/)
  expect(asProgram('postgres://boss:a%40b@db.example:5433/town?sslmode=require')).toBe(`postgres://xiangzhi_at_town:${login.password}@db.example:5433/town?sslmode=require`)
  expect(asProgram('postgresql://boss:secret@/town?host=%2Frun%2Fpg')).toMatch(/^postgresql:\/\/xiangzhi_at_town:[\w-]{32}@\/town\?host=%2Frun%2Fpg$/)
})

test('another password of the owner, or another database, makes another password', () => {
  const made = ['postgres://boss:one@db/town', 'postgres://boss:two@db/town', 'postgres://boss:one@db/city'].map((url) => programLogin(url)?.password)
  expect(new Set(made).size).toBe(3)
})

test('an owner without a password lets nobody in by one that could be worked out', () => {
  for (const url of ['postgres://boss@/town?host=%2Frun%2Fpg', 'postgres://db/town', 'postgres://db/town?user=boss&password=x']) {
    expect(programLogin(url)).toBeUndefined()
    expect(asProgram(url)).toBe(url)
  }
})
