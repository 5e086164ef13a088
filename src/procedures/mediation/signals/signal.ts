// A signal: something in the records that a reviewer may want to look at. It says what it saw and proves nothing; it names no
// person, counts nobody's signals and ranks nobody.

export const signalKinds = {
  repeated: { title: '可能重复登记', honest: '同一家接连出了两件不同的事，也会这样。', look: '对照两件的事由、日期和当事人的话；确是一件的，请乡镇更正多登记的那件。' },
  copied: { title: '调解记录大段相同', honest: '同一批纠纷、同一个模板、同一天连着谈，也会写得相像。', look: '看相同的是套话还是事实；必要时向当事人核实。' },
  batch: { title: '一次补记多件', honest: '没有网络、先记在纸上、集中录入，也会这样。', look: '看有没有当时的纸质记录、签名照片；提醒及时登记。' },
  oneDay: { title: '一天调解多件', honest: '赶集日、集中调解日、巡回调解，也会这样。', look: '看各件的地点、时间是不是排得开。' },
  denied: { title: '当事人说不属实', honest: '打错了人、忘了、家里别人经手、对结果不满意，也会这样说。', look: '换个时间、换一个人再核实一次，再下结论。' },
  together: { title: '协议和结案一次补记', honest: '先签纸质协议、履行完再一起录入，也会这样。', look: '看协议原件、履行凭证上的日期。' },
  late: { title: '很久以后才登记', honest: '补录旧台账、人员交接、停网停电，也会这样。', look: '看有没有当时的纸质记录；以后及时登记。' },
} as const

export type SignalKind = keyof typeof signalKinds

export type Signal = {
  readonly kind: SignalKind
  /** What was seen, in one sentence, with the numbers it rests on. */
  readonly saw: string
  readonly disputes: readonly string[]
}

/** Stands over every list of signals. */
export const provesNothing = '这里列的只是值得看一眼的情况，不是问题清单，不能证明任何事，也不能用来考核、排名、扣补贴。请先看卷宗、再问当事人，然后才下结论。'
