import { expect, test } from 'vitest'
import { officialCharacters, officialLines, orientationOf, pageLayoutOf, pointsPerMillimetre, textWidth } from '#documents/page-layout.ts'

const page = pageLayoutOf({ layout: 'official' })

test('公文用纸A4，天头37毫米，订口28毫米，版心156毫米乘225毫米', () => {
  expect([page.width, page.height, page.margin.top, page.margin.left]).toEqual([210, 297, 37, 28])
  expect(page.width - page.margin.left - page.margin.right).toBe(156)
  expect(page.height - page.margin.top - page.margin.bottom).toBe(225)
})

test('每面排22行，每行排28个字，并撑满版心', () => {
  expect(page.size).toBe(16)
  expect(officialCharacters * page.step).toBeLessThanOrEqual(textWidth(page))
  expect((officialCharacters + 1) * page.step).toBeGreaterThan(textWidth(page))
  expect(officialLines * page.pitch).toBeCloseTo(225 * pointsPerMillimetre)
})

test('a ledger lies and keeps its binding margin at the bound edge; other papers stand', () => {
  expect(orientationOf({ layout: 'ledger' })).toBe('landscape')
  expect(orientationOf({ layout: 'ledger', orientation: 'portrait' })).toBe('portrait')
  const [standing, lying] = [pageLayoutOf({ layout: 'ledger', orientation: 'portrait' }), pageLayoutOf({ layout: 'ledger' })]
  expect([lying.width, lying.height, lying.margin.top]).toEqual([standing.height, standing.width, standing.margin.left])
})
