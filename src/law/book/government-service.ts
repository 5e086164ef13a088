// The reception counter: licences step by step, and service items that are no licences.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const licensingLaw = lawBook('administrative-licensing-law')
const businessRegulation = lawBook('business-environment-regulation')
const onlineServices = lawBook('online-services-provisions')
const ratingOpinion = lawBook('service-rating-opinion')

const checkedOn = day('2026-11-22')
const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn, confidence: 'high', verified: true } as const

const licensing = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2019-04-23'), basis }] as const
const service = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2020-01-01'), basis }] as const
const online = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2019-04-26'), basis }] as const

export const governmentService = {
  'svc-not-needed': { title: '不需要取得许可的，告知不受理', unit: 'immediate', values: licensing(0, licensingLaw('32', '1(1)')), ...read },
  'svc-wrong-body': { title: '不属于本机关职权的，决定不予受理并告知向谁申请', unit: 'immediate', values: licensing(0, licensingLaw('32', '1(2)')), ...read },
  'svc-correct-onspot': { title: '可以当场更正的错误，允许当场更正', unit: 'yes-no', values: licensing(true, licensingLaw('32', '1(3)')), ...read },
  'svc-one-time-notice': { title: '一次告知需要补正的全部内容', unit: 'working-day', values: licensing(5, licensingLaw('32', '1(4)')), note: '当场能告知的，当场告知。', ...read },
  'svc-silence-accepts': { title: '逾期不告知的，自收到材料之日起即为受理', unit: 'yes-no', values: licensing(true, licensingLaw('32', '1(4)')), ...read },
  'svc-receipt-written': { title: '受理或者不予受理，出具盖专用印章、注明日期的书面凭证', unit: 'yes-no', values: licensing(true, licensingLaw('32', '2')), ...read },
  'svc-decide-20': { title: '作出许可决定', unit: 'working-day', values: licensing(20, licensingLaw('42', '1')), ...read },
  'svc-extend-10': { title: '经本机关负责人批准，许可决定可以延长', unit: 'working-day', values: licensing(10, licensingLaw('42', '1')), note: '把延长的理由告知申请人。', ...read },
  'svc-joint-45': {
    title: '统一、联合、集中办理的，办结', unit: 'working-day', values: licensing(45, licensingLaw('42', '2')), note: '经本级政府负责人批准，可以延长十五日（工作日），并告知理由。', ...read,
  },
  'svc-joint-extend-15': { title: '经本级政府负责人批准，联合办理可以延长', unit: 'working-day', values: licensing(15, licensingLaw('42', '2')), ...read },
  'svc-first-review-20': { title: '下级机关审查完毕', unit: 'working-day', values: licensing(20, licensingLaw('43')), ...read },
  'svc-deliver-10': { title: '颁发、送达许可证件', unit: 'working-day', values: licensing(10, licensingLaw('44')), ...read },
  'svc-clock-stop': {
    title: '所需时间不计入期限的事项', unit: 'list', values: licensing(['听证', '招标', '拍卖', '检验', '检测', '检疫', '鉴定', '专家评审'], licensingLaw('45')),
    note: '把所需时间书面告知申请人。', ...read,
  },
  'svc-two-checkers': { title: '核查材料的实质内容，不少于几人', unit: 'person', values: licensing(2, licensingLaw('34', '3')), ...read },
  'svc-onspot-decision': { title: '材料齐全、能当场决定的，当场书面决定', unit: 'yes-no', values: licensing(true, licensingLaw('34', '2')), ...read },
  'svc-refusal-reasons': { title: '不予许可的，说明理由并告知复议、诉讼的权利', unit: 'yes-no', values: licensing(true, licensingLaw('38', '2')), ...read },
  'svc-publish-granted': { title: '准予许可的决定公开', unit: 'yes-no', values: licensing(true, licensingLaw('40')), ...read },
  'svc-hearing-apply-5': {
    title: '被告知听证权利后提出听证申请', unit: 'working-day', values: licensing(5, licensingLaw('47', '1')),
    note: '第八十二条只说行政机关的期限按工作日计算；对申请人也按工作日，取对他有利的算法。', ...read, confidence: 'medium',
  },
  'svc-hearing-hold-20': { title: '组织听证', unit: 'working-day', values: licensing(20, licensingLaw('47', '1')), ...read },
  'svc-hearing-notice-7': { title: '举行听证前通知', unit: 'working-day', runs: 'before', values: licensing(7, licensingLaw('48', '1(1)')), ...read },
  'svc-renew-30': { title: '许可届满前提出延续申请', unit: 'calendar-day', runs: 'before', values: licensing(30, licensingLaw('50', '1')), note: '届满前没有作出决定的，视为准予延续。', ...read },
  'svc-workdays': { title: '行政机关实施许可的期限按工作日计算，不含法定节假日', unit: 'yes-no', values: licensing(true, licensingLaw('82')), ...read },
  'svc-free': { title: '实施许可收取的费用', unit: 'yuan', values: licensing(0, licensingLaw('58', '1')), note: '法律、行政法规另有规定的除外。', ...read },
  'svc-post-list': {
    title: '在办公场所公示的内容', unit: 'list', values: licensing(['事项', '依据', '条件', '数量', '程序', '期限', '材料目录', '申请书示范文本'], licensingLaw('30', '1')), ...read,
  },
  'svc-no-irrelevant-material': { title: '不要求提交与申请事项无关的材料', unit: 'yes-no', values: licensing(true, licensingLaw('31', '1')), ...read },
  'svc-general-one-time': { title: '需要补正的，一次性告知', unit: 'time', values: service(1, businessRegulation('36', '1')), note: '条例对市场主体作此规定，没有定天数。', ...read },
  'svc-general-time-limit': { title: '没有规定时限的，自己确定合理的时限，公开并按时办结，超时公开说明理由', unit: 'yes-no', values: service(true, businessRegulation('36', '2')), ...read },
  'svc-no-diff-acceptance': { title: '同一事项无差别受理、同标准办理', unit: 'yes-no', values: service(true, businessRegulation('35')), ...read },
  'svc-channel-free-choice': { title: '办理渠道由申请人自己选', unit: 'yes-no', values: service(true, businessRegulation('37', '4')), ...read },
  'svc-e-signature': { title: '可靠的电子签名与手写签名或者盖章同等有效', unit: 'yes-no', values: online(true, onlineServices('8')), ...read },
  'svc-e-seal': { title: '电子印章与实物印章同等有效', unit: 'yes-no', values: online(true, onlineServices('9', '2')), ...read },
  'svc-e-archive': { title: '电子文件以电子形式归档', unit: 'yes-no', values: online(true, onlineServices('12', '1')), ...read },
  'svc-guide-online': { title: '办事指南写明的内容，在政务服务平台公布', unit: 'list', values: online(['受理条件', '办事材料', '办理流程'], onlineServices('6')), ...read },
  'svc-first-asked': {
    title: '首问负责、一次告知、限时办结', unit: 'yes-no', values: [{ value: true, from: day('2022-02-07'), basis: lawBook('service-standardisation-opinion')('') }],
    source: 'http://stxd.com.cn/document/568.html', checkedOn, confidence: 'low', verified: false,
  },
  'svc-rating-each': {
    title: '每次现场服务、每件网上办理可以评价几次', unit: 'time', values: [{ value: 1, from: day('2019-12-03'), basis: ratingOpinion('') }],
    note: '自愿评价，不强迫。', source: 'https://sktcar.xyz/html/63b14499792.html', checkedOn, confidence: 'medium', verified: false,
  },
  'svc-rating-bad-callback': {
    title: '实名差评的回访比例', unit: 'share', values: [{ value: 1, from: day('2019-12-03'), basis: ratingOpinion('') }],
    source: 'https://ceirp.cn/zhzw/hyyw/2020-10-16/6667.html', checkedOn, confidence: 'medium', verified: false,
  },
} as const satisfies Readonly<Record<string, Rule>>
