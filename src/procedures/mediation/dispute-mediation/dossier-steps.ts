// What goes into the dossier beside the steps themselves: signed papers come back, the parties' own word, and the dossier put away.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, files, integer, privateText, rows, staff, text } from '#procedure/field.ts'
import { answersAsParty, drawnWithText } from './dossier-guards.ts'
import { dossierConsults, gapsExplained } from './dossier/gaps-explained.ts'
import { ended, notArchived, workers } from './lists.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 本地规定 = lawBook('local-rules')

export const dossierSteps = {
  attachSigned: action({
    title: '签好的文书归卷', from: notArchived, by: workers, aside: true,
    asks: {
      paper: text('哪种文书', { most: 60 }), scans: files('照片或者扫描件'), how: choice('怎样取得', { photo: '拍照', scan: '扫描', drawn: '屏幕签名' }),
      drawn: rows('屏幕签名', { line: integer('文书里第几处签名', { least: 1, most: 200 }) }, { optional: true, hint: '屏幕签名时自动填写' }),
      signedText: text('所签文本的校验值', { most: 64, optional: true, hint: '屏幕签名时自动填写' }),
    },
    guards: [drawnWithText],
    basis: [人民调解法('27'), 人民调解法('29')],
  }),
  giveSlips: action({
    title: '发当事人核对单', from: notArchived, by: workers, aside: true,
    asks: { why: choice('为什么发', { first: '第一次发', again: '遗失或者过期，重新发（原来的作废）' }) },
    basis: [人民调解法('11'), 本地规定('')], hint: '每位当事人一张，凭核对码自己说这次调解是不是真的',
  }),
  partyAnswered: action({
    title: '当事人核对', from: [...notArchived, '已归档'], by: ['party'], seenBy: ['justice-clerk', 'county-reviewer'],
    asks: { party: text('当事人', { most: 60 }), answer: choice('这次调解是不是真的进行过', { confirmed: '是', denied: '不是', partly: '部分不实' }), words: privateText('当事人的话', { reason: 'statement', retention: 'keep-mediation', optional: true }) },
    guards: [answersAsParty], basis: [人民调解法('11'), 本地规定('')],
  }),
  archive: action({
    title: '归档', from: ended, to: '已归档', by: workers,
    asks: { remark: text('卷宗情况说明', { optional: true, hint: '缺什么、为什么' }), binder: staff('装订人', { optional: true }), shelf: text('存放位置', { optional: true, hint: '如“档案室2号柜”' }) },
    guards: [gapsExplained], consults: dossierConsults,
    basis: [人民调解法('27')], hint: '归档以后不再登记；还要回访、登记履行的先办完',
  }),
}
