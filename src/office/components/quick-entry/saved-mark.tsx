// That nothing typed is lost, and since when: said where the eye is while typing.
import type { Moment } from '#calendar/clock.ts'

export function SavedMark({ savedAt }: { readonly savedAt: Moment | undefined }) {
  return <output className="saved-mark quiet">{savedAt === undefined ? '' : `草稿已保存 ${savedAt.slice(11, 16)}`}</output>
}
