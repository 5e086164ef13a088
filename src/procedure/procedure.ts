// The declaration a matter runs under. Content is written in this shape and nothing else; the engine reads nothing else.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Basis } from '#law/instrument.ts'
import type { PostId } from '#people/post.ts'
import type { Action } from '#procedure/action.ts'
import type { Entry } from '#procedure/entry.ts'
import type { AnswersOf, Fields } from '#procedure/field.ts'
import type { Matter } from '#procedure/matter.ts'
import type { IndicatorDefinition } from '#procedure/indicator-definition.ts'
import type { RecusalRule } from '#procedure/recusal-rule.ts'
import { localParametersKind, readsLocalRules } from '#procedure/local-values.ts'
import type { TimeLimit } from '#procedure/time-limit.ts'

/** The parts of the work, in the order in which the annual report tells them. */
export const systems = {
  'leadership': '组织领导',
  'publicity': '普法宣传',
  'study': '学法考试',
  'mediation': '人民调解',
  'service': '便民服务',
  'enforcement': '行政执法',
  'village': '基层治理',
  'decision': '依法决策',
  'legal-service': '公共法律服务',
  'assessment': '考核与整改',
  'safety': '平安建设',
  'appeals': '信访与争议化解',
  'outside': '外部数据',
  'report': '年度报告',
  'administration': '系统管理',
} as const

export type SystemId = keyof typeof systems

/** A fact of the world that falls short of the law: recorded truthfully, and said. */
export type Flag<M = Matter> = {
  readonly code: string
  readonly sentence: string
  readonly basis: readonly Basis[]
  raised(matter: M): boolean
}

/** The matters of this procedure are a register of people or bodies: who stands on it from when to when. */
export type Register<M = Matter> = {
  /** Standing while in these states. */
  readonly standing: readonly string[]
  /** The sealed person who stands on it, where it is one. */
  person?(matter: M): string | undefined
  /** The account of the member of staff who stands on it, where it is one: whose certificate it is, for instance. */
  staff?(matter: M): string | undefined
  /** The days it is for, where they are named beforehand; otherwise from the step that leads there until one leads away. */
  days?(matter: M): { readonly from: PlainDate; readonly to: PlainDate } | undefined
  /** For an appointment: the account and post. */
  holder?(matter: M): { readonly account: string; readonly post: string } | undefined
}

/** What there may be only one of. Enforced by the ledger itself, whoever writes at the same moment. */
export type Once = {
  /** Answers of the opening that must differ from one to the next. */
  readonly per: readonly string[]
  /** Openings it holds for, where a procedure has others of which there may be many; all of them when absent. */
  readonly opens?: readonly string[]
  /** States in which a matter stands in nobody's way: abandoned ones. */
  readonly except: readonly string[]
  /** What the person is told who opens a second one: what there is already, and what to do instead. */
  readonly otherwise: string
}

/** In whose hands a matter is and since when, at one glance; and to whom it is on its way. `who` is words, or the id of a matter of the township's, such as a committee. */
export type Keeper = { readonly who: string; readonly since: PlainDate; readonly to?: Omit<Keeper, 'to'> }

/** Which answers of an opening name the people, and the place, by which a later matter is recognised as being about the same. */
export type Recognised = { readonly persons: string; readonly place?: string }

export type Actions = Readonly<Record<string, Action<string>>>

