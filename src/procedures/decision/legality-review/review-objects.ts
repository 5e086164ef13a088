// What is sent for review of its legality, and the papers that have to come with each kind of thing.
import type { Basis } from '#law/instrument.ts'
import { lawBook } from '#law/instrument.ts'

const 重大决策条例 = lawBook('major-decision-regulation')
const 规范性文件通知 = lawBook('normative-document-notice')
const 审核意见 = lawBook('normative-document-review-opinion')
const 本地规定 = lawBook('local-rules')

export const reviewObjects = {
  decision: '重大决策', document: '行政规范性文件', contract: '合同、协议', enforcement: '重大执法决定', villageRules: '村规民约、自治章程', other: '其他',
} as const

export type ReviewObject = keyof typeof reviewObjects

export const materialKinds = {
  draft: '草案或者文本', explanation: '起草说明', grounds: '依据的法律、法规、规章和政策', process: '履行程序的说明（征求意见、论证、评估等）',
  counterpart: '对方的资质、资信材料', evidence: '事实和证据材料', other: '其他材料',
} as const

export type MaterialKind = keyof typeof materialKinds

const required: Readonly<Record<ReviewObject, readonly MaterialKind[]>> = {
  decision: ['draft', 'explanation', 'grounds', 'process'],
  document: ['draft', 'explanation', 'grounds', 'process'],
  contract: ['draft', 'counterpart'],
  enforcement: ['draft', 'grounds', 'evidence'],
  villageRules: ['draft', 'process'],
  other: ['draft'],
}

/** Where it is said what has to come with it: in the regulation for decisions, in a paper of the centre for documents, locally for the rest. */
export function materialsBasis(object: ReviewObject): readonly [Basis, ...Basis[]] {
  if (object === 'decision') return [重大决策条例('26', '1')]
  return object === 'document' ? [审核意见(''), 规范性文件通知('')] : [本地规定('')]
}

/** @returns the kinds of paper that still have to be handed in */
export function missingKinds(object: ReviewObject, handedIn: readonly string[]): readonly MaterialKind[] {
  return required[object].filter((each) => !handedIn.includes(each))
}
