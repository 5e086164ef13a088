// The measure words a report counts with. Words of time (年、月、天) and of order (届、号) are left out on purpose:
// what they follow is not a result.

/** Longest first, so that 人次 is never read as 人. */
export const measureWords = [
  '个百分点', '平方米', '人次', '场次', '件次', '户次', '家次', '辆次', '批次', '学时', '课时', '万元', '亿元', '公里',
  '%', '件', '起', '宗', '例', '桩', '次', '场', '期', '份', '条', '项', '个', '名', '人', '位', '家', '户', '处', '篇', '册', '本',
  '张', '幅', '块', '笔', '支', '所', '座', '间', '辆', '台', '套', '组', '批', '类', '种', '轮', '班', '堂', '节', '讲', '部', '款',
  '枚', '面', '元', '亩', '吨', '对', '站',
] as const

/** What comes after the measure word and shows that it was none: 三件事, 5人大代表, 一次性. */
export const notAfter: Readonly<Record<string, string>> = {
  人: '大民员均口才社居为工',
  件: '事套',
  次: '性序要',
  期: '间限',
  个: '人信性',
  项: '目',
  本: '级次年地乡镇街',
  部: '门分署',
  家: '庭',
  面: '对向积貌',
  站: '所在位点',
  对: '于照标',
  所: '有以属在',
  处: '理置罚分以级',
  起: '来草点诉',
  类: '似别型',
  名: '单录称',
  位: '于置',
  条: '例件款',
  组: '织成建',
  节: '日约点',
  班: '子',
  讲: '话座解',
  台: '账阶',
  张: '贴',
  册: '子',
  份: '额',
  场: '所地景',
  批: '评准示复',
  户: '外籍口',
  元: '旦素',
  块: '链',
  轮: '训岗流',
  支: '部撑持队付出',
  笔: '录试',
  座: '谈',
  套: '用',
  例: '会如行',
}

/** Measure words that count the same sort of thing. */
const families: readonly (readonly [family: string, words: readonly string[]])[] = [
  ['case', ['件', '起', '宗', '例', '桩', '件次']],
  ['session', ['次', '场', '场次', '期', '轮', '批次', '堂', '节', '讲']],
  ['head', ['人', '名', '位']],
  ['attendance', ['人次']],
  ['copy', ['份', '册', '本', '张']],
]

/** The sort of thing a measure word counts; a word of no family is a family of its own. */
export function familyOf(unit: string): string {
  return families.find(([, words]) => words.includes(unit))?.[0] ?? unit
}
