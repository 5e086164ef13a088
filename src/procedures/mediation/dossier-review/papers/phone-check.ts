// 电话核实单: the script with room to write, and what was said in the calls already made. Carries a form of address at the most.
import { chineseDate } from '#calendar/plain-date.ts'
import { flush, form, heading, note, paragraph, row, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { closingWords, opening, rules, script } from '../phone-script.ts'
import { dossierReview } from '../procedure.ts'
import { dossierRows, type Review } from './review-words.ts'

const 本地规定 = lawBook('local-rules')

const said = {
  reached: { party: '本人', family: '家属', nobody: '没有人接', wrong: '号码不对', declined: '不愿意回答' },
  took: { yes: '有过调解', no: '没有调解过', unsure: '说不清有没有调解' },
  same: { yes: '与卷宗一致', partly: '与卷宗部分一致', no: '与卷宗不一致' },
  signed: { own: '本人签字', agent: '委托的人签字', other: '不是本人签字', none: '没有签过字', unsure: '记不清谁签的' },
  performed: { full: '已经办完', part: '办了一部分', no: '没有办', none: '没有达成协议' },
} as const

export const phoneCheck = paperOf(dossierReview)({
  id: 'phone-check',
  title: '人民调解电话核实单',
  after: ['begin', 'phone'],
  basis: [本地规定('')],
  body(review, desk) {
    const calls = all(review, 'phone')
    return {
      title: '人民调解电话核实单',
      layout: 'form',
      blocks: [
        title('人民调解电话核实单'),
        form(dossierRows(review, desk)),
        ...(calls.length === 0 ? [] : [heading(1, '已经核实的'), callTable(review)]),
        heading(1, calls.length === 0 ? '照这个问' : '再核实的，照这个问'),
        paragraph(`开头：${opening}`),
        table(
          [{ title: '序号', width: 0.6, align: 'center' }, { title: '问', width: 3 }, { title: '听什么（不念）', width: 2 }, { title: '回答要点', width: 2.4 }],
          script.map((each, index) => [String(index + 1), each.say, each.listenFor, '']),
        ),
        paragraph(`结尾：${closingWords}`),
        form([row({ 接听人称呼: '', 第几位当事人: '', 是否同意记录: '□同意　□不同意' }), row({ 核实时间: '', 核实电话: '' })]),
        signatures([{ label: '核实人签名' }, { label: '在场人签名', dated: true }]),
        note('打电话的人注意：'),
        ...rules.map((rule, index) => flush(`${index + 1}. ${rule}`)),
      ],
    }
  },
})

function callTable(review: Review) {
  return table(
    [{ title: '日期', width: 1.2 }, { title: '打给谁', width: 1.4 }, { title: '接通', width: 1 }, { title: '核实到', width: 3.4 }],
    all(review, 'phone').map(({ occurredOn, answers }) => [
      chineseDate(occurredOn),
      `第${answers.party}位当事人${answers.called === undefined ? '' : `，${answers.called}`}`,
      said.reached[answers.reached],
      [
        answers.took && said.took[answers.took], answers.same && said.same[answers.same], answers.signed && said.signed[answers.signed], answers.performed && said.performed[answers.performed],
        answers.charged === undefined ? undefined : answers.charged ? '说被收过钱物' : '没有被收钱物',
      ].filter((each) => each !== undefined).join('；'),
    ]),
  )
}
