// A small catalogue, and applications held against it: for stories of the service counter.
import { serviceApplication } from '#procedures/service/service-application/procedure.ts'
import { serviceItem } from '#procedures/service/service-item/procedure.ts'
import type { Matter } from '#procedure/matter.ts'
import { storyId, storyOf, type Step } from '#test/story.ts'

const materials = [{ name: '宅基地申请表', required: true }, { name: '居民身份证复印件', required: true }, { name: '家庭成员合影', required: false }]
const card = { applicants: ['person'], forward: false, substantiveCheck: false, place: '乡便民服务中心', materials, ground: '《中华人民共和国土地管理法》第六十二条' }

function listed(answers: object, ...then: readonly Step[]): Matter {
  return storyOf(serviceItem, { id: storyId() }).matter([['list', '2024-01-02', { ...card, ...answers }], ...then])
}

export const items = {
  /** Decided here, promised in ten working days, twenty by law. */
  licence: listed({ kind: 'licence', name: '农村村民宅基地审批', promisedDays: 10 }),
  checkedLicence: listed({ kind: 'licence', name: '乡村建设规划许可', promisedDays: 10, substantiveCheck: true }),
  forwardedLicence: listed({ kind: 'licence', name: '林木采伐许可', promisedDays: 10, forward: true, forwardTo: '县林业局' }),
  /** Several bodies decide together, organised by the township: forty-five working days. */
  jointLicence: listed({ kind: 'licence', name: '农村宅基地和建房（规划许可）联审联办', jointly: true, promisedDays: 30 }),
  ownTermLicence: listed({ kind: 'licence', name: '另有规定时限的许可', legalDays: 7, promisedDays: 5 }),
  /** No licence: first reviewed here, and no law gives days for it. */
  benefit: listed({ kind: 'benefit', name: '高龄津贴申领', forward: true, forwardTo: '县民政局', promisedDays: 5 }),
  checkedBenefit: listed({ kind: 'benefit', name: '临时救助', forward: true, forwardTo: '县民政局', promisedDays: 5, substantiveCheck: true }),
  /** Decided here, nothing promised of its own. */
  registration: listed({ kind: 'publicService', name: '城乡居民养老保险参保登记', materials: [{ name: '居民身份证复印件', required: true }] }),
  withdrawn: listed({ kind: 'proof', name: '无犯罪记录证明' }, ['withdraw', '2024-02-01', { reason: '不属于乡镇权限' }]),
} as const

export type ItemName = keyof typeof items

export const service = storyOf(serviceApplication, { around: Object.values(items) })

/** Answers of an opening step, everything handed in. */
export function asking(item: ItemName, more: object = {}): object {
  return { item: items[item].id, applicant: { name: '李德福' }, channel: 'window', allIn: true, ...more }
}

/** Received on Monday, 4 March 2024. */
export function received(item: ItemName = 'licence', more: object = {}): Step {
  return ['receive', '2024-03-04', asking(item, more)]
}

/** Received on the 4th, accepted on Tuesday, 5 March 2024. */
export function accepted(item: ItemName = 'licence', more: object = {}): readonly Step[] {
  return [received(item, more), ['accept', '2024-03-05', {}]]
}
