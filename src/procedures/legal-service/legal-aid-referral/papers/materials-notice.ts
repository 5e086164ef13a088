// 申请法律援助材料一次性告知单: what this applicant brings, what is already here, and what nobody may ask of them.
import { chineseDate } from '#calendar/plain-date.ts'
import { flush, heading, note, numberLine, paragraph, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { aidMatters, meansGrounds, papersToBring, urgencies } from '../aid-lists.ts'
import { papersMissing, papersNeeded } from '../papers-needed.ts'
import { legalAidReferral } from '../procedure.ts'

const 法律援助法 = lawBook('legal-aid-law')

export const materialsNotice = paperOf(legalAidReferral)({
  id: 'legal-aid-materials-notice',
  title: '申请法律援助材料一次性告知单',
  after: 'advise',
  basis: [法律援助法('35'), 法律援助法('41'), 法律援助法('42')],
  body(referral, desk) {
    const said = first(referral, 'advise')
    if (!said) return { title: '申请法律援助材料一次性告知单', layout: 'form', blocks: [] }
    const missing = papersMissing(referral.entries)
    return {
      title: '申请法律援助材料一次性告知单',
      layout: 'form',
      blocks: [
        title('申请法律援助材料一次性告知单'),
        numberLine(desk.number),
        flush(`${desk.person(said.answers.applicant).name}：`),
        paragraph(`您${chineseDate(said.occurredOn)}来${desk.township.name}询问法律援助，申请的事项是：${aidMatters[said.answers.aidMatter]}。要带的材料如下。`),
        table(
          [{ title: '序号', width: 0.5, align: 'center' }, { title: '材料', width: 4 }, { title: '是否已带来', width: 1, align: 'center' }],
          papersNeeded(said.answers).map((each, index) => [String(index + 1), papersToBring[each], missing.includes(each) ? '未带' : '已带']),
        ),
        heading(2, '经济状况', `：${meansText(said.answers.means)}`),
        ...(said.answers.urgency === undefined ? [] : [heading(2, '紧急情形', `：${urgencies[said.answers.urgency]}。法律援助机构可以决定先行提供援助，材料随后补齐。`)]),
        heading(2, '费用', '：法律援助不收取任何财物。'),
        heading(2, '期限', '：法律援助机构自收到申请之日起七日内审查决定；决定给予的，三日内指派人员。不予援助的，会书面说明理由，可以向设立该机构的司法局提出异议。'),
        note('乡镇不设法律援助机构，只负责指引和转交。材料不齐的，法律援助机构会一次告知要补什么，没有按要求补充的视为撤回。'),
        signatures([{ label: '申请人（代为申请的人）', dated: true }, { label: '经办人', name: desk.staff(said.actor), dated: true }], 2),
      ],
    }
  },
})

function meansText(means: keyof typeof meansGrounds): string {
  return means === 'none' ? '请说明经济困难状况，可以用个人诚信承诺代替证明。' : `您属于“${meansGrounds[means]}”，不核查经济困难状况，不用说明收入。`
}
