// A sheet must be one that can be scored by, and a self-score must be what the ledger gives.
import { guard, type Circumstances } from '#procedure/guard.ts'
import { isOwnId } from '#procedure/definition-faults.ts'
import { marksOf, scoreItem, type Item } from './score.ts'
import { itemsOf } from './sheet-facts.ts'

type Set = { readonly items: readonly Item[] }
type Result = { readonly number: string; readonly score: string; readonly why: string }
type Assessed = { readonly results: readonly Result[] }

export const weightsReadable = guard<Set>({
  code: 'weight-unreadable', otherwise: '有的分值不是数字。分值写成“5”或“2.5”，最多两位小数。', basis: [], field: 'items',
  holds: ({ answers }) => answers.items.every((item) => marksOf(item.weight) !== undefined),
})

export const numbersDiffer = guard<Set>({
  code: 'item-number-twice', otherwise: '有的项目编号重复，请让每一项的编号不同。', basis: [], field: 'items',
  holds: ({ answers }) => new Set(answers.items.map((item) => item.number)).size === answers.items.length,
})

export const rulesComplete = guard<Set>({
  code: 'rule-incomplete', otherwise: '有的项目没有选好：按“数字达到”评的要选指标和数目，按“有台账记录”评的要选哪一种台账。', basis: [], field: 'items',
  holds: ({ answers, declared }) => answers.items.every((item) => {
    if (item.rule === 'figure') return item.threshold !== undefined && item.indicator !== undefined && (isOwnId(item.indicator) || (declared?.indicators.some((each) => each.id === item.indicator) ?? false))
    return item.rule === 'byHand' || (declared?.procedures.some((each) => each.id === item.evidence) ?? false)
  }),
})

export const everyItemScored = guard<Assessed>({
  code: 'item-not-scored', otherwise: '还有项目没有评，或者评了表里没有的项目。请每一项评一次。', basis: [], field: 'results',
  holds: ({ answers, matter }) => {
    const wanted = itemsOf(matter).map((item) => item.number)
    return answers.results.length === wanted.length && wanted.every((number) => answers.results.some((result) => result.number === number))
  },
})

export const withinWeight = guard<Assessed>({
  code: 'score-above-weight', otherwise: '有的得分不是数字，或者高于该项的分值。', basis: [], field: 'results',
  holds: ({ answers, matter }) => answers.results.every((result) => {
    const [score, item] = [marksOf(result.score), itemsOf(matter).find((each) => each.number === result.number)]
    return score !== undefined && item !== undefined && score <= (marksOf(item.weight) ?? 0)
  }),
})

/** Figures are scored by the ledger; whoever thinks the ledger wrong mends the ledger. */
export const asTheLedgerSays = guard<Assessed>({
  code: 'score-not-as-counted', otherwise: '有按数字评分的项目，填的分同台账算出的不一样。请刷新页面，按台账的得分提交；台账有误的，先更正台账。', basis: [], field: 'results',
  holds: ({ answers, matter, witness }: Circumstances<Assessed>) => {
    const figures = new Map((witness?.figures ?? []).map((each) => [each.id, each]))
    return itemsOf(matter).filter((item) => item.rule === 'figure').every((item) => {
      const said = answers.results.find((result) => result.number === item.number)
      return said !== undefined && marksOf(said.score) === scoreItem(item, { figures, evidence: new Map() }).score
    })
  },
})
