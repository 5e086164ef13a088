// What a template says as it stands: the last that was written down of it.
import type { Matter } from '#procedure/matter.ts'
import type { PanelPart } from './panel-parts.ts'

export type TemplateSaid = {
  readonly name: string
  readonly parts: readonly { readonly part: PanelPart; readonly unit: string; readonly need: 'must' | 'ifNeeded' }[]
  /** Working days within which the panel sits. */
  readonly within: number
  /** Absent: for every type, every grade. */
  readonly types?: readonly string[]
  readonly difficulties?: readonly string[]
}

export function templateSaid(template: Pick<Matter, 'entries'> | undefined): TemplateSaid | undefined {
  return template?.entries.findLast((entry) => 'parts' in entry.answers)?.answers as TemplateSaid | undefined
}
