// What no national law fixes and a county sets for itself. The values are defaults to start from, never to be cited as law.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const basis = lawBook('local-rules')('')
const checkedOn = day('2026-11-22')
const setLocally = { checkedOn, confidence: 'medium', verified: false } as const
const custom = { checkedOn, confidence: 'low', verified: false, source: '惯例', note: '没有查到法定依据，是否安排由县（市、区）定。' } as const

const byDefault = <const Value>(value: Value) => [{ value, from: day('2011-01-01'), basis }] as const

export const localParameters = {
  'svc-rating-bad-fix': {
    title: '差评整改并答复', unit: 'working-day', values: [{ value: 5, from: day('2019-12-03'), basis }], ...setLocally,
    note: '各地不同，五个工作日较常见，也有十五个工作日的；由县（市、区）设定。', source: 'https://ceirp.cn/zhzw/hyyw/2020-10-16/6667.html',
  },
  'svc-promised-days': {
    title: '没有另行承诺的事项办结', unit: 'working-day', values: [{ value: 20, from: day('2020-01-01'), basis }], ...setLocally,
    note: '优化营商环境条例第三十六条要求自己确定时限并公开。默认值取行政许可的一般期限；由县（市、区）按事项设定更短的时限。', source: '优化营商环境条例第三十六条',
  },
  'rep-township-mar1-local': {
    title: '乡镇报告上一年度法治政府建设情况的截止日', unit: 'month-day', values: byDefault('03-01'), ...setLocally,
    note: '国家文件没有写到乡镇；四川的指引定为三月一日前，吉林的日期没有查到。由县（市、区）设定。',
    source: 'http://zgtc.gov.cn/xxgk/dfbmptlj/bmxxgkpt/xslj/zfxxgkzd_22275/202309/t20230914_3274212.shtml',
  },
  'pm-return-visit': {
    title: '达成调解协议以后回访', unit: 'calendar-day', values: byDefault(30), checkedOn, confidence: 'low', verified: false,
    note: '人民调解法第三十一条只要求监督履行，没有定回访的日期；各地七日、十五日、三十日不等，由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'pubday-03-15': { title: '消费者权益日', unit: 'yearly-day', values: byDefault('03-15'), ...custom },
  'pubday-05': { title: '民法典宣传月', unit: 'yearly-day', values: [{ value: '05', from: day('2021-01-01'), basis }], ...custom },
  'pubday-06': { title: '安全生产月、防范非法集资宣传月', unit: 'yearly-day', values: byDefault('06'), ...custom },
  'pubday-06-26': { title: '国际禁毒日', unit: 'yearly-day', values: byDefault('06-26'), ...custom },
  'pubday-11-09': { title: '消防日', unit: 'yearly-day', values: byDefault('11-09'), ...custom },
  'pubday-12-02': { title: '交通安全日', unit: 'yearly-day', values: [{ value: '12-02', from: day('2012-12-02'), basis }], ...custom },
} as const satisfies Readonly<Record<string, Rule>>
