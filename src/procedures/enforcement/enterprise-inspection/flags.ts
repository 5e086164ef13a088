// What happened otherwise than it should, said as long as the inspection is looked at.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { allOf, lastOf } from '../entries-of.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 涉企检查意见 = lawBook('business-inspection-opinion')
const 本地规定 = lawBook('local-rules')

export const certificateUnshown: Flag = {
  code: 'certificate-unshown', sentence: '检查时没有出示执法证件，企业有权拒绝检查；这次检查不计入检查次数。', basis: [行政处罚法('55', '1')],
  raised: (inspection) => allOf(inspection, 'inspect', 'recheckPassed', 'recheckFailed').some((entry) => entry.answers['shown'] === false),
}

export const urgentDisapproved: Flag = {
  code: 'urgent-disapproved', sentence: '负责人认为当场检查没有必要。请查明原因，不要再未经批准到企业检查。', basis: [涉企检查意见(''), 本地规定('')],
  raised: (inspection) => lastOf(inspection, 'makeUp')?.answers['approved'] === false,
}

export const beyondCap: Flag = {
  code: 'inspected-beyond-cap', sentence: '今年对这家企业的检查已经达到公布的上限，这一次是按线索办的；次数明显过多的，县级会跟踪监督。', basis: [涉企检查意见('')],
  raised(inspection) {
    const { earlier, cap } = inspection.entries[0]?.answers ?? {}
    return typeof earlier === 'number' && typeof cap === 'number' && earlier >= cap
  },
}

export const nobodyPresent: Flag = {
  code: 'nobody-present', sentence: '检查时企业无人到场，也没有见证人，记录不容易证明；请用录像补强。', basis: [本地规定('')],
  raised: (inspection) => lastOf(inspection, 'inspect')?.answers['presence'] === 'nobody',
}
