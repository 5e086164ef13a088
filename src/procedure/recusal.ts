// 回避: four steps that every matter has beside its own. Like corrections they are written in the matter and belong to the engine:
// they neither date nor move it, no figure counts them and no paper prints them.
import { lawBook, type Basis } from '#law/instrument.ts'
import { postIds, postTitles, type StaffPost } from '#people/post.ts'
import { action, type Action } from '#procedure/action.ts'
import type { Entry } from '#procedure/entry.ts'
import { choice, privateText, staff, yesNo } from '#procedure/field.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'

const 公务员法 = lawBook('civil-servant-law')
const 本地规定 = lawBook('local-rules')

export const recusalKeys = ['declareRecusal', 'denyRelation', 'decideRecusal', 'nameSubstitute'] as const
export type RecusalKey = (typeof recusalKeys)[number]

export function isRecusalKey(key: string): key is RecusalKey {
  return (recusalKeys as readonly string[]).includes(key)
}

/** 公务员法第七十六条; what it lists for officials is what a county asks of everybody else too. */
export const recusalGrounds = { self: '涉及本人利害关系', kin: '涉及近亲属的利害关系', other: '其他可能影响公正办理的关系' } as const

const heads: readonly StaffPost[] = ['township-head', 'party-secretary', 'deputy-head']

/** Mediators and village cadres are no civil servants: what they do in these rests on local rules alone. */
const notOfOfficials: readonly Procedure['system'][] = ['mediation', 'village']

type Ruled = Pick<Procedure, 'recusal' | 'system' | 'areaLevel' | 'states'>

/** Who decides: the head of the body, a county's own for what is the county's. */
export function recusalDeciders({ recusal, areaLevel }: Pick<Ruled, 'recusal' | 'areaLevel'>): readonly StaffPost[] {
  return recusal?.decidedBy ?? (areaLevel === 'county' ? ['county-reviewer'] : heads)
}

function basisOf({ recusal, system }: Ruled, article: '76' | '77'): readonly [Basis, ...Basis[]] {
  return recusal?.basis ?? (notOfOfficials.includes(system) ? [本地规定('')] : [公务员法(article), 本地规定('')])
}

/** The steps of stepping aside, as a matter of this kind has them. They are open in every state. */
export function recusalSteps(procedure: Ruled): Readonly<Record<RecusalKey, Action>> {
  const deciders = recusalDeciders(procedure)
  const own = { from: procedure.states, by: postIds, anyDay: true, aside: true, seenBy: deciders } as const
  const led = { from: procedure.states, by: deciders, anyDay: true, aside: true } as const
  return {
    declareRecusal: action({
      ...own, title: '声明回避', basis: basisOf(procedure, '77'),
      asks: { ground: choice('情形', recusalGrounds), reason: privateText('说明', { most: 500, reason: 'grounds', retention: 'keep-office', hint: '写清楚与谁、是什么关系；只有决定回避的领导看得到，不公开' }) },
      hint: '由负责人决定；决定以前照常办理，决定回避后不能再办这件事',
    }),
    denyRelation: action({
      ...own, title: '说明无关', basis: basisOf(procedure, '76'),
      asks: { reason: privateText('说明', { most: 500, reason: 'grounds', retention: 'keep-office', hint: '如“只是同名，不认识”；只有决定回避的领导看得到，不公开' }) },
      hint: '本系统看到您与本事项里的人同名，问您一次：没有关系的，说明一句就行',
    }),
    decideRecusal: action({
      ...led, title: '决定是否回避', basis: basisOf(procedure, '77'),
      asks: {
        account: staff('人员'), asker: choice('谁提出', { self: '本人', party: '当事人或者利害关系人申请', head: '单位直接决定' }),
        granted: yesNo('决定回避', { hint: '原来决定回避、情形已经消失的，选“否”，就可以再办' }),
        reason: privateText('理由', { most: 500, reason: 'grounds', retention: 'keep-office' }),
      },
      hint: '决定以前不停止办理；决定回避的，从那天起不能再办这件事',
    }),
    nameSubstitute: action({
      ...led, title: '指定替补', basis: basisOf(procedure, '77'),
      asks: { for: staff('替谁', { hint: '已经决定回避的人' }), account: staff('由谁办'), post: choice('以什么岗位', postTitles, { hint: '回避的人在本事项中的岗位；只对这一件事有效' }) },
      hint: '同岗位有别人可以办的，不用指定',
    }),
  }
}

/** A step by its key: the procedure's own, or one of those that every matter has. */
export function stepOf(procedure: Ruled & Pick<Procedure, 'actions'>, key: string): Action | undefined {
  if (Object.hasOwn(procedure.actions, key)) return procedure.actions[key]
  return isRecusalKey(key) ? recusalSteps(procedure)[key] : undefined
}

type Around = (id: string) => Matter | undefined

/** Accounts that stand aside in the matter. Told from its own entries: a matter without such costs no look anywhere else. */
export function recusedIn(procedure: Pick<Procedure, 'recusal'>, matter: Matter, around: Around): ReadonlySet<string> {
  const decided = decisionsIn(matter.written)
  const aside = [...decided].filter(([, granted]) => granted).map(([account]) => account)
  return new Set([...aside, ...(procedure.recusal?.already?.(matter, around) ?? []).filter((account) => decided.get(account) !== false)])
}

/** The latest decision of each account. */
function decisionsIn(written: readonly Entry[]): ReadonlyMap<string, boolean> {
  return new Map(written.filter((entry) => entry.action === 'decideRecusal').map((entry) => [String(entry.answers['account']), entry.answers['granted'] === true]))
}

/** Declared and not yet decided: who, and since which entry. */
export function undecidedIn(written: readonly Entry[]): readonly Entry[] {
  return written.filter((entry, at) => entry.action === 'declareRecusal'
    && !written.slice(at + 1).some((later) => (later.action === 'decideRecusal' && later.answers['account'] === entry.actor) || (later.action === 'declareRecusal' && later.actor === entry.actor)))
}

/** Has this person been asked once already, and answered one way or the other? */
export function hasAnswered(written: readonly Entry[], account: string): boolean {
  return written.some((entry) => (entry.actor === account && (entry.action === 'declareRecusal' || entry.action === 'denyRelation')) || (entry.action === 'decideRecusal' && entry.answers['account'] === account))
}

export type Substitution = { readonly for: string; readonly account: string; readonly post: StaffPost }

/** Who stands in for whom in this one matter, as long as the other stands aside. The latest naming for a person and post holds. */
export function substitutionsIn(matter: Pick<Matter, 'written'>, recused: ReadonlySet<string>): readonly Substitution[] {
  const named = matter.written.filter((entry) => entry.action === 'nameSubstitute').map((entry) => entry.answers as unknown as Substitution)
  const latest = new Map(named.map((each) => [`${each.for} ${each.post}`, each]))
  return [...latest.values()].filter((each) => recused.has(each.for) && !recused.has(each.account))
}
