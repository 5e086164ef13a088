// What the register tells truthfully although it should not be.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'

/** Provinces forbid it (Jilin does); whether all do has not been established, so it is told and not refused. */
export const notOnStaff: Flag = {
  code: 'certificate-not-on-staff',
  sentence: '持证人是合同、临时或者公益性岗位人员。不少省份规定这类人员不得领取执法证件，请向市、县司法局核实。',
  basis: [lawBook('administrative-penalty-law')('42', '1'), lawBook('local-rules')('')],
  raised: ({ entries, state }) => state !== '已收回' && state !== '未取得' && entries[0]?.answers['employment'] === 'other',
}
