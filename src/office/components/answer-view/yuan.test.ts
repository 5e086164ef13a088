import { expect, test } from 'vitest'
import { masked } from '#office/components/answer-view/masked.ts'
import { yuan } from '#office/components/answer-view/yuan.ts'

test.each([[0, '0.00元'], [7, '0.07元'], [120_050, '1,200.50元'], [1_234_567_890, '12,345,678.90元'], [-150, '-1.50元']])('%s分读作%s', (fen, said) => {
  expect(yuan(fen)).toBe(said)
})

test('号码默认遮住中间，太短的全部遮住', () => {
  expect(masked('13812345678')).toBe('138****5678')
  expect(masked('110105194912310021')).toBe('110***********0021')
  expect(masked('12345')).toBe('*****')
})
