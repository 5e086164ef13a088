// What somebody sends through the public door, or has a clerk write down for them at the counter: taken to the ledger it belongs in,
// answered, or declined with where to go instead; mended once; rated when done. Nothing is typed twice: the matter it becomes is
// opened from it and points back to it.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, files, longText, matter, people, person, privateText, text, yesNo } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { badGrades, callBackOutcomes, complaints, goodGrades } from '../ratings.ts'
import { askedOnce, elsewhereNamed, goesOnThere, outcomeSaid, ratedOnce, timeToSupply } from './guards.ts'
import { notedOfItem } from './notes.ts'
import { declines, forms, kinds, outcomes, ways } from './request-lists.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 行政许可法 = lawBook('administrative-licensing-law')
const 公开条例 = lawBook('information-disclosure-regulation')
const 优化营商环境条例 = lawBook('business-environment-regulation')
const 好差评意见 = lawBook('service-rating-opinion')
const 本地规定 = lawBook('local-rules')

const clerks = ['justice-clerk', 'window-clerk', 'staff'] as const
const anywhere = [...clerks, 'village-cadre', 'mediator'] as const
const heads = ['deputy-head', 'township-head'] as const

const asked = {
  kind: choice('要办什么', kinds),
  who: person('本人', { reason: 'party', retention: 'keep-service', hint: '姓名和电话；查进度时要核对电话末四位' }),
  others: people('另一方', { reason: 'party', retention: 'keep-service', optional: true, onlyIf: { answer: 'kind', is: ['mediation'] }, hint: '知道名字就行' }),
  item: matter('哪一件事', 'service-item', { onlyIf: { answer: 'kind', is: ['service'] }, basis: [优化营商环境条例('35')], hint: '从办事目录选' }),
  notice: text('针对哪一条公示', { onlyIf: { answer: 'kind', is: ['comment', 'objection'] }, most: 36, declared: 'matter', hint: '从那一条公示里进来，会自己填好' }),
  said: privateText('要说的', { reason: 'statement', retention: 'keep-service' }),
  form: choice('信息怎样给', forms, { optional: true, onlyIf: { answer: 'kind', is: ['disclosure'] } }),
  attachments: files('照片、材料', { optional: true }),
} as const

const supplied = { said: privateText('补充说明', { reason: 'statement', retention: 'keep-service', optional: true }), attachments: files('补交的材料', { optional: true }) } as const

const arrival = [行政许可法('29', '3'), 公开条例('29'), 人民调解法('17'), 本地规定('')] as const
const open = ['待本人确认', '待处理'] as const
const dealtWith = ['passOn', 'answer', 'decline', 'withdraw'] as const

