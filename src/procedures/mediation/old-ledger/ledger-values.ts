// Other people's words for what we have closed lists for: guessed by what they contain, corrected by whoever imports.
import { disputeTypes, senders } from '../dispute-types.ts'
import { waysIn } from '../told-at-once.ts'
import type { LedgerField } from './ledger-fields.ts'

const handed = Object.fromEntries(Object.entries(senders).map(([key, title]) => [`handed.${key}`, `${title}转来`]))
const { handed: _handedOver, ...ownWays } = waysIn

/** What a cell may mean, for columns that are mapped value by value. */
export const meanings = {
  type: disputeTypes,
  way: { ...ownWays, ...handed },
  result: { agreed: '达成协议', noAccord: '调解不成', refused: '当事人拒绝', withdrawn: '当事人撤回', open: '只登记受理，不登记结果' },
  form: { oral: '口头协议', written: '书面协议书' },
  performed: { yes: '已全部履行', no: '没有履行或者不清楚' },
} as const satisfies Partial<Record<LedgerField, Readonly<Record<string, string>>>>

export type MappedField = keyof typeof meanings

export const mappedFields = Object.keys(meanings) as readonly MappedField[]

/** In this order: the first that fits. */
const words: Readonly<Record<MappedField, readonly (readonly [RegExp, string])[]>> = {
  type: [
    [/婚|家庭|继承|赡养|抚养|扶养/, 'family'], [/邻里|相邻/, 'neighbour'], [/宅基|房屋|建房/, 'housing'], [/征地|拆迁|征收/, 'expropriation'], [/山林|土地|林地|承包地|地界|草原|水利/, 'land'],
    [/农民工|欠薪|拖欠.*工资|讨薪/, 'migrantWages'], [/劳动|劳资|劳务|工伤/, 'labour'], [/交通/, 'traffic'], [/医/, 'medical'], [/物业/, 'property'], [/旅游/, 'tourism'], [/电商|电子商务|网购/, 'onlineTrade'],
    [/消费/, 'consumer'], [/污染|环境/, 'pollution'], [/损害|赔偿|人身|伤害/, 'damage'], [/生产|经营/, 'business'], [/合同|债务|借贷|经济|买卖/, 'contract'], [/其他|其它/, 'other'],
  ],
  way: [
    [/法院|诉前/, 'handed.court'], [/检察/, 'handed.procuratorate'], [/公安|派出所|110/, 'handed.police'], [/信访/, 'handed.petition'], [/移送|委托|转|交办/, 'handed.other'],
    [/书面/, 'written'], [/申请|来访|口头/, 'oral'], [/排查|主动/, 'screening'], [/反映|举报|群众|报告/, 'report'], [/现场|巡|走访/, 'onSite'],
  ],
  result: [[/不成|失败|未达成|未成功|未化解|否/, 'noAccord'], [/拒绝|不同意|不愿/, 'refused'], [/撤/, 'withdrawn'], [/成功|达成|化解|和解|调成|已结|办结|是/, 'agreed'], [/正在|调解中|未结|在办/, 'open']],
  form: [[/口头|否|无/, 'oral'], [/书面|协议书|是|有/, 'written']],
  performed: [[/未|没|否|部分|不/, 'no'], [/已|是|履行|完/, 'yes']],
}

/** @returns the meaning that the words point to; nothing where they point to none */
export function guessMeaning(field: MappedField, said: string): string | undefined {
  return words[field].find(([pattern]) => pattern.test(said))?.[1]
}
