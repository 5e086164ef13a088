// Which local parameters a county may set here: those by which a step or its time limit is measured.
import { ruleOf, type LocalParameterId } from '#law/rule.ts'

const ids = [
  'pm-return-visit', 'pm-hand-over-receipt', 'review-days',
  'signal-repeat-days', 'signal-batch-count', 'signal-batch-minutes', 'signal-batch-days', 'signal-late-days', 'signal-copied-share', 'signal-copied-length', 'signal-day-count',
  'slip-days', 'receipt-days', 'request-answer', 'svc-promised-days', 'svc-rating-bad-fix', 'consult-answer', 'hotline-answer', 'hotline-return', 'business-answer', 'hazard-receipt',
  'dec-meeting-quorum', 'dec-large-fund', 'rev-material-days', 'rev-decision-days', 'rev-other-days', 'rev-urgent-days', 'rev-extend-days',
  'doc-filing', 'doc-comment-days', 'doc-validity-years', 'doc-trial-years',
  'pen-large-fine-citizen', 'pen-large-fine-organisation', 'pen-filing-days', 'insp-approval-made-up', 'insp-result-told', 'certificate-renew-ahead',
  'four-two-plan-ahead', 'four-two-party-quorum', 'four-two-party-majority', 'vil-posting-days', 'vil-publish-promptly', 'vil-objection-answer',
  'vil-disclosure-inquiry', 'vil-rules-examine', 'raise-money-cap', 'raise-labour-cap', 'raise-township-review', 'dib-one-time-notice',
  'acting-most-days', 'pi-request-answer', 'keep-mediation', 'keep-enforcement', 'keep-appeals', 'keep-service', 'keep-legal-service', 'keep-assistance', 'keep-village', 'keep-decision', 'keep-office', 'keep-exam', 'keep-request',
] as const satisfies readonly LocalParameterId[]

export type SettableId = (typeof ids)[number]

/** Their titles, as the book words them. */
export const settable = Object.fromEntries(ids.map((id) => [id, ruleOf(id).title])) as Readonly<Record<SettableId, string>>
