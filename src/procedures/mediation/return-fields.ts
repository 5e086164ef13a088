// What can be put into a recipient's table: of one dispute, of one committee, or of the whole return. Columns of theirs are matched to
// these once, and the head of a column is guessed at.
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Json, JsonObject } from '#procedure/entry.ts'
import type { PersonInput, Sealed } from '#procedure/field.ts'
import type { Matter } from '#procedure/matter.ts'
import { listIds, lists } from './classifications.ts'
import { bodyTitles } from './committee-bodies.ts'
import { dangers } from './dangers.ts'
import { difficulties } from './difficulties.ts'
import { outcomes } from './dispute-facts.ts'
import { disputeTypes, senders } from './dispute-types.ts'
import { statisticsColumns, type Counted, type DaySpan } from './statistics-columns.ts'

export type Cell = string | number

/** How a dispute's names are found out; sealed values are opened for this reader. */
export type Naming = {
  number(matter: Matter): string
  committee(id: string): string
  mediator(id: string): string
  area(code: string): string
  person(sealed: Sealed): PersonInput
  text(sealed: Sealed): string
}

export type DisputeRow = { readonly index: number; readonly dispute: Counted; readonly matter: Matter; readonly naming: Naming }

export type ReturnField = {
  readonly title: string
  /** What recipients call such a column. */
  readonly heads: RegExp
  /** Opens what is kept sealed about persons. */
  readonly personal?: true
  value(row: DisputeRow): Cell
}

const sources = { apply: '依申请', receive: '委托移送', takeUp: '主动调解' } as const

const opening = ({ matter }: DisputeRow): JsonObject => matter.entries[0]?.answers ?? {}
const parties = (row: DisputeRow): readonly PersonInput[] => sealedIn(opening(row)['parties']).map((each) => row.naming.person(each))
const sealedText = (value: Json | undefined, { naming }: DisputeRow): string => sealedIn(value).map((each) => naming.text(each)).join('')
const lastSaid = ({ matter }: DisputeRow, key: string): Json | undefined => matter.entries.findLast((entry) => entry.answers[key] !== undefined)?.answers[key]
const joined = (texts: readonly (string | undefined)[]): string => texts.filter((each) => each !== undefined && each !== '').join('、')

/** Of one dispute, for tables of one row to a dispute. */
export const disputeFields: Readonly<Record<string, ReturnField>> = {
  index: { title: '序号', heads: /^序号$|^编次$/, value: ({ index }) => index },
  number: { title: '编号', heads: /编号|案号|卷号|文号/, value: ({ matter, naming }) => naming.number(matter) },
  cameOn: { title: '登记日期', heads: /^(登记|申请|排查)(日期|时间)$/, value: ({ dispute }) => dispute.cameOn },
  acceptedOn: { title: '受理日期', heads: /受理(日期|时间)|受案/, value: ({ dispute }) => dispute.acceptedOn ?? '' },
  committee: { title: '调委会', heads: /调委会|调解(组织|委员会|机构)|承办单位|填报单位/, value: ({ dispute, naming }) => naming.committee(dispute.committee) },
  body: { title: '调解组织类别', heads: /组织类别|组织类型/, value: ({ dispute }) => (Object.hasOwn(bodyTitles, dispute.body) ? bodyTitles[dispute.body as keyof typeof bodyTitles] : '') },
  area: { title: '村（社区）', heads: /^村|社区|所在(村|地)|区域/, value: ({ dispute, naming }) => naming.area(dispute.area) },
  place: { title: '纠纷发生地', heads: /发生地/, value: (row) => String(opening(row)['place'] ?? '') },
  type: { title: '纠纷类型（十八类）', heads: /纠纷(类型|类别)|案件类型|^(类型|类别)$/, value: ({ dispute }) => disputeTypes[dispute.type] },
  politicalLegal: { title: '政法委（综治）分类', heads: /政法|综治/, value: ({ dispute }) => dispute.classes.politicalLegal },
  petition: { title: '信访分类', heads: /信访/, value: ({ dispute }) => dispute.classes.petition },
  source: { title: '来源', heads: /来源/, value: ({ dispute }) => sources[dispute.source] },
  sender: { title: '移送单位', heads: /移送单位|委托单位/, value: ({ dispute }) => (dispute.sender !== undefined && Object.hasOwn(senders, dispute.sender) ? senders[dispute.sender as keyof typeof senders] : '') },
  parties: { title: '当事人姓名', heads: /^(双方)?当事人(姓名|情况)?$|纠纷(各|双)方/, personal: true, value: (row) => joined(parties(row).map((each) => each.name)) },
  partyCount: { title: '当事人数', heads: /(当事)?人数/, value: ({ dispute }) => dispute.parties },
  phones: { title: '联系电话', heads: /电话|联系方式|手机/, personal: true, value: (row) => joined(parties(row).map((each) => each.phone)) },
  idNumbers: { title: '身份证号码', heads: /身份证/, personal: true, value: (row) => joined(parties(row).map((each) => each.idNumber)) },
  addresses: { title: '住址', heads: /住址|地址/, personal: true, value: (row) => joined(parties(row).map((each) => each.address)) },
  account: { title: '纠纷简要情况', heads: /简要|情况|事由|案情|诉求|事项/, personal: true, value: (row) => sealedText(opening(row)['account'], row) },
  difficulty: { title: '难易程度', heads: /难易|难度|等级/, value: (row) => {
    const said = lastSaid(row, 'difficulty')
    return typeof said === 'string' && Object.hasOwn(difficulties, said) ? difficulties[said as keyof typeof difficulties] : ''
  } },
  danger: { title: '激化可能', heads: /激化|风险/, value: ({ dispute }) => joined(dispute.dangers.map((each) => (Object.hasOwn(dangers, each.kind) ? dangers[each.kind as keyof typeof dangers] : ''))) },
  mediators: { title: '调解员', heads: /调解员|承办人|责任人|调解人/, value: ({ dispute, naming }) => joined(dispute.mediators.map((each) => naming.mediator(each))) },
  state: { title: '现在的状态', heads: /状态|进展/, value: ({ matter }) => matter.state },
  outcome: { title: '调解结果', heads: /结果|是否成功/, value: ({ dispute }) => outcomeText(dispute) },
  endedOn: { title: '有结果的日期', heads: /(调结|化解|终结)(日期|时间)/, value: ({ dispute }) => dispute.ended?.on ?? '' },
  form: { title: '协议形式', heads: /协议(形式|类型)|口头|书面/, value: ({ dispute }) => (dispute.agreement ? { written: '书面', oral: '口头' }[dispute.agreement.form] : '') },
  agreedOn: { title: '协议日期', heads: /协议(日期|时间)|签订/, value: ({ dispute }) => dispute.agreement?.on ?? '' },
  terms: { title: '协议内容', heads: /协议(主要)?内容/, personal: true, value: (row) => sealedText(lastSaid(row, 'terms'), row) },
  amount: { title: '涉及金额（元）', heads: /金额|标的/, value: ({ dispute }) => (dispute.agreement ? dispute.agreement.amount / 100 : '') },
  performed: { title: '是否履行', heads: /履行/, value: ({ dispute }) => (dispute.agreement ? (dispute.performedOn === undefined ? '否' : '是') : '') },
  confirmed: { title: '是否司法确认', heads: /司法确认/, value: ({ dispute }) => (dispute.agreement ? (dispute.confirmedOn === undefined ? '否' : '是') : '') },
  visitedOn: { title: '回访日期', heads: /回访/, value: ({ dispute }) => dispute.visitedOn.at(-1) ?? '' },
  closedOn: { title: '结案日期', heads: /(结案|办结)(日期|时间)/, value: ({ matter }) => matter.entries.findLast((entry) => entry.action === 'close')?.occurredOn ?? '' },
}

