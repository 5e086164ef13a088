// 个人信息申请答复书: what was decided and why, and where to go against it.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { personalDataRequest } from '../procedure.ts'
import { grounds, kinds, results } from '../request-lists.ts'

const 个人信息保护法 = lawBook('personal-information-protection-law')

const bases = { access: 个人信息保护法('45', '2'), correct: 个人信息保护法('46', '2'), erase: 个人信息保护法('47', '1'), explain: 个人信息保护法('48'), expired: 个人信息保护法('47', '1') } as const

export const personalDataAnswer = paperOf(personalDataRequest)({
  id: 'personal-data-answer',
  title: '个人信息申请答复书',
  after: 'approve',
  basis: [个人信息保护法('50', '1')],
  body(matter, desk) {
    const [received, proposed, decided, done] = [first(matter, 'receive'), last(matter, 'propose'), last(matter, 'approve'), last(matter, 'carryOut')]
    const kind = received?.answers.kind ?? 'access'
    const said = proposed?.answers
    const on = last(matter, 'answer')?.occurredOn ?? decided?.occurredOn
    return {
      title: '个人信息申请答复书', layout: 'official',
      blocks: [
        title('个人信息申请答复书'), numberLine(desk.number), addressee(received?.answers.applicant ? desk.person(received.answers.applicant).name : ''),
        paragraph(`你于${received ? chineseDate(received.occurredOn) : ''}提出的${kinds[kind]}个人信息的申请收悉。依照${citation(bases[kind], on)}，本机关决定：${said ? results[said.result] : ''}。`),
        ...(said?.ground === undefined ? [] : [paragraph(`依据：${grounds[said.ground]}。`)]),
        ...(said?.reasons === undefined ? [] : [paragraph(`理由：${desk.text(said.reasons)}`)]),
        ...(done ? [paragraph(`有关内容已于${chineseDate(done.occurredOn)}${kind === 'correct' ? '更正' : '删除'}。`)] : []),
        ...(kind === 'access' && said?.result !== 'refuse' ? [paragraph('所查阅的个人信息另附清单。')] : []),
        ...(said && said.result !== 'agree' ? [paragraph(`不服本决定的，可以依照${citation(个人信息保护法('50', '2'), on)}向人民法院提起诉讼。`)] : []),
        closing(`${desk.township.fullName}人民政府`, on ? chineseDate(on) : ''),
      ],
    }
  },
})
