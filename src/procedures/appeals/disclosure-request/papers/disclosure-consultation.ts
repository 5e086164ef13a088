// 征求意见书: to the third party whom the information touches, or to the organ that made it too.
import { chineseDate } from '#calendar/plain-date.ts'
import { paragraph } from '#documents/block.ts'
import { chineseNumeral } from '#law/chinese-numeral.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { dueDay } from '../../due-day.ts'
import { disclosureRequest } from '../procedure.ts'
import { letter } from './request-words.ts'

const 公开条例 = lawBook('information-disclosure-regulation')

export const disclosureConsultation = paperOf(disclosureRequest)({
  id: 'disclosure-consultation',
  title: '政府信息公开征求意见书',
  after: 'askOpinion',
  basis: [公开条例('32'), 公开条例('34')],
  body(matter, desk) {
    const question = last(matter, 'askOpinion')
    const third = question?.answers.whom === 'thirdParty'
    const rule = third ? 'gid-third-party-15' : 'gid-co-maker-15'
    const { who, organ } = question?.answers ?? {}
    const until = question ? chineseDate(dueDay({ rule, from: question.occurredOn })) : ''
    const days = question ? chineseNumeral(ruleOn(rule, question.occurredOn).value) : ''
    const described = first(matter, 'receive')
    return letter(desk, {
      name: '政府信息公开征求意见书', to: organ ?? (who ? desk.person(who).name : ''), on: question?.occurredOn,
      blocks: [
        // The applicant is not named to whom the information touches.
        paragraph(`本机关收到一件政府信息公开申请，申请公开的信息为：${described ? desk.text(described.answers.information) : ''}。`),
        paragraph(`依照${citation(third ? 公开条例('32') : 公开条例('34'), question?.occurredOn)}，现征求你（单位）的意见。请自收到本书之日起${days}个工作日内（本书当日收到的，最晚${until}）书面提出，不同意公开的请说明理由。`),
        paragraph(third ? '逾期没有提出意见的，由本机关依法决定是否公开。' : '逾期没有提出意见的，视为同意公开。'),
      ],
    })
  },
})
