// Village, township, county: a dispute that is beyond one is handed to another and stays the same dispute. Until the other side
// has taken it over, whoever handed it over still has it.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, longText, matter, text, yesNo } from '#procedure/field.ts'
import { handedToAnother, handOverAgreed, receiverActs, receiverFits, receiverNamed } from './linkage-guards.ts'
import { receivers, workers } from './lists.ts'
import { difficulty } from './opening-steps.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 若干规定 = lawBook('people-mediation-work-provisions')
const 本地规定 = lawBook('local-rules')

export const linkageSteps = {
  handOver: action({
    title: '移交调解组织', from: ['调解中'], to: '移交中', by: workers,
    asks: {
      to: choice('移交到哪一级', { village: '村（社区）调委会', township: '乡镇（街道）调委会', county: '县级调解组织' }),
      committee: matter('接收的调委会', 'mediation-committee', { optional: true, hint: '移交给村、乡镇的选这里' }),
      organisation: text('接收的县级组织', { optional: true, hint: '移交给县里的填名称，如“双辽市人民调解中心”' }),
      reason: choice('移交原因', { hard: '疑难复杂，本级调解不了', across: '跨村、跨单位', asked: '当事人要求', near: '由对方调解更方便' }),
      said: longText('已经做的工作和建议', { optional: true, most: 500, hint: '不写当事人姓名' }),
      consent: yesNo('当事人是否同意'),
    },
    guards: [receiverNamed, receiverFits, handedToAnother, handOverAgreed], issues: ['hand-over-letter'],
    basis: [若干规定('21'), 人民调解法('23')], hint: '同一件纠纷换一级来调；不是民间纠纷、要由法院或者机关处理的，办“移送”',
  }),
  takeOver: action({
    title: '接收', from: ['移交中'], to: '调解中', by: receivers,
    asks: { difficulty, receipt: text('回执文号', { optional: true }) },
    guards: [receiverActs], issues: ['hand-over-receipt'], basis: [若干规定('21')], hint: '由接收的一级办理；接收以后再确定调解员',
  }),
  handBack: action({
    title: '退回', from: ['移交中'], to: '调解中', by: receivers,
    asks: { reason: text('退回原因', { hint: '写明为什么不接收、建议怎么办，不写姓名' }) },
    guards: [receiverActs], issues: ['hand-over-receipt'], basis: [若干规定('21'), 本地规定('')], hint: '由接收的一级办理，纠纷回到移交的一级继续调解',
  }),
}
