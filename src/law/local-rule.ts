// A local parameter as it stands for a township: what its county has set, or the default it starts from. The law is never read here.
import { chineseDate, isPlainDate, type PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { ruleOf, ruleOn, type LocalParameterId } from '#law/rule.ts'
import type { RuleUnit, RuleValue } from '#law/rule-record.ts'

/** What a county has set: the value as it was written, the paper it stands in, and from which day. */
export type SetLocally = { readonly value: string; readonly paper: string; readonly from: PlainDate }

const 本地规定 = lawBook('local-rules')

/**
 * The county's value where it has set one, the default of the book where not.
 * @param day of the act; @param set what the county had set for that day
 */
export function localRule<const Id extends LocalParameterId>(id: Id, day: PlainDate, set?: SetLocally): ReturnType<typeof ruleOn<Id>> {
  const byDefault = ruleOn(id, day)
  const own = set === undefined ? undefined : localValue(byDefault.unit, set.value)
  if (set === undefined || own === undefined) return byDefault
  const basis = { ...本地规定(''), paper: `${set.paper}，自${chineseDate(set.from)}起` }
  return { ...byDefault, value: own as typeof byDefault.value, basis }
}

/** @returns the value that was written, or nothing when it is none of that unit */
export function localValue(unit: RuleUnit, text: string): RuleValue | undefined {
  if (unit === 'month-day') return isPlainDate(`2024-${text}`) ? text : undefined
  if (unit === 'share') return shareOf(text)
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}

/** `2/3` or `60%`; more than nothing, the whole at most. */
function shareOf(text: string): number | undefined {
  const [, part, whole = '100'] = /^(\d{1,4})(?:\/(\d{1,4})|%)$/.exec(text) ?? []
  const share = Number(part) / Number(whole)
  return share > 0 && share <= 1 ? share : undefined
}

const units: Readonly<Partial<Record<RuleUnit, string>>> = { 'working-day': '个工作日', 'calendar-day': '日', year: '年', yuan: '元', time: '个', 'days-apart': '日', 'minutes-apart': '分钟' }

/** A value as people read it: 15日、10个工作日、2/3. */
export function localValueText(id: LocalParameterId, value: string): string {
  return `${value}${units[ruleOf(id).unit] ?? ''}`
}
