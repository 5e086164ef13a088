// What a reviewer asks a party on the phone. Open questions first, so that nobody is told the answer; names of the other side, of
// the mediator and the sum are never read out. Whoever does not want to answer need not.

export type ScriptLine = { readonly say: string; readonly listenFor: string }

/** Said before anything is asked. */
export const opening = '您好，我是____司法局（所）的工作人员____。我们在核实人民调解工作是不是真实、规范，想请教您几个问题，大约两分钟。您可以不回答，也可以随时挂断，不影响您的任何事情。您现在方便吗？我把您说的要点记下来，可以吗？'

export const script: readonly ScriptLine[] = [
  { say: '近一段时间，您有没有和别人发生过纠纷、找人调解过？', listenFor: '有没有这回事。不要先说是什么纠纷。' },
  { say: '能简单说说是什么事、在哪里调解的吗？', listenFor: '事情、地点与卷宗是否一致。' },
  { say: '当时是谁来主持调解的？都有谁在场？', listenFor: '与卷宗是否一致。不要先说调解员的姓名。' },
  { say: '后来是什么结果？', listenFor: '谈成、没谈成、不想再调，都是正常结果，不要引导。' },
  { say: '有没有在纸上签字、按手印？是谁签的？', listenFor: '是不是本人签的；代签的有没有委托。' },
  { say: '当时说好的事，现在办得怎么样？', listenFor: '履行情况。没有履行的，告诉他可以找谁。' },
  { say: '有没有人因为调解向您收过钱、收过东西？', listenFor: '调解不收费（人民调解法第四条）。' },
  { say: '您还有什么想说的吗？', listenFor: '原话记要点。有投诉的，告诉他怎么反映。' },
]

export const closingWords = '谢谢您。刚才说的只用来核实这一件调解，不会告诉对方。以后有人冒充我们要验证码、要钱的，都是骗人的。'

/** For the reviewer, not to be read out. */
export const rules: readonly string[] = [
  '用单位的固定电话打；先问方不方便，不方便的另约时间。',
  '不念对方当事人、调解员的姓名，不念金额和协议内容，不说“是不是已经调解好了”。',
  '不愿意回答、没人接、号码不对，都照实记；这些都不说明卷宗有假。',
  '说“没有调解过”的，先核对是不是打给了本人，再请另一人换个时间核实一次，然后才下结论。',
]
