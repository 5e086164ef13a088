// 法律援助转介函 with the centre's receipt at its foot.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, form, heading, numberLine, paragraph, row, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { aidMatters, meansGrounds, papersToBring } from '../aid-lists.ts'
import { papersMissing, papersNeeded } from '../papers-needed.ts'
import { legalAidReferral } from '../procedure.ts'

const 法律援助法 = lawBook('legal-aid-law')

export const referralSlip = paperOf(legalAidReferral)({
  id: 'legal-aid-referral-slip',
  title: '法律援助转介函（附回执）',
  after: 'handOver',
  basis: [法律援助法('38'), 法律援助法('43')],
  body(referral, desk) {
    const [said, handed] = [first(referral, 'advise'), last(referral, 'handOver')]
    if (!said || !handed) return { title: '法律援助转介函', layout: 'form', blocks: [] }
    const { answers } = said
    const missing = papersMissing(referral.entries)
    return {
      title: '法律援助转介函（附回执）',
      layout: 'form',
      blocks: [
        title('法律援助转介函'),
        numberLine(desk.number),
        addressee(handed.answers.centre),
        paragraph('现将下列法律援助申请转交你单位，请依法审查，并将收到日期和决定告知我处。'),
        form([
          row({ 申请人: desk.person(answers.applicant).name, 联系电话: desk.person(answers.applicant).phone ?? '' }),
          row({ 代为申请的人: answers.agent ? desk.person(answers.agent).name : '', 与申请人关系: answers.relation ?? '' }),
          row({ 申请事项: aidMatters[answers.aidMatter] }),
          row({ 经济状况: meansGrounds[answers.means] }),
          row({ 随函材料: papersNeeded(answers).filter((each) => !missing.includes(each)).map((each) => papersToBring[each]).join('；') || '无' }),
          row({ 尚缺材料及原因: missing.length === 0 ? '无' : `${missing.map((each) => papersToBring[each]).join('；')}。${handed.answers.whyIncomplete ?? ''}` }),
        ]),
        closing(desk.township.fullName, chineseDate(handed.occurredOn)),
        heading(1, '回执'),
        form([
          row({ 转介函编号: desk.number, 收到日期: '　　年　　月　　日' }),
          row([{ label: '收件机构（盖章）', content: '', foot: '收件人签名：　　　　　　' }], { lines: 2 }),
        ]),
      ],
    }
  },
})
