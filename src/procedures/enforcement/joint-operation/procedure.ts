// Joint enforcement and campaigns: with whom, on what, each time people went out. What a business is inspected for, or punished
// for, has its own record; here stands that the operation took place and what it found.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, files, integer, longText, matters, rows, staffList, text, yesNo } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { enforcementFields } from '../enforcement-fields.ts'
import { jointOnly, notGoneOut, officered, partnersNamed, problemsWithinChecked, wentOut } from './guards.ts'
import { kinds, leaders } from './lists.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 涉企检查意见 = lawBook('business-inspection-opinion')
const 本地规定 = lawBook('local-rules')

const heads = ['deputy-head', 'township-head'] as const
const enforcers = ['enforcement-officer', 'staff', 'justice-clerk'] as const

const found = {
  place: text('地点'),
  checked: integer('检查对象数', { unit: '个', hint: '单位、摊点、车辆、地块等；没有的填0' }),
  withProblems: integer('有问题的对象数', { unit: '个' }),
  result: text('处理情况', { optional: true, most: 500, hint: '当场改正、责令整改、立案各几个；不写人名' }),
  inspections: matters('企业检查记录', 'enterprise-inspection', { optional: true, hint: '检查了企业的，一家一件，先在涉企行政检查里登记' }),
  cases: matters('处罚案件', 'penalty-case', { optional: true }),
  files: files('照片、材料', { optional: true }),
}

export const jointOperation = defineProcedure({
  id: 'joint-operation',
  title: '联合执法和专项行动',
  system: 'enforcement',
  about: '联合执法和专项行动：和谁一起、做什么、每次到哪里、发现什么。检查企业、处罚另有自己的记录。',
  inForce: { from: plainDate('2021-07-15') },
  numbering: '（{year}）执法行动第{n}号',
  areaLevel: 'township',
  states: ['进行中', '已结束', '已取消'],
  ends: ['已结束', '已取消'],
  actions: {
    launch: action({
      title: '部署行动', from: 'new', to: '进行中', by: [...heads, ...enforcers],
      asks: {
        topic: text('行动名称', { hint: '如“秋季秸秆禁烧联合巡查执法”' }), kinds: choices('类型', kinds, { hint: '既是联合又是专项的都选' }), field: choice('执法领域', enforcementFields),
        leader: choice('牵头', leaders), partners: rows('参加的部门', { name: text('部门', { hint: '如“双辽市自然资源局”' }) }, { optional: true }),
        purpose: longText('任务', { most: 2000 }), until: day('计划结束的日期', { optional: true, future: true }),
      },
      guards: [partnersNamed], issues: ['operation-plan'], basis: [行政处罚法('26'), 涉企检查意见(''), 本地规定('')],
    }),
    act: action({
      title: '开展一次（本乡镇执法）', from: ['进行中'], by: enforcers,
      asks: { officers: matters('执法人员', 'enforcement-certificate', { hint: '选两名以上执法人员的证件' }), shown: yesNo('已主动出示执法证件'), ...found },
      guards: [...officered, problemsWithinChecked], issues: ['operation-record'], basis: [行政处罚法('42', '1'), 行政处罚法('55', '1')],
      hint: '以乡镇的名义检查、处理的',
    }),
    assist: action({
      title: '配合一次（部门执法）', from: ['进行中'], by: enforcers,
      asks: { department: text('执法的部门'), members: staffList('本乡镇参加的人员'), ...found },
      guards: [jointOnly, problemsWithinChecked], issues: ['operation-record'], basis: [行政处罚法('26'), 本地规定('')],
      hint: '部门以自己的名义执法，乡镇带路、劝导、维持秩序的；不用执法证件',
    }),
    close: action({ title: '结束行动', from: ['进行中'], to: '已结束', by: [...heads, ...enforcers], asks: { summary: longText('小结', { most: 2000 }) }, guards: [wentOut], issues: ['operation-record'], basis: [本地规定('')] }),
    cancel: action({ title: '取消', from: ['进行中'], to: '已取消', by: [...heads, ...enforcers], asks: { reason: text('原因') }, guards: [notGoneOut], basis: [本地规定('')] }),
  },
  timeLimits: {
    ends: { title: '按计划结束', within: { untilAnswer: 'until' }, after: ['launch'], until: ['close', 'cancel'], whose: '牵头人员', onExpiry: 'remind', basis: [本地规定('')] },
  },
  flags: [{
    code: 'certificate-unshown', sentence: '有一次执法没有出示执法证件，当事人有权拒绝。', basis: [行政处罚法('55', '1')],
    raised: ({ entries }) => entries.some((entry) => entry.action === 'act' && !entry.answers.shown),
  }],
  name: ({ entries }) => String(entries[0]?.answers['topic' as never] ?? '执法行动'),
})
