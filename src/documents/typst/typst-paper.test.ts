import { expect, test } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { paragraph, table } from '#documents/block.ts'
import { figureList } from '#documents/figure-list.ts'
import { figureText } from '#documents/inline.ts'
import { resolveFonts } from '#documents/fonts.ts'
import { typstPaper } from '#documents/typst/typst-paper.ts'
import { typstTemplate } from '#documents/typst/template.ts'
import { everyBlock } from '#test/documents/every-block.ts'

const fonts = resolveFonts({ system: [] })

test('what is typed reaches the typesetter as data alone: the program is the same for every paper', () => {
  expect(typstTemplate).toContain('json("paper.json")')
  expect(typstTemplate).not.toMatch(/\beval\(|mode: "markup"/)
  const { file } = typstPaper(everyBlock('official'), { fonts })
  expect(JSON.stringify(file)).toContain('#panic(\\"x\\")')
})

test('common rare characters of names are at hand, and those that are not are named', () => {
  expect(typstPaper({ title: '', layout: 'form', blocks: [paragraph('喆堃龑䶮㛃')] }, { fonts }).missing).toEqual([])
  expect(typstPaper({ title: '', layout: 'form', blocks: [paragraph('𠮷田𠮷')] }, { fonts }).missing).toEqual(['𠮷'])
})

test('the moment is written in universal time, and a paper without one says none', () => {
  const empty = { title: '', layout: 'form', blocks: [] } as const
  expect(typstPaper(empty, { fonts, at: momentAt(plainDate('2025-01-01'), 7, 30) }).file.made).toEqual([2024, 12, 31, 23, 30, 0])
  expect(typstPaper(empty, { fonts }).file.made).toEqual([])
})

test('a mark leads to its place when there is one, and a place is marked once', () => {
  const entry = { mark: '①', title: '甲', value: '1件', rule: '乙', records: '丙' }
  const { file } = typstPaper(
    { title: '', layout: 'official', blocks: [paragraph(figureText(1, { mark: '①' }), figureText(2, { mark: '②' })), figureList([entry, entry])] },
    { fonts },
  )
  const text = JSON.stringify(file)
  expect(text.match(/"k":"mark","t":"①","to":1/g)).toHaveLength(1)
  expect(text.match(/"k":"mark","t":"②","to":0/g)).toHaveLength(1)
  expect(text.match(/"k":"anchor","t":"①","to":1/g)).toHaveLength(1)
})

test('a table without columns is left out', () => {
  expect(typstPaper({ title: '', layout: 'form', blocks: [table([], [])] }, { fonts }).file.papers[0]?.blocks[0]?.parts).toEqual([])
})
