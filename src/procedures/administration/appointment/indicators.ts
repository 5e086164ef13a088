// Who stands on the staff for what, told from the appointments themselves.
import { indicatorsOf } from '#procedure/indicator.ts'
import { first } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { appointment } from './procedure.ts'

const { roster } = indicatorsOf(appointment)

type Appointment = MatterOf<typeof appointment>
type Post = NonNullable<ReturnType<typeof appointedTo>>

function appointedTo(matter: Appointment) {
  return first(matter, 'appoint')?.answers.post
}

const of = (post: Post) => ({
  unit: '名', standing: ['在任'] as const, when: (matter: Appointment) => appointedTo(matter) === post,
  key: (matter: Appointment) => [first(matter, 'appoint')?.answers.account ?? matter.id],
})

export const appointmentIndicators = [
  roster({ ...of('enforcement-officer'), id: 'officer.count', title: '执法人员人数', system: 'enforcement', definition: '期末在任的行政执法人员，一人计一。' }),
  roster({ ...of('justice-clerk'), id: 'staff.lawOfficeStaff', title: '司法所（法治办）工作人员人数', system: 'leadership', definition: '期末在任的司法所（法治办）工作人员，一人计一。' }),
  roster({
    id: 'staff.lawQualified', title: '法律专业人员数', unit: '名', system: 'leadership', standing: ['在任'], when: (matter) => first(matter, 'appoint')?.answers.lawTrained === true,
    key: (matter) => [first(matter, 'appoint')?.answers.account ?? matter.id],
    definition: '期末在任、登记为法律专业人员（法律专业毕业或者取得法律职业资格）的工作人员，不论几个岗位，一人计一。',
  }),
] as const
