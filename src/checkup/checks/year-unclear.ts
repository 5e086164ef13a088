// Without a year nothing else can be judged: neither the plans named nor the day of signature.
import { defineCheck, wholeLine } from '#checkup/check.ts'

export const yearUnclear = defineCheck({
  code: 'year-unclear',
  title: '看不出报告年度',
  explains: '标题和开头都没有年份。',
  grades: ['missing'],
  basis: ['《党政机关公文处理工作条例》第九条'],
  find: (reading) => {
    const { identity } = reading
    if (reading.year !== undefined) return []
    const place = identity.title ? [wholeLine(reading, identity.title.line)] : []
    return [{ grade: 'missing', message: '标题和开头都没有写是哪一年的报告。请在标题里写明年度。', at: place }]
  },
})