export type Procedure = {
  /** Permanent, English. */
  readonly id: string
  readonly title: string
  readonly system: SystemId
  /** One sentence: what of the township's work this is. */
  readonly about: string
  readonly inForce: { readonly from: PlainDate; readonly to?: PlainDate }
  readonly states: readonly string[]
  readonly ends: readonly string[]
  readonly actions: Actions
  readonly timeLimits: Readonly<Record<string, TimeLimit>>
  readonly flags: readonly Flag[]
  readonly register?: Register
  /** The matters of this procedure define indicators: what one of them defines as it stands. */
  defines?(matter: Matter): IndicatorDefinition | undefined
  /** `{year}` and `{n}` are filled in: `（{year}）人调字第{n}号`. A county may set another. */
  readonly numbering: string
  /** At most one of them in a place for the same answers of its opening, such as one plan a year. */
  readonly once?: Once
  /** Whose matters these are: the township's own, a village's, either's, the county's alone, or anybody's. */
  readonly areaLevel: 'township' | 'village' | 'either' | 'county' | 'any'
  /** What a county sets for all its townships, such as a standard or a template: every township below may read and use it. Holds no sealed values. */
  readonly forAllBelow?: true
  /** Later matters about the same people or place are found again by these, blindly: see `Recognised`. */
  readonly recognised?: Recognised
  /** Who has a matter that goes from hand to hand; absent where it stays with the township. */
  keeper?(matter: Matter): Keeper | undefined
  /** What one person does for themself, such as sitting an exam: opened by that person and by holders of these posts, by nobody else. */
  readonly ownOnly?: readonly PostId[]
  /** Whose matter it is: the answer of the opening that names them. They may be given a receipt and follow it without an account. */
  readonly followedBy?: string
  /** What its law says of stepping aside; the rule for all officials unless told. */
  readonly recusal?: RecusalRule
  /** One line for lists. Names no person. */
  name(matter: Matter): string
}

type Specification<S extends string, Acts extends Readonly<Record<string, Action<NoInfer<S>>>>> = {
  readonly id: string
  readonly title: string
  readonly system: SystemId
  readonly about: string
  readonly inForce: { readonly from: PlainDate; readonly to?: PlainDate }
  readonly states: readonly S[]
  readonly ends: readonly NoInfer<S>[]
  readonly numbering: string
  readonly areaLevel: Procedure['areaLevel']
  readonly forAllBelow?: true
  readonly recognised?: Recognised
  readonly ownOnly?: readonly PostId[]
  readonly followedBy?: string
  readonly recusal?: RecusalRule
  readonly actions: Acts
  readonly timeLimits?: Readonly<Record<string, TimeLimit<Extract<keyof NoInfer<Acts>, string>>>>
  readonly flags?: readonly Flag<Matter<EntryOfActions<NoInfer<Acts>>>>[]
  defines?(matter: Matter): IndicatorDefinition | undefined
  keeper?(matter: Matter<EntryOfActions<NoInfer<Acts>>>): Keeper | undefined
  readonly once?: Once & { readonly except: readonly S[] }
  readonly register?: Register<Matter<EntryOfActions<NoInfer<Acts>>>> & { readonly standing: readonly NoInfer<S>[] }
  name(matter: Matter<EntryOfActions<NoInfer<Acts>>>): string
}

/** A procedure with the types of its own actions kept, for its guards, papers, indicators and stories. */
export type Declared<Acts extends Actions> = Omit<Procedure, 'actions'> & { readonly actions: Acts }

export type EntryOfActions<Acts> = {
  [K in Extract<keyof Acts, string>]: Acts[K] extends { asks: infer A extends Fields } ? Entry<K, AnswersOf<A>> : never
}[Extract<keyof Acts, string>]

export type EntryOf<P> = P extends { readonly actions: infer Acts } ? EntryOfActions<Acts> : never
export type MatterOf<P> = Matter<EntryOf<P>>
export type ActionKey<P> = P extends { readonly actions: infer Acts } ? Extract<keyof Acts, string> : never

/**
 * Declares a procedure. A wrong state, post or action, and an action without a basis, do not compile; what types
 * cannot see (a dead end, a basis not in force) is found by `faultsOf` when the program starts.
 */
export function defineProcedure<const S extends string, const Acts extends Readonly<Record<string, Action<NoInfer<S>>>>>(
  spec: Specification<S, Acts>,
): Declared<Acts> {
  const timeLimits: Readonly<Record<string, TimeLimit>> = spec.timeLimits ?? {}
  return { flags: [], ...spec, timeLimits, actions: consulting(spec.actions, timeLimits) } as unknown as Declared<Acts>
}

/** A step from which a limit of local length runs has to know what the county has set. */
function consulting(actions: Actions, timeLimits: Procedure['timeLimits']): Actions {
  return Object.fromEntries(Object.entries(actions).map(([key, declared]) => {
    const known = declared.consults ?? []
    return [key, !readsLocalRules(timeLimits, key) || known.includes(localParametersKind) ? declared : { ...declared, consults: [...known, localParametersKind] }]
  }))
}

