// A training that somebody came to, an exam that nobody passed without sitting it.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 本地规定 = lawBook('local-rules')

type Attended = { readonly attended?: readonly string[]; readonly others: number; readonly due: number }

export const somebodyCame = guard<Attended>({
  code: 'nobody-trained', field: 'attended',
  otherwise: '没有人参加，不能登记为已举办。没有办成的请办理“取消”。',
  basis: [本地规定('')],
  holds: ({ answers }) => (answers.attended ?? []).length + answers.others > 0,
})

export const withinDue = guard<Attended>({
  code: 'more-came-than-due', field: 'due',
  otherwise: '参加的人数多于应到人数，请核对。',
  basis: [本地规定('')],
  holds: ({ answers }) => (answers.attended ?? []).length + answers.others <= answers.due,
})

export const cardsStand = guard<{ readonly attended?: readonly string[]; readonly sat?: readonly string[] }>({
  code: 'certificate-handed-back', field: 'attended',
  otherwise: '所选的证件有的已经收回或者没有取得，不能再记培训、考试。这些人请计入没有证件的人数。',
  basis: [本地规定('')],
  holds: ({ answers, around }) => [...(answers.attended ?? []), ...(answers.sat ?? [])].every((id) => around(id)?.closedOn === undefined),
})

export const passedSat = guard<{ readonly sat: readonly string[]; readonly passed?: readonly string[] }>({
  code: 'passed-without-sitting', field: 'passed',
  otherwise: '合格的人里有没有参加考试的，请核对。',
  basis: [本地规定('')],
  holds: ({ answers }) => (answers.passed ?? []).every((id) => answers.sat.includes(id)),
})
