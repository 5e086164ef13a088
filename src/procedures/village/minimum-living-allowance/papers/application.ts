// 申请书 and 核对授权书: what the household signs. Cells that nobody asked for are left to be written by hand.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, form, numberLine, paragraph, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { allowanceBefore2026 } from '../procedure.ts'

const 社会救助法 = lawBook('social-assistance-law')
const 暂行办法 = lawBook('social-assistance-interim-measures')
const 审核确认办法 = lawBook('allowance-confirmation-measures')

export const allowanceApplication = paperOf(allowanceBefore2026)({
  id: 'allowance-application',
  title: '最低生活保障申请书',
  after: 'apply',
  basis: [社会救助法('37'), 暂行办法('11', '1(1)')],
  body(household, desk) {
    const asked = first(household, 'apply')
    const applicant = asked ? desk.person(asked.answers.applicant) : undefined
    const agent = asked?.answers.agent ? desk.person(asked.answers.agent).name : ''
    return {
      title: '最低生活保障申请书',
      layout: 'form',
      blocks: [
        title('最低生活保障申请书'),
        numberLine(desk.number),
        addressee(`${desk.township.name}人民政府`),
        form([
          row({ 申请人: applicant?.name ?? '', 性别: applicant?.sex ?? '', 联系电话: applicant?.phone ?? '' }),
          row({ 身份证号: applicant?.idNumber ?? '', 住址: applicant?.address ?? '' }),
          row({ 共同生活成员: asked ? `${asked.answers.members}人` : '', 申请方式: asked ? allowanceBefore2026.actions.apply.asks.way.of[asked.answers.way] : '', 代为申请人: agent }),
          row({ 困难情况: asked ? desk.text(asked.answers.reason) : '' }, { lines: 10 }),
        ]),
        paragraph('本人保证以上情况属实，家庭情况有变化的及时报告。'),
        signatures([{ label: '申请人（代为申请人）签名', dated: true }]),
      ],
    }
  },
})

export const allowanceAuthorisation = paperOf(allowanceBefore2026)({
  id: 'allowance-authorisation',
  title: '家庭经济状况核对授权书',
  after: ['apply', 'accept'],
  basis: [社会救助法('40'), 社会救助法('41'), 审核确认办法('')],
  body(household, desk) {
    const asked = first(household, 'apply')
    return {
      title: '家庭经济状况核对授权书',
      layout: 'form',
      blocks: [
        title('家庭经济状况核对授权书'),
        numberLine(desk.number),
        paragraph(`因${asked ? desk.person(asked.answers.applicant).name : ''}家庭于${asked ? chineseDate(asked.occurredOn) : ''}申请最低生活保障，本人同意县级民政部门、${desk.township.name}人民政府为审核确认和以后的定期核查，依法核对本人的户籍、收入、财产和支出情况。核对所得只用于社会救助，不作他用。`),
        paragraph('不能签名的，由本人按指印，并由两名在场人签名。'),
        signatures([...Array.from({ length: asked?.answers.members ?? 1 }, () => ({ label: '家庭成员签名', dated: true })), { label: '经办人签名', dated: true }]),
      ],
    }
  },
})
