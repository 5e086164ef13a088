// A hazard from finding to striking off. The township finds, reports, hands over and looks again; ordering work to stop is
// the act of the body that has the power, written down here as its own.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, matter, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { hazardKinds } from '../hazard-kinds.ts'
import { majorNotReported } from './flags.ts'
import { decidedByThen, majorHandedOver, notStoppedYet, notUnderStopOrder, otherBodyNamed, stopStanding } from './guards.ts'
import { competentBodies, finders, grades, stops } from './hazard-lists.ts'

const 安全生产法 = lawBook('work-safety-law')
const 本地规定 = lawBook('local-rules')

const finding = ['staff', 'enforcement-officer', 'village-cadre', 'deputy-head'] as const
const office = ['staff', 'enforcement-officer', 'deputy-head'] as const

const body = choice('哪个部门', competentBodies)
const bodyName = text('单位名称', { optional: true, hint: '如“双辽市应急管理局”' })

export const hazard = defineProcedure({
  id: 'hazard',
  title: '安全隐患',
  system: 'safety',
  about: '安全隐患：发现、报告、移送有权部门、回执、跟踪、整改、销号；停工停产是有权部门的决定，如实登记。',
  inForce: { from: plainDate('2021-09-01') },
  numbering: '（{year}）隐患第{n}号',
  areaLevel: 'either',
  states: ['待处理', '已移送', '部门已接收', '已整改待复查', '已销号', '核实不是隐患'],
  ends: ['已销号', '核实不是隐患'],
  actions: {
    find: action({
      title: '登记隐患', from: 'new', to: '待处理', by: finding,
      asks: {
        finder: choice('怎样发现', finders),
        kind: choice('类别', hazardKinds),
        grade: choice('程度', grades, { hint: '拿不准的选一般隐患，移送以后由有权部门认定' }),
        place: text('地点', { hint: '如“三组晒场西侧”' }),
        unit: text('隐患单位', { optional: true, hint: '单位名称；个人住户不写姓名' }),
        facts: text('情况', { most: 500, hint: '如“配电箱外壳破损，电线裸露”' }),
        inspection: matter('在哪次检查中发现', 'safety-inspection', { optional: true }),
        photos: files('照片', { optional: true }),
      },
      basis: [安全生产法('9', '2'), 安全生产法('74', '1')],
    }),
    reportUp: action({
      title: '报告上级', from: ['待处理', '已移送', '部门已接收'], by: office,
      asks: { to: text('报告给', { hint: '如“双辽市安委会办公室”' }), way: choice('方式', { phone: '电话', paper: '书面', system: '系统' }) },
      basis: [安全生产法('9', '2'), 本地规定('')],
    }),
    handOver: action({
      title: '移送', from: ['待处理', '已移送'], to: '已移送', by: office,
      asks: { body, bodyName, request: text('请该部门做什么', { most: 500, hint: '如“请到场核查，依法处理，并反馈结果”' }), paper: text('函号', { optional: true }) },
      guards: [otherBodyNamed], issues: ['hazard-referral'],
      basis: [安全生产法('9', '2')], hint: '没有执法权的，移送有权部门；没有回执可以再次移送',
    }),
    receipt: action({
      title: '登记回执', from: ['已移送'], to: '部门已接收', by: office,
      asks: { said: text('回执内容', { hint: '如“已接收，三日内到场”' }), scans: files('回执', { optional: true }) },
      basis: [本地规定('')],
    }),
    sentBack: action({
      title: '登记退回', from: ['已移送'], to: '待处理', by: office, asks: { said: text('退回理由', { hint: '如“不属于本部门职责”' }) }, basis: [本地规定('')],
    }),
    follow: action({
      title: '跟踪', from: ['待处理', '已移送', '部门已接收'], by: finding,
      asks: { said: text('目前情况', { most: 500, hint: '如“单位已停用，等待配件”' }), measures: text('临时防范措施', { optional: true, hint: '如“已拉警戒线、设警示牌”' }) },
      basis: [安全生产法('9', '2')],
    }),
    stopOrder: action({
      title: '登记停工停产决定', from: ['已移送', '部门已接收'], by: office,
      asks: { body, bodyName, stop: choice('决定内容', stops), unit: text('哪个单位'), decidedOn: day('决定日期'), document: text('决定书文号'), scans: files('决定书', { optional: true }) },
      guards: [otherBodyNamed, decidedByThen, notStoppedYet],
      basis: [安全生产法('65', '1(3)'), 安全生产法('70', '1')], hint: '由有权部门作出，这里只登记；省里把执法权放给乡镇的，在行政执法里办理',
    }),
    stopLifted: action({
      title: '解除停工停产', from: ['已移送', '部门已接收', '已整改待复查'], by: office, asks: { document: text('依据', { hint: '如“应急局复查意见书文号”' }) }, guards: [stopStanding], basis: [安全生产法('65', '1(3)')],
    }),
    fixOnSpot: action({
      title: '当场整改', from: ['待处理'], to: '已销号', by: finding,
      asks: { measures: text('怎样整改', { hint: '如“当场清走通道堆放物”' }), photos: files('整改后照片', { optional: true }) },
      guards: [majorHandedOver], issues: ['hazard-closing'], basis: [安全生产法('9', '2')], hint: '当场就能消除的一般隐患，一步办完',
    }),
    fixed: action({
      title: '登记整改', from: ['待处理', '已移送', '部门已接收'], to: '已整改待复查', by: finding,
      asks: { by: text('谁整改的', { hint: '如“某某加油站”“村委会”，不写个人姓名' }), measures: text('怎样整改', { most: 500 }), photos: files('整改后照片', { optional: true }) },
      guards: [majorHandedOver], basis: [安全生产法('9', '2')],
    }),
    verify: action({
      title: '复查销号', from: ['已整改待复查'], to: '已销号', by: office,
      asks: { verifier: text('由谁复查', { hint: '如“应急局、乡应急办”' }), said: text('复查情况', { optional: true }) },
      guards: [notUnderStopOrder], issues: ['hazard-closing'], basis: [安全生产法('9', '2'), 本地规定('')],
    }),
    failCheck: action({
      title: '复查未通过', from: ['已整改待复查'], to: '待处理', by: office, asks: { said: text('还差什么', { most: 500 }) }, basis: [安全生产法('9', '2')],
    }),
    unfounded: action({
      title: '核实不是隐患', from: ['待处理', '已移送', '部门已接收'], to: '核实不是隐患', by: office, asks: { said: text('核实情况', { hint: '由谁核实、为什么不是' }) }, basis: [本地规定('')],
    }),
  },
  timeLimits: {
    receipt: { title: '有权部门回执', within: { rule: 'hazard-receipt' }, after: ['handOver'], until: ['receipt', 'sentBack', 'handOver', 'stopOrder', 'fixed', 'unfounded'], whose: '接收部门', onExpiry: 'remind', basis: [本地规定('')] },
  },
  flags: [majorNotReported],
  name(matter) {
    const found = first(matter, 'find')?.answers
    return found ? `${hazardKinds[found.kind]}${grades[found.grade]}（${found.place}）` : '安全隐患'
  },
})
