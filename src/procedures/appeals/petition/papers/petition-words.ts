// Words that the papers of a petition share.
import { chineseDate } from '#calendar/plain-date.ts'
import type { Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { openingOf } from '../opening.ts'
import type { petition } from '../procedure.ts'

export type Petition = MatterOf<typeof petition>

export function petitionerNames(matter: Petition, desk: Desk): string {
  const names = (openingOf(matter)?.answers.petitioners ?? []).map((each) => desk.person(each).name)
  return names.length === 0 ? '信访人' : names.join('、')
}

export function organ(desk: Desk): string {
  return `${desk.township.fullName}人民政府`
}

/** 你（们）于某日反映的…… */
export function broughtOn(matter: Petition): string {
  return `你（们）于${chineseDate(matter.openedOn)}反映的信访事项`
}
