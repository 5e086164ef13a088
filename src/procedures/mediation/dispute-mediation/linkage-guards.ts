// What a hand-over between village, township and county may not lack, and who alone may answer it.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { codeLength, keepingOf, type Level } from './keeper.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 若干规定 = lawBook('people-mediation-work-provisions')
const 本地规定 = lawBook('local-rules')

type Receiver = { readonly to: Level; readonly committee?: string; readonly organisation?: string }

/** Kinds of committee that stand at each level of the township's register. */
const kindsAt: Readonly<Record<'village' | 'township', readonly unknown[]>> = { village: ['village', 'community'], township: ['township', 'trade', 'enterprise'] }

export const receiverNamed = guard<Receiver>({
  code: 'receiver-not-named',
  otherwise: '要写明由谁接收：移交给村（社区）、乡镇的，选择接收的调委会；移交给县里的，填写接收的县级组织。',
  basis: [若干规定('21')],
  field: 'committee',
  holds: ({ answers }) => (answers.to === 'county' ? (answers.organisation ?? '').trim() !== '' : answers.committee !== undefined),
})

/** A village's committee stands in the dispute's own village: one next door could not even see it. */
export const receiverFits = guard<Receiver>({
  code: 'receiver-unfit',
  otherwise: '所选的调委会不能接收：要选在任的、所选那一级的调委会；移交给村（社区）的，只能是纠纷登记的那个村（社区）。跨村的纠纷请移交乡镇调委会。',
  basis: [若干规定('21'), 人民调解法('8')],
  field: 'committee',
  holds: ({ answers, area, around }) => {
    if (answers.to === 'county' || answers.committee === undefined) return true
    const committee = around(answers.committee)
    return committee?.state === '在任' && kindsAt[answers.to].includes(committee.entries[0]?.answers['kind']) && (answers.to === 'township' || committee.area === area)
  },
})

export const handedToAnother = guard<Receiver>({
  code: 'hand-over-to-itself',
  otherwise: '这件纠纷现在就由所选的调解组织负责，不用移交。请选择另一级。',
  basis: [若干规定('21')],
  field: 'to',
  holds: ({ answers, matter }) => {
    const now = matter && keepingOf(matter)?.now
    if (!now) return true
    return answers.to === 'county' ? now.level !== 'county' : now.committee !== answers.committee
  },
})

/** Mediation rests on the parties' will, before whichever committee. */
export const handOverAgreed = guard<{ readonly consent: boolean }>({
  code: 'hand-over-without-consent',
  otherwise: '换一级调解要当事人同意。请先征得同意；当事人不愿意再调解的，办理“当事人拒绝”或者“当事人撤回”，并告知其他途径。',
  basis: [人民调解法('17'), 人民调解法('23')],
  field: 'consent',
  holds: ({ answers }) => answers.consent,
})

/** The receiving level acts through a post held at that level: the giver's own people can't answer for it. */
export const receiverActs = guard<object>({
  code: 'not-the-receiver',
  otherwise: '纠纷正在移交，只能由接收的一级办理：移交给村（社区）的由本村调解员，移交给乡镇的由乡镇调委会调解员或者司法所，移交给县里的由县（市）的人员。移交错了的，请更正“移交调解组织”那一条。',
  basis: [若干规定('21'), 本地规定('')],
  holds: ({ matter, actor }) => {
    const passing = matter && keepingOf(matter)?.passing
    return passing !== undefined && (actor.seats ?? []).some((seat) => seat.length === codeLength[passing.level])
  },
})
