// The yearly report on building a law-based government, and what the heads of party and government answer for.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const inspection = lawBook('rule-of-law-inspection-provisions')
const firstResponsible = lawBook('first-responsible-person-provisions')
const organicLaw = lawBook('local-government-organic-law')

const checkedOn = day('2026-11-22')
const guide = 'http://zgtc.gov.cn/xxgk/dfbmptlj/bmxxgkpt/xslj/zfxxgkzd_22275/202309/t20230914_3274212.shtml'
/** Known from a province's guide that repeats it; the national paper itself was not seen, so no article is named. */
const secondHand = { source: guide, checkedOn, confidence: 'medium', verified: false } as const
const reprinted = { source: 'http://fissico.com/html/xw/dzyw/27116.html', checkedOn, confidence: 'medium', verified: true } as const
const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn, confidence: 'high', verified: true } as const

const since2019 = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2019-04-15'), basis }] as const
const since2016 = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2016-11-30'), basis }] as const

export const ruleOfLawSupervision = {
  'rep-county-mar1': { title: '县级以上每年报告上一年度情况的截止日', unit: 'month-day', values: since2019('03-01', inspection('')), note: '乡镇的日期由本地规定，见本地参数。', ...secondHand },
  'rep-province-apr1': { title: '省级每年报告上一年度情况的截止日', unit: 'month-day', values: since2019('04-01', inspection('')), ...secondHand },
  'rep-content-5': {
    title: '年度报告的五个部分', unit: 'list',
    values: since2019(['主要举措和成效', '不足和原因', '党政主要负责人履行第一责任人职责的情况', '下一年度的安排', '其他需要报告的情况'], inspection('')),
    ...secondHand, source: 'http://scfzw.net/sifa/36/6427.html',
  },
  'rep-publish-apr1': {
    title: '年度报告向社会公开的截止日', unit: 'month-day', values: since2019('04-01', inspection('')), note: '涉密内容除外；日期没有核对原文。', ...secondHand, confidence: 'low',
  },
  'rep-secrecy-review': { title: '公开前先审核并作保密审查', unit: 'yes-no', values: since2019(true, inspection('')), ...secondHand, source: 'http://scfzw.net/sifa/36/6427.html' },
  'head-scope': { title: '第一责任人职责规定适用于哪一级', unit: 'choice', values: since2016('县级以上地方党委和政府主要负责人', firstResponsible('2')), note: '乡镇参照执行，依据各地的办法。', ...reprinted },
  'head-four-personally': {
    title: '主要负责人的四个“亲自”', unit: 'list', values: since2016(['重要工作亲自部署', '重大问题亲自过问', '重点环节亲自协调', '重要任务亲自督办'], firstResponsible('4')), ...reprinted,
  },
  'head-duties-gov': {
    title: '政府主要负责人的职责（概要）', unit: 'list',
    values: since2016(['年度工作计划', '依法决策', '严格规范执法', '法律顾问', '学法用法', '支持司法', '普法'], firstResponsible('6')), ...reprinted, confidence: 'low', verified: false,
  },
  'head-annual-report': {
    title: '履行第一责任人职责情况一年述职几次', unit: 'time', values: since2016(1, firstResponsible('')), ...reprinted,
    source: 'http://www.wz.gov.cn/bmjz_89642/jz/xtz_95531/zwgk_95535/zfxxgkml/fzzfjsndbg/202601/t20260119_15333380.html', verified: false,
  },
  'head-gov-law-abiding': { title: '地方各级政府坚持依法行政，建设法治政府', unit: 'yes-no', values: [{ value: true, from: day('2022-03-12'), basis: organicLaw('62') }], ...read },
  'head-township-powers': { title: '乡镇政府的职权有几项', unit: 'time', values: [{ value: 7, from: day('2022-03-12'), basis: organicLaw('76') }], ...read },
} as const satisfies Readonly<Record<string, Rule>>
