// 三重一大: major decisions, important appointments, major projects, large sums; four terms that are easily mixed.
import { defineCheck, within, type Found } from '#checkup/check.ts'
import type { Reading, Sentence } from '#checkup/reading.ts'

/** Each of the four: how to know that an item is meant for it, and the wordings in use. */
const four: readonly (readonly [topic: RegExp, wording: RegExp])[] = [
  [/决策$|^重大(?:事项|问题)$/, /^(?:重大(?:事项|问题|行政)?(?:的)?决策|重大(?:事项|问题)(?:集体)?|重要(?:事项|问题)?决策)$/],
  [/任免|人事/, /^重要(?:干部|人事|干部人事|人事干部)(?:的)?(?:任免|任免事项|安排)?(?:和奖惩)?$|^重要岗位(?:人事|人员)任免$/],
  [/项目|投资/, /^(?:重大|重要|重点)(?:建设|工程|投资)?项目(?:的)?(?:安排|投资|投资决策|建设|建设安排|投资安排|决策|实施)?$|^重大投资(?:项目|决策)?$/],
  [/资金|金额|经费/, /^大额度?(?:资金|经费)(?:的)?(?:使用|运作|支出|支付|安排|使用安排|调度|调动和使用|拨付)?$/],
]
/** An item of the list may carry a doubled beginning: 重大、重要项目建设. */
const list = /(?:重大|重要|大额)[^，。；：（）“”《》]{4,60}(?:资金|金额|经费)[^，。；：、（）“”《》]{0,6}/g

export const threeMajorsGarbled = defineCheck({
  code: 'three-majors-garbled',
  title: '“三重一大”的四项写错',
  explains: '一句里连着写决策、人事任免、项目、资金四项的，逐项对照通行写法；两项以上不合为错误，一项不合为存疑。',
  grades: ['error', 'doubt'],
  basis: ['“三重一大”决策制度的规范表述：重大决策、重要人事任免、重大项目安排、大额资金使用'],
  find: (reading) => reading.sentences.flatMap((sentence) => [...sentence.text.matchAll(list)].flatMap((match) => judge(reading, sentence, match))),
})

function judge(reading: Reading, sentence: Sentence, match: RegExpMatchArray): readonly Found[] {
  const items = match[0].split(/[、和及与]/).map((item) => item.replace(/(?:等.*|集体.*|研究.*|讨论.*|方面.*|全面落实.*|事项|上|实行.*|必须.*|均.*|都.*|一律.*|坚持.*|严格.*)$/, ''))
  const matters = four.map(([topic, wording]) => ({ items: items.filter((item) => topic.test(item)), wording }))
  if (matters.filter((matter) => matter.items.length > 0).length < 3) return []
  const wrong = matters.flatMap(({ items: meant, wording }) => meant.filter((item) => !wording.test(item)))
  const stumps = items.filter((item) => item === '重大' || item === '重要' || item === '大额')
  const count = wrong.length + stumps.length
  if (count === 0) return []
  const start = match.index ?? 0
  const message = `“三重一大”的四项写得不规范（${[...stumps.map((item) => `${item}、……`), ...wrong].map((item) => `“${item}”`).join('')}）。请改为：重大决策、重要人事任免、重大项目安排、大额资金使用。`
  return [{ grade: count >= 2 ? 'error' : 'doubt', message, at: [within(reading, sentence, { start, end: start + match[0].length })] }]
}
