// What each kind of request asks, one question a page, in the order in which people would say it.
import type { Kind } from '#procedures/service/public-request/request-lists.ts'

export type QuestionKey = 'item' | 'where' | 'said' | 'other' | 'form' | 'who'

export type AskKind = {
  readonly kind: Kind
  readonly title: string
  readonly hint: string
  readonly questions: readonly QuestionKey[]
  /** What is asked under `said`, and whether it may be left out. */
  readonly said: { readonly label: string; readonly hint: string; readonly optional?: true }
  /** Said before the first question: what will happen, what it costs, what it is not. */
  readonly before: string
}

export const askKinds: readonly AskKind[] = [
  {
    kind: 'mediation', title: '申请调解', hint: '跟邻居、家里人、生意上有了纠纷，请调解员帮着说和', questions: ['where', 'said', 'other', 'who'],
    said: { label: '是什么纠纷', hint: '什么时候、在哪里、为了什么事，您想怎么解决。' }, before: '调解不收钱。对方不愿意的，不会强迫；调解不成，不影响您去法院。',
  },
  {
    kind: 'advice', title: '问法律上的事', hint: '不知道合不合法、该找谁、怎么办', questions: ['where', 'said', 'who'],
    said: { label: '您想问什么', hint: '把事情前后说清楚，想知道什么。' }, before: '不收钱。简单的由司法所答复，难的请法律顾问看过再答复。',
  },
  {
    kind: 'service', title: '办一件事', hint: '先从网上提交，缺什么告诉您，少跑一趟', questions: ['item', 'where', 'said', 'who'],
    said: { label: '要说明的', hint: '可以不写。比如替谁办、什么时候方便。', optional: true }, before: '网上提交以后，工作人员会看缺不缺材料，一次告诉您；原件到窗口再交。',
  },
  {
    kind: 'disclosure', title: '申请政府信息公开', hint: '要一份政府文件、一笔账、一项决定的内容', questions: ['said', 'form', 'who'],
    said: { label: '要哪些信息', hint: '名称、文号，或者说清是哪一年、哪件事的，好查找。' }, before: '一般不收钱。工作人员会打电话跟您确认收到的日期，从那天起二十个工作日以内答复。',
  },
  {
    kind: 'legalAid', title: '申请法律援助', hint: '请不起律师，请国家帮着请', questions: ['where', 'said', 'who'],
    said: { label: '是什么事', hint: '什么官司、什么纠纷，家里收入怎么样。' }, before: '法律援助不收钱，由县法律援助机构决定给不给。乡镇帮您把材料备齐、送过去。',
  },
  {
    kind: 'comment', title: '提意见', hint: '', questions: ['said', 'who'], said: { label: '您的意见', hint: '赞成、不赞成、怎么改，都可以说。' }, before: '采纳没有、为什么，都会答复您。',
  },
  {
    kind: 'objection', title: '提异议', hint: '', questions: ['said', 'who'], said: { label: '哪里不对', hint: '说清哪一条、哪个人、为什么不对。谁提的不会公开。' }, before: '会有人核实，结果会答复您。',
  },
]

/** Asked for by themselves; the others begin at a notice. */
export const openKinds = askKinds.filter(({ hint }) => hint !== '')
