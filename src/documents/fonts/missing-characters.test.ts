import { expect, test } from 'vitest'
import { drawable, withoutBoxes } from '#documents/fonts/missing-characters.ts'

// 甲 and 乙 alone.
const canDraw = drawable([
  [0x7532, 1],
  [0x4e59, 1],
])

test('字库没有的字印出码位，不印方框', () => {
  expect(withoutBoxes('甲𠮷乙', canDraw)).toEqual({ text: '甲〔U+20BB7〕乙', missing: ['𠮷'] })
})

test('joiners and variation selectors are passed over, unusual spaces become ordinary ones', () => {
  expect(withoutBoxes('甲\u200d\ufe0f乙\u{e0100}\n', canDraw)).toEqual({ text: '甲\u200d\ufe0f乙\u{e0100}\n', missing: [] })
  expect(withoutBoxes('甲\u2003乙', canDraw)).toEqual({ text: '甲 乙', missing: [] })
})
