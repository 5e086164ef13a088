// Who signs and on which day; and whether both heads' bodies sign.
import { defineCheck, wholeLine } from '#checkup/check.ts'

export const signatureMissing = defineCheck({
  code: 'signature-missing',
  title: '没有落款单位或者日期',
  explains: '文末应有发文单位和成文日期。',
  grades: ['missing'],
  basis: ['《党政机关公文处理工作条例》第九条'],
  find: (reading) => {
    const { lines } = reading
    const { signature } = reading.identity
    const last = lines.findLastIndex((line) => line.trim() !== '')
    const end = last < 0 ? [] : [reading.at(last + 1, 0, Math.min((lines[last] ?? '').length, 40))]
    if (!signature) return [{ grade: 'missing', message: '文末没有找到成文日期。请补上落款单位和日期。', at: end }]
    return signature.issuers.length > 0 ? [] : [{ grade: 'missing', message: '文末有日期，没有落款单位。请补上发文单位全称。', at: [wholeLine(reading, signature.dated.line)] }]
  },
})
