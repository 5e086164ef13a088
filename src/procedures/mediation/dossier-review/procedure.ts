// 卷宗评查: one closed dispute's dossier looked at by somebody who did not make it, item by item; passed, sent back to be mended, or
// failed with the reason. Parties may be asked on the phone. It judges a dossier, never a person.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, integer, matter, privateText, rows, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { addressOnly, besideTheDossier, consentFirst, dossierClosed, drawnIndeed, notDenied, nothingAmiss, notOwnWork, sheetWhole, timeToMend } from './guards.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 本地规定 = lawBook('local-rules')

const reviewers = ['county-reviewer', 'justice-clerk'] as const
const sheetConsulted = ['dossier-standard'] as const

export const verdicts = { good: '合格', minor: '有瑕疵', bad: '不合格', none: '不涉及' } as const
const items = rows('逐项评查', { item: text('评查项目'), verdict: choice('结果', verdicts), points: integer('得分', { optional: true, most: 100, unit: '分' }), remark: text('表现', { optional: true, most: 500, hint: '不合格、有瑕疵的要写；写事，不写人名' }) })

export const dossierReview = defineProcedure({
  id: 'dossier-review',
  title: '调解卷宗评查',
  system: 'mediation',
  about: '由没有办过这件纠纷的人按县里的评查表逐项评查卷宗，可以电话核实当事人；合格、退回补正、不合格都写明理由。评的是卷宗，不是人。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）卷宗评查第{n}号',
  areaLevel: 'either',
  states: ['评查中', '待补正', '合格', '不合格', '已取消'],
  ends: ['合格', '不合格', '已取消'],
  once: { per: ['dispute'], except: ['合格', '不合格', '已取消'], otherwise: '这件卷宗正在评查，不用再开一次。请到原来的评查办理。' },
  actions: {
    begin: action({
      title: '开始评查', from: 'new', to: '评查中', by: reviewers,
      asks: {
        dispute: matter('评查哪件', 'dispute-mediation'),
        why: choice('为什么评查', { drawn: '抽样抽中', allowance: '以案定补审核', asked: '乡镇自查', signal: '看到需要核实的情况', complaint: '有人反映' }),
        plan: matter('抽样计划', 'review-sampling', { optional: true, hint: '抽样抽中的要选' }),
      },
      guards: [dossierClosed, besideTheDossier, notOwnWork, drawnIndeed], issues: ['phone-check'],
      basis: [人民调解法('5'), 本地规定('')], hint: '办过这件纠纷的人不能评查',
    }),
    phone: action({
      title: '登记电话核实', from: ['评查中'], by: reviewers, seenBy: reviewers,
      asks: {
        party: integer('打给第几位当事人', { least: 1, most: 200 }),
        reached: choice('接通情况', { party: '当事人本人', family: '家属', nobody: '没有人接', wrong: '号码不对', declined: '不愿意回答' }),
        called: text('称呼', { optional: true, most: 20, hint: '如“李某”，不写全名' }),
        consent: yesNo('是否同意核实并记录', { optional: true }),
        took: choice('有没有调解过', { yes: '有', no: '没有', unsure: '说不清' }, { optional: true }),
        same: choice('事情与卷宗是否一致', { yes: '一致', partly: '部分一致', no: '不一致' }, { optional: true }),
        signed: choice('是谁签的字', { own: '本人', agent: '委托的人', other: '不是本人，也没有委托', none: '没有签过', unsure: '记不清' }, { optional: true }),
        performed: choice('说好的事办了没有', { full: '办完了', part: '办了一部分', no: '没有办', none: '没有达成协议' }, { optional: true }),
        charged: yesNo('有没有被收过钱物', { optional: true, basis: [人民调解法('4')] }),
        words: privateText('当事人的话', { reason: 'statement', retention: 'keep-mediation', optional: true, hint: '记要点' }),
      },
      guards: [consentFirst, addressOnly, notOwnWork], issues: ['phone-check'],
      basis: [本地规定('')], hint: '先打印电话核实单，照着问，不引导；没接通、不愿意的也照实登记',
    }),
    pass: action({
      title: '评为合格', from: ['评查中'], to: '合格', by: reviewers, asks: { items },
      guards: [sheetWhole, nothingAmiss, notDenied, notOwnWork], consults: sheetConsulted, issues: ['review-sheet'], basis: [人民调解法('5'), 本地规定('')],
    }),
    sendBack: action({
      title: '退回补正', from: ['评查中'], to: '待补正', by: reviewers,
      asks: { items, mend: rows('要补什么', { what: text('内容', { most: 300, hint: '写清缺什么、怎么补，不写人名' }) }), until: day('补正期限', { future: true }) },
      guards: [sheetWhole, timeToMend, notOwnWork], consults: sheetConsulted, issues: ['review-sheet'], basis: [人民调解法('5'), 本地规定('')], hint: '补正不是补造：当时没有的签名、记录不能后补，写进卷宗情况说明',
    }),
    mended: action({
      title: '补正完毕', from: ['待补正'], to: '评查中', by: ['mediator', 'justice-clerk'],
      asks: { said: text('补正情况', { most: 500, hint: '补了什么；补不了的写明原因' }), scans: files('补正材料照片', { optional: true }) },
      basis: [本地规定('')], hint: '登记以后回到评查人那里再评一次',
    }),
    fail: action({
      title: '评为不合格', from: ['评查中'], to: '不合格', by: reviewers,
      asks: { items, reason: choice('主要原因', { untrue: '事情或者签名不真实', unlawful: '违反法律规定', incomplete: '材料缺失，不能补正', late: '逾期没有补正' }), words: text('说明', { most: 500, hint: '写事实和依据，不写人名' }) },
      guards: [sheetWhole, notOwnWork], consults: sheetConsulted, issues: ['review-sheet'], basis: [人民调解法('5'), 本地规定('')],
    }),
    giveUp: action({ title: '乡镇没有补正，继续评查', from: ['待补正'], to: '评查中', by: reviewers, asks: {}, basis: [本地规定('')], hint: '期限过了没有补正的，按现有材料评' }),
    cancel: action({ title: '取消评查', from: ['评查中', '待补正'], to: '已取消', by: reviewers, asks: { reason: text('原因', { hint: '如“抽样计划已更换这件”' }) }, basis: [本地规定('')] }),
  },
  timeLimits: {
    mend: { title: '乡镇补正卷宗', within: { untilAnswer: 'until' }, after: ['sendBack'], until: ['mended', 'giveUp', 'cancel'], whose: '调委会、司法所', onExpiry: 'remind', basis: [本地规定('')] },
    review: { title: '评查卷宗', within: { rule: 'review-days' }, after: ['begin', 'mended', 'giveUp'], until: ['pass', 'sendBack', 'fail', 'cancel'], whose: '评查人', onExpiry: 'remind', basis: [本地规定('')] },
  },
  name: (review) => {
    const rounds = review.entries.filter((entry) => entry.action === 'mended').length
    return first(review, 'begin') ? `卷宗评查${rounds > 0 ? `（补正${rounds}次）` : ''}` : '卷宗评查'
  },
})
