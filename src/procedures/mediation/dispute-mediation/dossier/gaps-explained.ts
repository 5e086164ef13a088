// A dossier is closed and put away whole, or with a word on what is missing and why.
import { lawBook } from '#law/instrument.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import { standardFor, standardOn } from '../../dossier-in-force.ts'
import { dossierDay, dossierOf, gapsIn, remarksIn, type Moment } from './dossier-of.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 本地规定 = lawBook('local-rules')

/** Kinds of matter the guards look up. */
export const dossierConsults = ['dossier-standard'] as const

type Answers = { readonly remark?: string }

function explained({ answers }: Circumstances<Answers>): boolean {
  return (answers.remark ?? '').trim() !== ''
}

function whole({ matter, occurredOn, consulted }: Circumstances<Answers>, moment: Moment): boolean {
  if (matter === undefined) return true
  const standard = standardFor(consulted('dossier-standard'), dossierDay(matter, occurredOn))
  return gapsIn(dossierOf(matter, standard, moment)).length === 0
}

/** Before a case is closed, by the county's own sheet: only where a county has set one. */
export const gapsExplainedAtClose = guard<Answers>({
  code: 'dossier-gaps-at-close',
  otherwise: '按县里的立卷规范，卷宗里还缺应当有的文书，缺哪几样见“卷宗”。请先补齐；确实没有的，在“卷宗情况说明”里写明缺什么、为什么。',
  basis: [人民调解法('27'), 本地规定('')],
  field: 'remark',
  holds: (circumstances) => standardOn(circumstances.consulted('dossier-standard'), circumstances.occurredOn) === undefined || explained(circumstances) || whole(circumstances, 'closing'),
})

export const gapsExplained = guard<Answers>({
  code: 'dossier-gaps',
  otherwise: '卷宗里还缺应当有的文书，缺哪几样见“卷宗”。请先补齐；确实没有的，在“卷宗情况说明”里写明缺什么、为什么。',
  basis: [人民调解法('27')],
  field: 'remark',
  holds: (circumstances) => explained(circumstances) || (circumstances.matter !== undefined && remarksIn(circumstances.matter).length > 0) || whole(circumstances, 'archiving'),
})
