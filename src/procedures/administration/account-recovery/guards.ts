// Two people, and neither of them the one it is about: whoever could let themselves in alone could let themselves in as anybody.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'

const 本地规定 = lawBook('local-rules')

const accountOf = (matter: Matter | undefined) => matter?.entries[0]?.answers['account']

export const notForOneself = guard<object>({
  code: 'recovers-oneself',
  otherwise: '不能为自己的账号办理恢复，请由另外两位办理。',
  basis: [本地规定('')],
  holds: ({ answers, matter, actor }) => (matter === undefined ? (answers as { account?: unknown }).account : accountOf(matter)) !== actor.account,
})

const another = { basis: [本地规定('')], holds: ({ matter, actor }: { readonly matter?: Matter | undefined; readonly actor: { readonly account: string } }) => matter?.entries[0]?.actor !== actor.account }

export const agreedByAnother = guard<object>({ code: 'recovery-agreed-alone', otherwise: '提出恢复的人不能自己同意，请由另一位管理员或者领导办理。', ...another })

export const declinedByAnother = guard<object>({ code: 'recovery-declined-alone', otherwise: '提出恢复的人要收回，请办“撤回”。', ...another })