function outcomeText({ ended }: Counted): string {
  if (ended === undefined) return '正在办理'
  return ended.outcome === 'decline' ? '不予受理' : outcomes[ended.outcome]
}

function sealedIn(value: Json | undefined): readonly Sealed[] {
  const each = Array.isArray(value) ? value as readonly Json[] : value === undefined ? [] : [value]
  return each.flatMap((one) => (typeof one === 'object' && one !== null && 'sealed' in one && typeof one['sealed'] === 'string' ? [{ sealed: one['sealed'] }] : []))
}

/** Of the return as a whole, for single cells. */
export const wholeFields = {
  place: '填报单位', period: '统计期', from: '统计期第一天', to: '统计期最后一天', today: '填报日期', count: '行数',
} as const

export type Whole = { readonly place: string; readonly span: DaySpan; readonly today: PlainDate; readonly count: number }

export function wholeValue(field: keyof typeof wholeFields, { place, span, today, count }: Whole): Cell {
  if (field === 'period') return `${chineseDate(span.from)}至${chineseDate(span.to)}`
  return { place, from: chineseDate(span.from), to: chineseDate(span.to), today: chineseDate(today), count }[field]
}

/** The column a head most likely is; nothing where none comes to mind. */
export function guessColumn(head: string, what: 'ledger' | 'statistics'): string | undefined {
  const plain = head.replaceAll(/\s|（.*?）|\(.*?\)|[：:]/g, '')
  if (plain === '') return undefined
  if (what === 'ledger') return Object.entries(disputeFields).find(([, field]) => field.heads.test(plain))?.[0]
  if (plain === '序号') return 'index'
  if (/单位|调委会|调解组织|乡镇|村/.test(plain) && !/案件|件数|纠纷/.test(plain)) return 'name'
  const column = statisticsColumns.find((each) => plain.includes(each.title.replaceAll(/（.*?）|其中：/g, '')))
  return column && `s.${column.id}`
}

const figures: Readonly<Record<string, string>> = {
  ...Object.fromEntries(statisticsColumns.map((column) => [column.id, `${column.group}：${column.title}`])),
  ...Object.fromEntries(listIds.map((list) => [`class.${list}`, `${lists[list]}（写明类别）`])),
}

const ledgerTitles: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(disputeFields).map(([id, field]) => [id, field.title]))
const statisticsTitles: Readonly<Record<string, string>> = { index: '序号', name: '调解组织名称', ...Object.fromEntries(Object.entries(figures).map(([id, title]) => [`s.${id}`, title])) }

/** What a column of such a table may take. */
export function columnTitles(what: 'ledger' | 'statistics'): Readonly<Record<string, string>> {
  return what === 'ledger' ? ledgerTitles : statisticsTitles
}

/** What any column may take, by the one list that an answer is chosen from. */
export const anyColumn: Readonly<Record<string, string>> = { ...statisticsTitles, ...ledgerTitles }

/** What a single cell may take: something of the whole return, or a total. */
export const cellTitles: Readonly<Record<string, string>> = { ...wholeFields, ...Object.fromEntries(Object.entries(figures).map(([id, title]) => [`total.${id}`, `合计　${title}`])) }

/** The column of the statistics that is meant. @param field of a match: `s.type.land`, `total.class.petition` with its class */
export function figureOf({ field, class: name }: { readonly field: string; readonly class?: string | undefined }): string | undefined {
  const match = /^(?:s|total)\.(.*)$/.exec(field)
  return match?.[1] === undefined ? undefined : match[1].startsWith('class.') ? `${match[1].slice(6)}.${name ?? ''}` : match[1]
}
