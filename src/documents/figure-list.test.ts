import { expect, test } from 'vitest'
import { anchorsOf } from '#documents/anchor.ts'
import { paragraph, type PaperDocument } from '#documents/block.ts'
import { figureList } from '#documents/figure-list.ts'
import { figureText } from '#documents/inline.ts'

test('only marks that have a place in the paper lead anywhere', () => {
  const entry = { mark: '①', title: '调解矛盾纠纷', value: '90件', rule: '当年受理', records: '90条' }
  const paper: PaperDocument = {
    title: '报告',
    layout: 'official',
    blocks: [paragraph(figureText(90, { mark: '①' }), figureText(4, { mark: '②' })), figureList([entry, entry])],
  }
  expect([...anchorsOf(paper)]).toEqual([['①', 1]])
})
