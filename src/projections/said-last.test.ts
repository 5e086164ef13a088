// The latest word of others stands.
import { expect, test } from 'vitest'
import type { Entry } from '#procedure/entry.ts'
import { saidLast } from './said-last.ts'

const said = (tenant: number, amount: number, to: string, recordedAt: string) => ({
  tenant,
  matter: { entries: [{ seq: 1, recordedAt } as Entry] },
  contribution: { indicator: 'petition.hotlineReceived', month: 202406, area: '', amount, seq: 1, key: to },
})
const amounts = (...found: readonly ReturnType<typeof said>[]) => saidLast(found).map((each) => each.contribution.amount)

test('统计期截止日最晚的一份为准，与登记的先后无关', () => {
  const [half, full] = [said(1, 300, '2024-06-30', '2025-02-01T09:00:00.000+08:00'), said(1, 655, '2024-12-31', '2025-01-05T09:00:00.000+08:00')]
  expect(amounts(half, full)).toEqual([655])
  expect(amounts(full, half)).toEqual([655])
})

test('截止日相同的，以后登记的为准', () => {
  const [before, after] = [said(1, 650, '2024-12-31', '2025-01-05T09:00:00.000+08:00'), said(1, 655, '2024-12-31', '2025-01-06T09:00:00.000+08:00')]
  expect(amounts(after, before)).toEqual([655])
})

test('各乡镇各有一份', () => {
  expect(amounts(said(1, 3, '2024-12-31', '2025-01-05T09:00:00.000+08:00'), said(2, 4, '2024-06-30', '2024-07-05T09:00:00.000+08:00'))).toEqual([3, 4])
})

test('没有人说过，就没有数字', () => {
  expect(amounts()).toEqual([])
})
