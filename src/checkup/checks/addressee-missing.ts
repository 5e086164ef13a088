// A report goes up: it names the body it is made to, right under its title.
import { defineCheck, wholeLine } from '#checkup/check.ts'

const addressee = /^(?:中共)?[^，。；]{0,60}(?:党委|县委|市委|区委|旗委|州委|政府|委员会|依法治.{1,4}办|法治办|司法局|大常委会|办公室|领导小组)[^，。；]{0,12}：$/

export const addresseeMissing = defineCheck({
  code: 'addressee-missing',
  title: '没有主送机关',
  explains: '报告应写明向谁报告（如“县委、县政府：”）；标题下二十行内没有的提示。网上公开版可不写。',
  grades: ['missing'],
  basis: ['《党政机关公文处理工作条例》第九条', '当地关于年度报告报送对象的规定'],
  find: (reading) => {
    const { identity, lines } = reading
    const from = identity.title?.line ?? 0
    if (lines.slice(from, from + 20).some((line) => addressee.test(line.trim()))) return []
    const place = identity.title ? [wholeLine(reading, identity.title.line)] : []
    return [{ grade: 'missing', message: '没有写主送机关。报送稿请在标题下写明“县（市、区）委、人民政府：”；只作公开稿的可以不写。', at: place }]
  },
})
