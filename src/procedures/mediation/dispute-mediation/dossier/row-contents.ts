// What each row of a dossier is made of: the papers that steps leave, the files people attach, and when it must be there.
import { lawBook, type Basis } from '#law/instrument.ts'
import type { Entry } from '#procedure/entry.ts'
import type { DossierRow } from '../../dossier-rows.ts'

const 人民调解法 = lawBook('people-mediation-law')

/** The entries of a dispute that stand; guards and pages ask before they know more of it. */
export type Course = { readonly entries: readonly Entry[] }

type Attached = { readonly action: string; readonly field: string; readonly caption: string }
export type RowContents = {
  /** Papers of this row, each there once one of its steps is on record. */
  readonly papers: readonly { readonly id: string; readonly after: readonly string[] }[]
  readonly files: readonly Attached[]
  /** The name in the contents, where it depends on the course. */
  readonly name?: (course: Course) => string
  /** The step that brings it about. */
  readonly step?: string
  /** Wanted by the law once this holds. */
  readonly law?: { readonly when: (course: Course) => boolean; readonly basis: readonly Basis[] }
  /** Has the case come so far that a county's “must” means anything? */
  readonly applies: (course: Course) => boolean
  /** Comes after the case is closed: wanted when the dossier is put away. */
  readonly late?: true
}

const has = (...actions: readonly string[]) => ({ entries }: Course) => entries.some((entry) => actions.includes(entry.action))
const always = () => true
const never = () => false
const agreed = has('agree')
const concluded = has('agree', 'fail')
const wantedWhen = (when: (course: Course) => boolean) => ({ when, basis: [人民调解法('27')] })

/** Fits rows of the standard; a row that brings its own papers has no step when it comes of itself. */
export const rowContents: Readonly<Record<DossierRow, RowContents>> = {
  application: {
    papers: [{ id: 'mediation-application', after: ['apply', 'receive', 'takeUp'] }], files: [], applies: always, law: wantedWhen(always),
    name: (course) => (has('apply')(course) ? '人民调解申请书' : '人民调解受理登记表'),
  },
  rights: { papers: [{ id: 'rights-notice', after: ['tellRights'] }], files: [], step: 'tellRights', applies: concluded, name: () => '人民调解权利义务告知书' },
  identity: { papers: [{ id: 'identity-sheet', after: ['identify'] }], files: [{ action: 'identify', field: 'copies', caption: '身份证明复印件' }], step: 'identify', applies: concluded },
  mandate: { papers: [{ id: 'mandate', after: ['mandate'] }], files: [{ action: 'mandate', field: 'scans', caption: '授权委托书' }], step: 'mandate', applies: never },
  inquiry: { papers: [{ id: 'inquiry-record', after: ['inquire'] }], files: [], step: 'inquire', applies: concluded, name: () => '人民调解调查记录' },
  evidence: { papers: [{ id: 'evidence-list', after: ['evidence'] }], files: [{ action: 'evidence', field: 'scans', caption: '证据材料' }], step: 'evidence', applies: concluded },
  linkage: { papers: [{ id: 'hand-over-letter', after: ['handOver'] }, { id: 'hand-over-receipt', after: ['takeOver', 'handBack'] }], files: [], step: 'handOver', applies: has('handOver') },
  panel: { papers: [{ id: 'panel-notice', after: ['callPanel'] }, { id: 'panel-minutes', after: ['joinForces'] }], files: [], step: 'joinForces', applies: has('callPanel') },
  record: { papers: [{ id: 'mediation-record', after: ['mediate'] }], files: [], step: 'mediate', applies: concluded, law: wantedWhen(concluded), name: () => '人民调解记录' },
  agreement: {
    papers: [{ id: 'mediation-agreement', after: ['agree'] }], files: [{ action: 'agree', field: 'scans', caption: '签好的协议书' }], step: 'agree', applies: agreed, law: wantedWhen(agreed),
    name: ({ entries }) => (entries.findLast((entry) => entry.action === 'agree')?.answers['form'] === 'oral' ? '人民调解口头协议登记表' : '人民调解协议书'),
  },
  ended: { papers: [{ id: 'mediation-ended', after: ['fail', 'refuse'] }], files: [], applies: has('fail', 'refuse') },
  performance: { papers: [{ id: 'performance-proof', after: ['performed', 'urge'] }], files: [{ action: 'performed', field: 'proof', caption: '履行凭证' }], step: 'performed', applies: has('performed'), late: true },
  visit: { papers: [{ id: 'return-visit', after: ['visit'] }], files: [], step: 'visit', applies: agreed, late: true, name: () => '人民调解回访记录' },
  confirmation: {
    papers: [{ id: 'confirmation-application', after: ['confirmApplied'] }],
    files: [{ action: 'confirmApplied', field: 'scans', caption: '司法确认申请材料' }, { action: 'confirmDecided', field: 'scans', caption: '人民法院裁定书' }],
    step: 'confirmApplied', applies: has('confirmApplied'), late: true, name: () => '司法确认申请书和有关材料',
  },
  other: { papers: [], files: [], step: 'attachSigned', applies: never },
  remarks: { papers: [{ id: 'dossier-remarks', after: [] }], files: [], applies: never },
}
