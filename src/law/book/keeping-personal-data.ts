// How long personal data is kept once a matter is over. No national rule gives the years: the schedule that the archives authority
// approved for the township does (Regulation on the Archives Law, art. 19), so each is a local parameter with a value to start from.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'

const basis = lawBook('local-rules')('')

const kept = <const Years extends number>(title: string, years: Years) => ({
  title: `${title}里的个人信息，办结后保存`, unit: 'year', runs: 'term', values: [{ value: years, from: day('2011-01-01'), basis }],
  note: '以同级档案主管部门批准的保管期限表为准；默认值取文书档案常用的十年、三十年两档，由县（市、区）设定。',
  source: '机关文件材料归档范围和文书档案保管期限规定（国家档案局令第8号）', checkedOn: day('2026-11-23'), confidence: 'low', verified: false,
}) as const

export const keepingPersonalData = {
  'keep-mediation': kept('人民调解卷宗', 10),
  'keep-enforcement': kept('行政执法案卷', 30),
  'keep-appeals': kept('信访、热线、复议诉讼、信息公开材料', 10),
  'keep-service': kept('便民服务办件', 10),
  'keep-legal-service': kept('法律咨询、法律援助转介记录', 10),
  'keep-assistance': kept('社会救助材料', 30),
  'keep-village': kept('村务决议、公开材料', 30),
  'keep-decision': kept('决策、合同材料', 30),
  'keep-office': kept('任职、聘任名册', 10),
  'keep-exam': kept('学法考试材料', 10),
  'keep-request': kept('个人信息申请材料', 10),
} as const
