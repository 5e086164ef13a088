// The hash chain: what it is made with, and that nothing in an entry can change without showing.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { canonical } from '#ledger/canonical.ts'
import { chainHash, digest, noHash } from '#ledger/chain.ts'
import type { Entry } from '#procedure/entry.ts'

const place = { tenant: 220382203, matter: '018c84d9-de80-7672-a83d-179d01a0bbfc', procedure: 'errand', version: '2020-01-01', area: '220382203' }
const entry: Entry = {
  seq: 1, action: 'open', occurredOn: plainDate('2024-03-01'), recordedAt: momentAt(plainDate('2024-03-05'), 10), actor: '018c84d9-de80-7672-a83d-179d01a0bbfd',
  post: 'staff', answers: { what: '修路', weight: 3 },
}

describe('校验链', () => {
  test('SM3与GB/T 32905给出的标准值一致', () => {
    expect(digest(2, 'abc').toString('hex')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
  })

  test('SHA-256与FIPS 180-4给出的标准值一致', () => {
    expect(digest(1, 'abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test.each([1, 2] as const)('算法%d：记录里改动任何一处，校验值都不同', (algorithm) => {
    const before = chainHash(algorithm, place, entry, noHash).toString('hex')
    const changed: readonly Entry[] = [
      { ...entry, seq: 2 }, { ...entry, action: 'close' }, { ...entry, occurredOn: plainDate('2024-03-02') }, { ...entry, recordedAt: momentAt(plainDate('2024-03-05'), 11) },
      { ...entry, actor: place.matter }, { ...entry, post: 'mediator' }, { ...entry, answers: { what: '修桥', weight: 3 } }, { ...entry, noted: { a: 1 } }, { ...entry, reverses: 1 }, { ...entry, reason: '更正' },
    ]
    for (const each of changed) expect(chainHash(algorithm, place, each, noHash).toString('hex')).not.toBe(before)
    for (const moved of [{ ...place, tenant: 220382204 }, { ...place, area: '220382203201' }, { ...place, matter: entry.actor }]) expect(chainHash(algorithm, moved, entry, noHash).toString('hex')).not.toBe(before)
    expect(chainHash(algorithm, place, entry, Buffer.alloc(32, 1)).toString('hex')).not.toBe(before)
  })

  test('内容相同、书写次序不同的两条，写法只有一种', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())), (record) => {
      const turned = Object.fromEntries(Object.entries(record).reverse())
      expect(canonical(turned)).toBe(canonical(record))
    }))
  })

  test('小数没有唯一的写法，不予接受', () => {
    expect(() => canonical({ amount: 1.5 })).toThrow(RangeError)
  })
})
