// The arithmetic of a vote. A count that cannot be is refused, and so is a resolution that the numbers don't carry.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { isCarried, isQuorate } from './bodies.ts'
import { ruleStands } from './rule-stands.ts'
import { onRegister, registerOf, villageCounts, dueOf } from './village-register.ts'
import { tallyOf, type Votes } from './vote.ts'

const 村委会组织法 = lawBook('villagers-committee-law')
const 集体经济组织法 = lawBook('rural-collective-organisations-law')

const collective: readonly string[] = ['members', 'memberReps']

export const registerOfThisVillage = guard<{ readonly register: string }>({
  code: 'register-elsewhere',
  otherwise: '选的村级组织登记不是本村的，或者已经停用。请选本村在册的登记。',
  basis: [村委会组织法('30', '2')],
  field: 'register',
  holds: (circumstances) => {
    const register = registerOf(circumstances)
    return register !== undefined && register.area === circumstances.area && register.state === onRegister
  },
})

export const collectiveLawInForce = guard<Votes>({
  code: 'collective-law-not-in-force',
  otherwise: '那一天农村集体经济组织法还没有施行，不能按成员（代表）大会登记。请选村民会议或者村民代表会议。',
  basis: [集体经济组织法('67')],
  field: 'body',
  holds: ({ answers, occurredOn }) => !collective.includes(answers.body) || ruleStands('coll-assembly-majority', occurredOn),
})

export const denominatorKnown = guard<Votes>({
  code: 'denominator-missing',
  otherwise: '村级组织登记里没有这个会议当天的应到人数。请先在“村级组织登记”里补上，再登记表决。',
  basis: [村委会组织法('26', '1'), 村委会组织法('30', '2')],
  field: 'body',
  holds: (circumstances) => {
    const counts = villageCounts(circumstances)
    return counts !== undefined && dueOf(circumstances.answers.body, counts) !== undefined
  },
})

export const presentWithinDue = guard<Votes>({
  code: 'more-present-than-due',
  otherwise: '实到人数多于应到人数。请核对签到表；应到人数变了的，先更新村级组织登记。',
  basis: [村委会组织法('26', '1'), 村委会组织法('30', '2')],
  field: 'present',
  holds: (circumstances) => circumstances.answers.present <= (tallyOf(circumstances)?.due ?? Infinity),
})

export const votesWithinPresent = guard<Pick<Votes, 'present' | 'agreed' | 'opposed' | 'abstained'>>({
  code: 'more-votes-than-present',
  otherwise: '赞成、反对、弃权加起来多于实到人数。请核对计票。',
  basis: [村委会组织法('34')],
  field: 'agreed',
  holds: ({ answers }) => answers.agreed + answers.opposed + answers.abstained <= answers.present,
})

export const quorate = guard<Votes>({
  code: 'quorum-missing',
  otherwise: '到会人数不够，会议不能开，也不能作决定。请登记“到会不足，改期”，另行召集。',
  basis: [村委会组织法('26', '1'), 村委会组织法('30', '2'), 集体经济组织法('27', '1')],
  field: 'present',
  holds: (circumstances) => {
    const tally = tallyOf(circumstances)
    return tally === undefined || !applies(circumstances) || isQuorate(tally, circumstances.occurredOn)
  },
})

export const carried = guard<Votes>({
  code: 'majority-missing',
  otherwise: '赞成票不够，这件事没有通过。村民会议、村民代表会议要到会人员过半数赞成；成员（代表）大会要全体成员（代表）三分之二以上赞成。请登记“没有通过”。',
  basis: [村委会组织法('26', '1'), 村委会组织法('30', '2'), 集体经济组织法('27', '3'), 集体经济组织法('28', '5')],
  field: 'agreed',
  holds: (circumstances) => {
    const tally = tallyOf(circumstances)
    return tally === undefined || !applies(circumstances) || isCarried(tally, circumstances.occurredOn)
  },
})

export const notCarried = guard<Votes>({
  code: 'carried-after-all',
  otherwise: '按票数已经通过，不能登记为没有通过。请核对票数，通过的登记“表决通过”。',
  basis: [村委会组织法('26', '1'), 村委会组织法('30', '2')],
  field: 'agreed',
  holds: (circumstances) => {
    const tally = tallyOf(circumstances)
    return tally === undefined || !applies(circumstances) || !isCarried(tally, circumstances.occurredOn)
  },
})

export const inquorate = guard<Pick<Votes, 'body' | 'present'>>({
  code: 'quorum-was-there',
  otherwise: '到会人数已经够了，会议可以开。请登记表决的结果。',
  basis: [村委会组织法('26', '1'), 村委会组织法('30', '2')],
  field: 'present',
  holds: (circumstances) => {
    const tally = tallyOf({ ...circumstances, answers: { ...circumstances.answers, agreed: 0, opposed: 0, abstained: 0 } })
    return tally === undefined || !applies(circumstances) || !isQuorate(tally, circumstances.occurredOn)
  },
})

/** A body that the law of that day did not know is refused by its own guard; its arithmetic is not asked. */
function applies({ answers, occurredOn }: { readonly answers: Pick<Votes, 'body'>; readonly occurredOn: Parameters<typeof ruleStands>[1] }): boolean {
  return !collective.includes(answers.body) || ruleStands('coll-assembly-majority', occurredOn)
}

/** Of a vote that passed. */
export const passes = [collectiveLawInForce, denominatorKnown, presentWithinDue, votesWithinPresent, quorate, carried] as const
/** Of a vote that didn't. */
export const fails = [collectiveLawInForce, denominatorKnown, presentWithinDue, votesWithinPresent, quorate, notCarried] as const
