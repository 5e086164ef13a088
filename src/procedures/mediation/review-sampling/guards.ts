// What keeps a draw from being steered, each said so that the person knows what to do instead.
import { lawBook } from '#law/instrument.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import { drawStratified, nextInOrder } from './draw.ts'
import { drawnOf, drawOf, planOf, seedText, spanOf, type Drawn, type PeriodId } from './plan.ts'
import { readPopulation } from './population.ts'
import { spelt } from './public-numbers.ts'

const 本地规定 = lawBook('local-rules')
const basis = [本地规定('')]

export const numberStillToCome = guard<{ readonly numberOn: string }>({
  code: 'number-already-known',
  otherwise: '号码公布日期要在登记计划的第二天或者以后：先定规则，后出号码，谁也挑不了结果。请改用以后的一期。',
  basis, field: 'numberOn',
  holds: ({ answers, recordedOn }) => answers.numberOn > recordedOn,
})

export const periodOver = guard<{ readonly year: number; readonly period: string; readonly numberOn: string }>({
  code: 'period-not-over',
  otherwise: '号码公布日期要在抽查的时期结束以后，否则名单还会变。请改用时期结束以后公布的号码。',
  basis, field: 'numberOn',
  holds: ({ answers }) => spanOf(answers.year, answers.period as PeriodId).to < answers.numberOn,
})

export const witnessed = guard<{ readonly source: string; readonly witnesses?: string }>({
  code: 'no-witnesses',
  otherwise: '现场当众摇号的，要写明两名以上见证人的单位和称谓，如“县人大代表李某、律师张某”。',
  basis, field: 'witnesses',
  holds: ({ answers }) => answers.source !== 'onSite' || (answers.witnesses ?? '').split(/[、,，；;]/).filter((each) => each.trim() !== '').length >= 2,
})

/** Once the number is known, another plan would be another try. */
export const numberNotYetKnown = guard<object>({
  code: 'number-known',
  otherwise: '号码已经公布，不能再作废重抽。请按这个号码抽取；个别卷宗确实不能评查的，抽取后办理“更换”。',
  basis,
  holds: ({ matter, recordedOn }) => { const plan = planOf(matter); return plan !== undefined && recordedOn < plan.numberOn },
})

export const numberPublished = guard<object>({
  code: 'number-not-published',
  otherwise: '计划里约定的号码还没有到公布的日子，到那天以后再抽取。',
  basis, field: 'number',
  holds: ({ matter, recordedOn }) => { const plan = planOf(matter); return plan !== undefined && recordedOn >= plan.numberOn },
})

export const numberWellFormed = guard<{ readonly number: string }>({
  code: 'number-malformed',
  otherwise: '号码的位数或者范围不对，请照公布的号码重新填写。',
  basis, field: 'number',
  holds: ({ answers, matter }) => { const plan = planOf(matter); return plan === undefined || spelt(plan.source, answers.number) !== undefined },
})

type Draw = { readonly number: string; readonly population?: string; readonly drawn?: readonly Drawn[] }

/** The browser, the server and everybody afterwards draw by the same function; nothing else can be written down. */
export const drawnByRule = guard<Draw>({
  code: 'draw-not-reproducible',
  otherwise: '抽出的卷宗与按号码算出的不一致。请在抽样页面重新抽取，不要自己填写名单。',
  basis, field: 'drawn',
  holds: (circumstances) => {
    const { answers, matter } = circumstances
    const [plan, seed, members] = [planOf(matter), seedOf(circumstances, answers.number), readPopulation(answers.population ?? '')]
    if (!plan || seed === undefined || !members) return false
    const expected = drawStratified(seed, members, plan.rule)
    const drawn = answers.drawn ?? []
    const tenants = new Map(members.map((each) => [each.id, each.tenant]))
    return drawn.length === expected.length && drawn.every((each, index) => each.dispute === expected[index] && each.township === tenants.get(each.dispute))
  },
})

type Replacement = { readonly out: string; readonly substitute: string }

export const substituteInOrder = guard<Replacement>({
  code: 'substitute-out-of-order',
  otherwise: '只能更换已经抽中的卷宗，并由抽取顺序中的下一件递补。请在抽样页面办理更换。',
  basis, field: 'substitute',
  holds: (circumstances) => {
    const { answers, matter } = circumstances
    const { standing, ever } = drawnOf(matter)
    const draw = drawOf(matter)
    const seed = draw && seedOf(circumstances, draw.number)
    const members = draw && readPopulation(draw.population)
    if (seed === undefined || !members || standing.every((each) => each.dispute !== answers.out)) return false
    return nextInOrder(seed, members.map((each) => each.id), ever) === answers.substitute
  },
})

export const everyDrawnTold = guard<{ readonly results?: readonly { readonly dispute: string }[] }>({
  code: 'results-incomplete',
  otherwise: '抽中的卷宗要逐件写明评查结果，不能多也不能少。请在抽样页面汇总。',
  basis, field: 'results',
  holds: ({ answers, matter }) => {
    const { standing } = drawnOf(matter)
    const told = (answers.results ?? []).map((each) => each.dispute)
    return told.length === standing.length && standing.every((each) => told.includes(each.dispute))
  },
})

function seedOf({ matter, area }: Pick<Circumstances<never>, 'matter' | 'area'>, number: string): string | undefined {
  const plan = planOf(matter)
  const plain = plan && spelt(plan.source, number)
  return plan && plain !== undefined ? seedText({ area, year: plan.year, period: plan.period }, plain) : undefined
}
