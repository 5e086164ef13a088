// What the one page of a dispute holds while it is typed, and the steps that come of it. Pure: the page only draws it.
import { citation } from '#law/instrument.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { checkAnswers } from '#matters/check-answers.ts'
import type { PostId } from '#people/post.ts'
import type { FileRef } from '#procedure/field.ts'
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'
import { stepsOf, type Ending, type EndingKind, type ToldStep, type WayIn } from '#procedures/mediation/told-at-once.ts'
import type { RefusalSaid } from '#office/api-client.ts'
import type { Pending } from '#office/components/action-form/use-command.ts'
import { answersFrom, type Typed } from '#office/components/answer-form/typed-answers.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Action } from '#procedure/action.ts'

export type PartyTyped = { readonly name: string; readonly phone?: string }

export type QuickContent = {
  readonly occurredOn: string
  readonly area: string
  readonly post?: PostId | undefined
  readonly committee?: string | undefined
  readonly type?: string | undefined
  readonly parties: readonly PartyTyped[]
  readonly account: string
  readonly place: string
  readonly danger: readonly string[]
  readonly attachments: readonly FileRef[]
  readonly way?: WayIn | undefined
  readonly sender?: string | undefined
  readonly ending: EndingKind
  readonly routes: readonly string[]
  readonly mediators: readonly string[]
  readonly rightsTold: boolean
  readonly where: string
  readonly record: string
  readonly terms: string
  readonly amount: string
  readonly landContract?: boolean | undefined
  readonly performed: boolean
  readonly pending?: Pending | undefined
}

export function blankQuick(place: { readonly today: string; readonly area: string }): QuickContent {
  return {
    occurredOn: place.today, area: place.area, parties: [{ name: '' }, { name: '' }], account: '', place: '', danger: [], attachments: [],
    ending: 'open', routes: [], mediators: [], rightsTold: false, where: '', record: '', terms: '', amount: '', performed: false,
  }
}

/** @param committee the one chosen, or the one that was proposed; @returns the entries to be written; answers left out where nothing was typed */
export function quickSteps(content: QuickContent, committee: string | undefined): readonly ToldStep[] {
  const heard: Typed = { committee, type: content.type, parties: content.parties, account: content.account, place: content.place, danger: content.danger, attachments: content.attachments }
  const told = stepsOf({ way: content.way ?? 'oral', ...(content.sender ? { sender: content.sender } : {}), heard: heard as JsonObject, mediators: content.mediators, ending: endingOf(content) })
  return told.map((step) => ({ ...step, answers: answersFrom(askedBy(step.action), step.answers) }))
}

function endingOf(content: QuickContent): Ending {
  switch (content.ending) {
    case 'open': return { kind: 'open' }
    case 'refused': return { kind: 'refused', routes: content.routes }
    case 'agreed': return {
      kind: 'agreed', rightsTold: content.rightsTold, session: { place: content.where, record: content.record }, performed: content.performed,
      agreement: { form: 'oral', terms: content.terms, amount: content.amount, ...(content.landContract === undefined ? {} : { landContract: content.landContract }) },
    }
    default: return { kind: content.ending, routes: content.routes }
  }
}

function askedBy(action: string): Action['asks'] {
  return (disputeMediation.actions as Readonly<Record<string, Action>>)[action]?.asks ?? {}
}

/** Answers of one step that stand under another name on the page. */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = { mediate: { place: 'where' } }

/** What the page can know by itself before anything is sent. */
export function quickFaults(content: QuickContent, steps: readonly ToldStep[], today: PlainDate): readonly RefusalSaid[] {
  const way = content.way === undefined ? [missing('way', '请选“怎么来的”。')] : []
  const asked = steps.flatMap(({ action, answers }) => checkAnswers(askedBy(action), answers, { recordedOn: today }).map((each): RefusalSaid => {
    const [head = '', ...rest] = (each.field ?? '').split('.')
    return { code: each.code, sentence: each.sentence, basis: each.basis.map((basis) => citation(basis, today)), ...(each.field === undefined ? {} : { field: [names[action]?.[head] ?? head, ...rest].join('.') }) }
  }))
  return [...way, ...asked, ...(content.ending === 'agreed' ? agreementFaults(content) : [])]
}

function agreementFaults({ rightsTold, terms, type, landContract }: QuickContent): readonly RefusalSaid[] {
  return [
    ...(rightsTold ? [] : [missing('rightsTold', '调解前要先告知当事人的权利和义务（口头也可以）。告知过的请打勾；没有告知的，先按“先登记，再调解”登记。')]),
    ...(terms.trim() === '' ? [missing('terms', '请填写谈成了什么。')] : []),
    ...(type === 'land' && landContract === undefined ? [missing('landContract', '请选是不是土地承包经营纠纷。')] : []),
  ]
}

function missing(field: string, sentence: string): RefusalSaid {
  return { code: 'answer-missing', sentence, basis: [], field }
}
