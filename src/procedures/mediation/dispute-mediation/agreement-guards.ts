// What stands against steps after the agreement: a dossier without the record the law wants, and the police's leave before its time.
import { lawBook } from '#law/instrument.ts'
import { inForceOn } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 治安管理处罚法 = lawBook('public-security-penalties-law')

/** The file holds registration, record and agreement (人民调解法 art. 27); the first and the last are there once it was agreed. */
export const sessionRecorded = guard<object>({
  code: 'session-not-recorded',
  otherwise: '卷宗里还没有调解记录，不能结案：法律要求记录调解情况，登记、记录、协议都要归档。请把“达成协议”以前的调解情况补记：先更正“达成协议”那一条，登记“调解记录”，再重新登记协议。',
  basis: [人民调解法('27')],
  holds: ({ matter }) => matter?.entries.some((entry) => entry.action === 'mediate') ?? false,
})

export const policeRuleInForce = guard<object>({
  code: 'police-rule-not-in-force',
  otherwise: '调解履行后经公安机关认可不予处罚的规定，自2026年1月1日起施行；在这以前的不能这样登记。',
  basis: [治安管理处罚法('9', '4')],
  field: 'occurredOn',
  holds: ({ occurredOn }) => inForceOn(治安管理处罚法('9', '4'), occurredOn),
})

export const performedBeforePolice = guard<object>({
  code: 'not-performed-before-police',
  otherwise: '要先履行协议，当事人才能书面申请公安机关认可。请先登记“全部履行”。',
  basis: [治安管理处罚法('9', '4')],
  holds: ({ matter }) => matter?.entries.some((entry) => entry.action === 'performed') ?? false,
})
