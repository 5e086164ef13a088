// How referrals are counted: on the day they were handed over. What the centre decided is counted on the day of its decision.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { legalAidReferral } from './procedure.ts'

const { count, sum } = indicatorsOf(legalAidReferral)

const piece = { system: 'legal-service', unit: '件' } as const

export const legalAidReferralIndicators = [
  count({ ...piece, id: 'legalAid.advised', title: '法律援助申请指引件数', actions: ['advise'], definition: '登记申请意向、告知材料的，每件计一；没有转交的也计。' }),
  count({ ...piece, id: 'legalAid.referrals', title: '法律援助转介件数', actions: ['handOver'], definition: '转交给法律援助机构的申请，每件计一，按转交日期归入年度；只做了指引、没有转交的不计。乡镇只转介，案件由县法律援助机构办理。' }),
  count({ ...piece, id: 'legalAid.granted', title: '法律援助给予援助件数', actions: ['recordGrant'], definition: '由本乡镇转介、法律援助机构决定给予援助的，每件计一，按决定日期归入年度。' }),
  count({ ...piece, id: 'legalAid.refused', title: '法律援助不予援助件数', actions: ['recordRefusal'], definition: '由本乡镇转介、法律援助机构决定不予援助的，每件计一，按决定日期归入年度；异议后改为给予的，两边各计一。' }),
  count({ ...piece, id: 'legalAid.decided', title: '法律援助决定件数', actions: ['recordGrant', 'recordRefusal'], definition: '由本乡镇转介、法律援助机构作出的给予或者不予援助的决定，每个决定计一。' }),
  count({ ...piece, id: 'legalAid.closed', title: '法律援助办结件数', actions: ['recordOutcome'], definition: '由本乡镇转介、已经登记结果的法律援助，每件计一。' }),
  sum({ ...piece, id: 'legalAid.recovered', unit: '元', title: '法律援助挽回款项', actions: ['recordOutcome'], definition: '登记结果时填写的取得或者挽回的款项之和，整元；没有填写的不计。', amount: (entry) => entry.answers.recovered ?? 0 }),
  ratio({ id: 'legalAid.grantRate', system: 'legal-service', title: '法律援助给予率', unit: '%', definition: '给予援助件数除以法律援助决定件数。', numerator: 'legalAid.granted', denominator: 'legalAid.decided' }),
] as const
