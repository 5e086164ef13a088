// Dossier reviews of the made-up year: two draws by numbers rolled before witnesses, five dossiers looked at after the first, one
// of them mended; one from the second still with the township.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed, Known } from '#demo/deed.ts'
import { county } from '#demo/people.ts'
import { defaultReviewItems } from '#procedures/mediation/review-items.ts'

const on = plainDate
const plan = (name: string) => ({ by: 'xianju', of: name, procedure: 'review-sampling', area: county }) as const
const witnesses = '市人大代表李某、律师张某'

function sheet(changed: Readonly<Record<string, readonly [verdict: string, remark: string]>> = {}): readonly object[] {
  return defaultReviewItems.map(({ title }) => { const said = changed[title]; return said ? { item: title, verdict: said[0], remark: said[1] } : { item: title, verdict: 'good' } })
}

/** The review of what a plan drew as its `index`-th. */
function reviewOf(name: string, index: number) {
  const step = { by: 'xianju', of: `review-${name}-${index}`, procedure: 'dossier-review', area: (known: Known) => known.drawn(name, index).area }
  return {
    begin: (day: string): Deed => ({ ...step, on: on(day), action: 'begin', answers: (known) => ({ dispute: known.drawn(name, index).dispute, why: 'drawn', plan: known.matter(name) }) }),
    act: (day: string, action: string, answers: object, by = 'xianju'): Deed => ({ ...step, by, on: on(day), action, answers: () => answers }),
  }
}

const half = 'sampling-h1'
const [first, second, third, fourth, fifth] = [0, 1, 2, 3, 4].map((index) => reviewOf(half, index)) as [ReturnType<typeof reviewOf>, ReturnType<typeof reviewOf>, ReturnType<typeof reviewOf>, ReturnType<typeof reviewOf>, ReturnType<typeof reviewOf>]
const later = reviewOf('sampling-h2', 0)

export const reviewDeeds: readonly Deed[] = [
  { ...plan(half), on: on('2024-07-05'), action: 'plan', answers: () => ({ year: 2024, period: 'h1', size: 5, hardLeast: 1, source: 'onSite', issue: '2024年7月9日在市司法局摇号', numberOn: '2024-07-09', witnesses }) },
  { ...plan(half), on: on('2024-07-09'), action: 'draw', answers: (known) => known.draw(half, '508213') },
  first.begin('2024-07-10'),
  first.act('2024-07-11', 'phone', { party: 1, reached: 'party', called: '李某', consent: true, took: 'yes', same: 'yes', signed: 'own', performed: 'full', charged: false }),
  first.act('2024-07-12', 'pass', { items: sheet() }),
  second.begin('2024-07-10'),
  second.act('2024-07-12', 'sendBack', { items: sheet({ 材料齐全: ['bad', '缺联系方式，没有身份证明复印件'] }), mend: [{ what: '补登记双方联系方式；身份证明补不了的写进卷宗情况说明' }], until: '2024-07-26' }),
  second.act('2024-07-22', 'mended', { said: '联系方式已补登记；一方外出，身份证明写进了卷宗情况说明。' }, 'sifa'),
  second.act('2024-07-24', 'pass', { items: sheet({ 材料齐全: ['minor', '一方身份证明以情况说明代替'] }) }),
  third.begin('2024-07-10'),
  third.act('2024-07-11', 'phone', { party: 2, reached: 'nobody' }),
  third.act('2024-07-15', 'phone', { party: 2, reached: 'family', called: '王女士', consent: true, took: 'yes', same: 'yes', performed: 'full' }),
  third.act('2024-07-16', 'pass', { items: sheet() }),
  fourth.begin('2024-07-10'), fourth.act('2024-07-17', 'pass', { items: sheet({ 装订归档: ['minor', '页码从第三页才开始编'] }) }),
  fifth.begin('2024-07-10'), fifth.act('2024-07-18', 'pass', { items: sheet() }),
  {
    ...plan(half), on: on('2024-08-05'), action: 'conclude',
    answers: async (known) => ({ ...await known.results(half), good: '多数卷宗事实清楚，协议具体，回访及时。', demand: '受理时当场登记联系方式；装订以后从封面后第一页起连续编页。' }),
  },
  { ...plan('sampling-h2'), on: on('2025-01-07'), action: 'plan', answers: () => ({ year: 2024, period: 'h2', size: 5, hardLeast: 1, source: 'onSite', issue: '2025年1月14日在市司法局摇号', numberOn: '2025-01-14', witnesses }) },
  { ...plan('sampling-h2'), on: on('2025-01-14'), action: 'draw', answers: (known) => known.draw('sampling-h2', '271946') },
  later.begin('2025-03-26'),
  later.act('2025-03-28', 'sendBack', { items: sheet({ 回访和履行: ['bad', '回访记录没有写履行情况'] }), mend: [{ what: '再回访一次，写明履行情况' }], until: '2025-04-18' }),
]