export const publicRequest = defineProcedure({
  id: 'public-request',
  title: '群众来件',
  system: 'service',
  about: '群众从网上提交、窗口替群众提交的申请、咨询、意见和异议：转到该办的台账、答复或者告诉该找哪里，缺什么一次说清，办完能评价。',
  inForce: { from: plainDate('2020-01-01') },
  numbering: '（{year}）来件第{n}号',
  areaLevel: 'either',
  followedBy: 'who',
  states: ['待本人确认', '待处理', '待补充', '已转办', '已答复', '不予办理', '已撤回', '差评待回访', '差评已回访'],
  ends: ['已转办', '已答复', '不予办理', '已撤回', '差评已回访'],
  actions: {
    submit: action({ title: '网上提交', from: 'new', to: '待处理', by: ['party'], asks: asked, notes: notedOfItem, basis: arrival }),
    submitForPerson: action({
      title: '替群众提交', from: 'new', to: '待本人确认', by: anywhere, asks: { ...asked, way: choice('怎样来的', ways) }, notes: notedOfItem,
      basis: arrival, hint: '本人在场或者打来电话，您照他说的填；打印回执给本人，由本人凭码确认，或者在回执上签字',
    }),
    confirm: action({ title: '本人确认', from: ['待本人确认'], to: '待处理', by: ['party'], asks: {}, basis: [本地规定('')] }),
    confirmOnPaper: action({ title: '本人在回执上签了字', from: ['待本人确认'], to: '待处理', by: anywhere, asks: { scans: files('签好的回执', { optional: true }) }, basis: [本地规定('')], hint: '本人不用手机的，签字就行' }),
    passOn: action({
      title: '转到台账办理', from: open, to: '已转办', by: anywhere, consequenceOnly: true, asks: { to: text('转到哪本台账', { declared: 'procedure' }) }, guards: [goesOnThere], basis: [本地规定('')],
    }),
    answer: action({
      title: '答复', from: open, to: '已答复', by: clerks, asks: { outcome: choice('结果', outcomes), answer: privateText('答复', { reason: 'answer', retention: 'keep-service', hint: '本人查进度时看得到，写清楚为什么' }) },
      guards: [outcomeSaid], basis: [本地规定('')], hint: '问法律上的事、意见、异议，能直接答复的',
    }),
    askMore: action({
      title: '告知要补什么', from: ['待处理'], to: '待补充', by: clerks, asks: { missing: longText('要补什么', { hint: '一次说全，本人查进度时看得到；不写个人情况' }), until: day('哪天以前补来', { future: true }) },
      guards: [askedOnce, timeToSupply], basis: [优化营商环境条例('36', '1'), 行政许可法('32', '1(4)')],
    }),
    supply: action({ title: '补来了', from: ['待补充'], to: '待处理', by: ['party', ...anywhere], asks: supplied, basis: [优化营商环境条例('36', '1')] }),
    decline: action({
      title: '不予办理', from: [...open, '待补充'], to: '不予办理', by: clerks,
      asks: { reason: choice('原因', declines), explained: privateText('怎样向本人说明', { reason: 'grounds', retention: 'keep-service' }), elsewhere: text('该找哪里', { optional: true, hint: '如“双辽市社会保险事业管理局，电话……”' }) },
      guards: [elsewhereNamed], basis: [行政许可法('32', '1(2)'), 本地规定('')],
    }),
    withdraw: action({ title: '撤回', from: [...open, '待补充'], to: '已撤回', by: ['party', ...clerks], asks: { reason: privateText('原因', { reason: 'statement', retention: 'keep-service', optional: true }) }, basis: [本地规定('')] }),
    rate: action({ title: '评价', from: ['已答复', '不予办理'], by: ['party', ...clerks], asks: { grade: choice('评价', goodGrades) }, guards: [ratedOnce], basis: [好差评意见('')], hint: '本人自愿评价，不评价的不登记' }),
    rateBad: action({
      title: '差评', from: ['已答复', '不予办理'], to: '差评待回访', by: ['party', ...clerks],
      asks: { grade: choice('评价', badGrades), named: yesNo('是否实名'), about: choices('不满意的方面', complaints, { optional: true }), said: privateText('评价内容', { reason: 'statement', retention: 'keep-service', optional: true }) },
      guards: [ratedOnce], basis: [好差评意见('')],
    }),
    callBack: action({
      title: '回访整改', from: ['差评待回访'], to: '差评已回访', by: [...clerks, ...heads],
      asks: { outcome: choice('核查结果', callBackOutcomes), done: longText('整改措施', { optional: true, hint: '针对制度和流程，不写个人私事' }), said: privateText('回访记录', { reason: 'answer', retention: 'keep-service', optional: true }) },
      basis: [好差评意见(''), 本地规定('')],
    }),
  },
  timeLimits: {
    deal: { title: '处理群众来件', within: { rule: 'request-answer' }, after: ['submit', 'submitForPerson', 'supply'], until: [...dealtWith, 'askMore'], whose: '乡镇工作人员', onExpiry: 'remind', basis: [本地规定('')] },
    licenceNotice: {
      title: '一次性告知（行政许可申请）', within: { noted: 'licenceNoticeDays', unit: 'working-day' }, after: ['submit', 'submitForPerson'], until: [...dealtWith, 'askMore'], whose: '窗口', onExpiry: 'deemed', basis: [行政许可法('32', '1(4)')],
    },
    supply: { title: '本人补充', within: { untilAnswer: 'until' }, after: ['askMore'], until: ['supply', 'decline', 'withdraw'], whose: '本人', onExpiry: 'remind', basis: [优化营商环境条例('36', '1')] },
    callBackBad: { title: '差评回访整改', within: { rule: 'svc-rating-bad-fix' }, after: ['rateBad'], until: ['callBack'], whose: '乡镇工作人员', onExpiry: 'supervise', basis: [好差评意见(''), 本地规定('')] },
  },
  name(request) {
    const opening = request.entries[0]
    const kind = opening?.action === 'submit' || opening?.action === 'submitForPerson' ? opening.answers.kind : undefined
    const item = opening?.noted?.['item']
    return kind === undefined ? '群众来件' : typeof item === 'string' ? `${kinds[kind]}：${item}` : kinds[kind]
  },
})
