// Stepping aside, judged: who stands aside does nothing more in the matter and is told who can; and how a person comes to
// stand aside, and another into their place.
import { dayOfMoment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { collect, staffIds } from '#matters/references.ts'
import type { Setting } from '#matters/setting.ts'
import { covers, holdsOn, type Appointment } from '#people/appointment.ts'
import { postTitle, type PostId } from '#people/post.ts'
import type { Action } from '#procedure/action.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import { isRecusalKey, recusalSteps, recusedIn, substitutionsIn, undecidedIn, type RecusalKey } from '#procedure/recusal.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

type InMatter = Setting & { readonly matter: Matter }

/** Those who stand aside; nobody before there is a matter. */
export function asideIn({ procedure, matter, around }: Pick<Setting, 'procedure' | 'matter' | 'around'>): ReadonlySet<string> {
  return matter ? recusedIn(procedure, matter, around) : new Set()
}

/** Nothing of what a person standing aside would do, in whatever post, is theirs to do. */
export function checkAside(setting: Setting, by: readonly PostId[]): readonly Refusal[] {
  const aside = asideIn(setting)
  if (!aside.has(setting.actor.account)) return []
  const instead = setting.colleagues ? insteadOf(standIns(setting, by)) : ''
  return [refusal('recused', `您已经回避本事项，不能办理。${instead}`, { basis: recusalSteps(setting.procedure).decideRecusal.basis })]
}

function insteadOf(others: readonly string[]): string {
  return others.length > 0 ? `可以由${others.join('、')}办理。` : '没有同岗位的人可以接办，请负责人“指定替补”。'
}

type Around = Pick<Setting, 'procedure' | 'matter' | 'area' | 'recordedAt' | 'around' | 'colleagues'>

/** Others who hold a fitting post there today or were named for this matter, each once, with their posts. */
export function standIns(setting: Around, by: readonly PostId[]): readonly string[] {
  const { matter, area, recordedAt, colleagues = [] } = setting
  const aside = asideIn(setting)
  const day = dayOfMoment(recordedAt)
  const named = matter ? substitutionsIn(matter, aside).filter((each) => by.includes(each.post)) : []
  const substitutes = named.flatMap((each) => colleagues.filter((one) => one.account === each.account).slice(0, 1).map((one) => `${one.name}（替补）`))
  const fitting = colleagues.filter((each) => by.includes(each.post) && covers(each, area) && holdsOn(each, day) && !aside.has(each.account))
  const posts = (account: string) => [...new Set(fitting.filter((each) => each.account === account).map((each) => postTitle(each.post)))].join('、')
  return [...new Set([...substitutes, ...fitting.map((each) => `${each.name}（${posts(each.account)}）`)])]
}

/** What a person may do in this one matter because they were named in another's place. */
export function substituteFor(setting: Setting): readonly (Appointment & { readonly standsInFor: string })[] {
  const { matter, actor, area } = setting
  if (!matter) return []
  return substitutionsIn(matter, asideIn(setting)).filter((each) => each.account === actor.account)
    .map((each) => ({ id: matter.id, account: each.account, post: each.post, area, from: matter.openedOn, standsInFor: each.for }))
}

/** Nobody who stands aside is named to act: as handler, officer, chair. */
export function checkNamed(setting: Setting, action: Action, answers: JsonObject): readonly Refusal[] {
  const aside = asideIn(setting)
  if (aside.size === 0 || !collect(action.asks, answers, staffIds).some((account) => aside.has(account))) return []
  return [refusal('names-recused', '所选的人员已经回避本事项，不能再办。请另选人员。', { basis: recusalSteps(setting.procedure).decideRecusal.basis })]
}

/** The conditions of the steps themselves. @returns nothing for any other step */
export function checkRecusalStep(setting: Setting, key: string, said: { readonly answers: JsonObject; readonly occurredOn: PlainDate }): readonly Refusal[] {
  const { matter } = setting
  return matter && isRecusalKey(key) ? checks[key]({ ...setting, matter }, said) : []
}

type Check = (setting: InMatter, said: { readonly answers: JsonObject; readonly occurredOn: PlainDate }) => readonly Refusal[]

const checks: Readonly<Record<RecusalKey, Check>> = {
  declareRecusal: ({ matter, actor }) => undecidedIn(matter.written).some((each) => each.actor === actor.account)
    ? [refusal('recusal-declared', '您已经声明回避，等负责人决定。不用再声明一次。')] : [],
  denyRelation: ({ matter, actor }) => undecidedIn(matter.written).some((each) => each.actor === actor.account)
    ? [refusal('recusal-declared-before', '您已经声明回避，不能再说明无关。弄错了的，请负责人决定不回避。')] : [],
  decideRecusal: (setting, said) => [...checkOthers(setting, said.answers), ...checkSomethingToLift(setting, said.answers), ...checkNothingSince(setting, said)],
  nameSubstitute: (setting, { answers }) => [...checkStandsAside(setting, answers), ...checkSubstitute(setting, answers), ...checkTheirPost(setting, answers)],
}

/** 行政处罚法第四十三条第三款 and 公务员法第七十七条: decided by the body's head, never by whom it is about. */
function checkOthers({ actor }: InMatter, { account }: JsonObject): readonly Refusal[] {
  return account === actor.account ? [refusal('decides-own-recusal', '自己是否回避，不能由自己决定。请另一位负责人决定；您要回避的，办理“声明回避”。', { field: 'account' })] : []
}

function checkSomethingToLift(setting: InMatter, { account, granted, asker }: JsonObject): readonly Refusal[] {
  const known = asideIn(setting).has(String(account)) || undecidedIn(setting.matter.written).some((each) => each.actor === account)
  return granted === false && asker === 'self' && !known ? [refusal('no-recusal-declared', '这个人没有声明过回避，也没有回避。请核对人员和谁提出。', { field: 'account' })] : []
}

/** Whatever they did stays before the day: a decision dated back would make their honest work forbidden. */
function checkNothingSince({ matter }: InMatter, { answers: { account, granted }, occurredOn }: { readonly answers: JsonObject; readonly occurredOn: PlainDate }): readonly Refusal[] {
  const latest = matter.entries.findLast((entry) => entry.actor === account && entry.occurredOn > occurredOn)
  return granted === true && latest ? [refusal('acted-after-recusal', `这个人${latest.occurredOn}还办理过本事项（第${latest.seq}条），决定的日期不能比它早。决定确实在先的，先更正那一条。`, { field: 'occurredOn' })] : []
}

function checkStandsAside(setting: InMatter, answers: JsonObject): readonly Refusal[] {
  return asideIn(setting).has(String(answers['for'])) ? [] : [refusal('not-recused', '这个人没有回避本事项，不用替补。', { field: 'for' })]
}

function checkSubstitute(setting: InMatter, { account }: JsonObject): readonly Refusal[] {
  const works = setting.colleagues?.some((each) => each.account === account) !== false
  return [
    ...(account === setting.actor.account ? [refusal('names-oneself', '不能指定自己替补，请指定别人，或者由另一位负责人指定。', { field: 'account' })] : []),
    ...(asideIn(setting).has(String(account)) ? [refusal('substitute-recused', '这个人也已经回避本事项，不能替补。请另选人员。', { field: 'account' })] : []),
    ...(works ? [] : [refusal('substitute-without-post', '这个人今天在本乡镇没有岗位，不能替补。请另选人员。', { field: 'account' })]),
  ]
}

/** Naming a substitute fills a place and gives no power that was not there. */
function checkTheirPost({ area, recordedAt, colleagues }: InMatter, answers: JsonObject): readonly Refusal[] {
  const held = colleagues?.some((each) => each.account === answers['for'] && each.post === answers['post'] && covers(each, area) && holdsOn(each, dayOfMoment(recordedAt))) !== false
  return held ? [] : [refusal('post-not-theirs', '回避的人今天没有担任这个岗位。请选他在本事项中的岗位。', { field: 'post' })]
}
