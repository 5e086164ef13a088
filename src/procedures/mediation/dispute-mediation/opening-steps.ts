// How a dispute comes in: applied for, handed over by an authority or taken up; then accepted or not.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, files, matter, people, privateText, text } from '#procedure/field.ts'
import { fromRequest, passesOn } from '../../from-request.ts'
import { difficulties } from '../difficulties.ts'
import { dangers } from '../dangers.ts'
import { disputeTypes, senders } from '../dispute-types.ts'
import { bodyNoted } from './bodies.ts'
import { committeeStands } from './guards.ts'
import { workers } from './lists.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 若干规定 = lawBook('people-mediation-work-provisions')

export const difficulty = choice('难易程度', difficulties, { optional: true, hint: '本地分级，不影响办理' })
export const danger = choices('有没有激化的可能', dangers, { optional: true, basis: [人民调解法('25')], hint: '没有的不用选；选了的要马上办“防激化报告”' })

const heard = {
  committee: matter('调委会', 'mediation-committee'),
  type: choice('纠纷类型', disputeTypes),
  parties: people('当事人', { reason: 'party', retention: 'keep-mediation', least: 2, hint: '先填姓名，其他情况以后可以在协议书里补' }),
  account: privateText('纠纷简要情况', { reason: 'statement', retention: 'keep-mediation' }),
  place: text('纠纷发生地', { optional: true, hint: '如“三组东头机耕路”，不写姓名' }),
  danger,
  attachments: files('照片、录音、手写材料', { optional: true, hint: '有就附上，没有不用补' }),
  source: text('原台账出处', { optional: true, hint: '补录旧台账的，写明哪一本、第几行' }),
}

export const openingSteps = {
  apply: action({
    title: '申请调解', from: 'new', to: '待受理', by: workers,
    asks: { ...heard, form: choice('申请方式', { written: '书面', oral: '口头' }), wish: privateText('申请事项', { reason: 'statement', retention: 'keep-mediation', optional: true }), request: fromRequest },
    guards: [committeeStands], notes: bodyNoted, brings: passesOn('dispute-mediation'),
    issues: ['mediation-application'], basis: [人民调解法('17')], hint: '当事人来申请的；口头申请的由调解员记录',
  }),
  receive: action({
    title: '接受委托移送', from: 'new', to: '待受理', by: workers,
    asks: { ...heard, sender: choice('移送单位', senders), paper: text('移送函文号', { optional: true }) },
    guards: [committeeStands], notes: bodyNoted,
    issues: ['mediation-application'], basis: [人民调解法('18')], hint: '法院、公安、信访等告知或转来，当事人愿意调解的',
  }),
  takeUp: action({
    title: '主动调解', from: 'new', to: '调解中', by: workers,
    asks: { ...heard, found: choice('怎样发现', { screening: '排查', report: '群众反映', onSite: '现场遇到' }), difficulty },
    guards: [committeeStands], notes: bodyNoted,
    issues: ['mediation-application'], basis: [人民调解法('17')], hint: '没有人申请，调委会主动上门的',
  }),
  accept: action({
    title: '受理', from: ['待受理'], to: '调解中', by: workers, asks: { difficulty }, basis: [人民调解法('17')],
  }),
  decline: action({
    title: '不予受理', from: ['待受理'], to: '不予受理', by: workers,
    asks: { reason: choice('原因', { unwilling: '一方当事人明确拒绝', forbidden: '法律、法规规定由专门机关管辖或禁止民间调解', settled: '法院、公安或其他机关已经受理或解决', notDispute: '不属于民间纠纷' }), told: text('告知的解决途径', { hint: '如“可向人民法院起诉”' }) },
    basis: [人民调解法('17'), 若干规定('22')],
  }),
}
