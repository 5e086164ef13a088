import { expect, test } from 'vitest'
import { yuan } from '#office/components/answer-view/yuan.ts'

test.each([[0, '0.00元'], [7, '0.07元'], [120_050, '1,200.50元'], [1_234_567_890, '12,345,678.90元'], [-150, '-1.50元']])('%s分读作%s', (fen, said) => {
  expect(yuan(fen)).toBe(said)
})
