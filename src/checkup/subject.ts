// What a figure counts, boiled down to words that can be compared with another place in the report.
import type { Figure } from '#checkup/figure.ts'
import type { Reading, Sentence } from '#checkup/reading.ts'

export type Subject = {
  /** What is left when time words, totals, the place's own name and the verbs are taken away. */
  readonly noun: string
  /** Verbs that change what is counted: 受理 is not 化解. Sorted, joined. */
  readonly verbs: readonly string[]
  /** The clause itself says that it speaks of the whole year and the whole place. */
  readonly whole: boolean
}

const year = /今年以来|一年来|全年度?|本年度|年内|20\d\d年度?(?:以来)?|截至目前|年度内|报告期内/g
const amount = /累计|共计|总计|合计|总共|共|先后|均|全部|达到|达|为|近|约|超过|超|逾|了|已|各类|各种|各项|相关|有关|各式|不少于|至少/g
const place = /全乡镇?|我乡|本乡|全镇|我镇|本镇|全街道|我街道|本街道|全街|我街|辖区内?|全域/g
const plainVerbs = /组织|开展|举办|举行|召开|进行|实现|完成|常态化|有效|成功地|依法|及时|妥善|坚持|积极|扎实|深入|大力|认真|有序/g
const tellingVerbs = ['受理', '接到', '收到', '排查', '调处', '化解', '调解', '办结', '成功', '办理', '主持', '审查', '发放', '印发', '培训', '接待'] as const

/** Words that make a figure speak of less than the year or the place. */
const narrower = /其中|上半年|下半年|季度|\d+月|月份|期间|专项|同比|去年|上年|往年|历年|以前|之前|每|平均|人均|单次|当天|当日|首次|第一次|截至|在.{1,12}(?:村|社区|学校|中学|小学|企业)|一是.{0,4}所|节前/

/** @returns what the figure counts, or nothing when it speaks of a part or cannot be told */
export function subjectOf(reading: Reading, sentence: Sentence, figure: Figure): Subject | undefined {
  const before = sentence.text.slice(Math.max(0, figure.start - 60), figure.start)
  const otherYear = [...before.matchAll(/(20\d\d)年/g)].some((match) => Number(match[1]) !== reading.year)
  if (otherYear || figure.tail.startsWith('以下') || narrower.test(before) || sentence.parts.includes('plan')) return undefined
  const own = figure.lead
  const name = reading.identity.area?.name ?? ''
  let rest = (name === '' ? own : own.replaceAll(name, '')).replace(year, '').replace(place, '').replace(/^[一二三四五六七八九十]是/, '').replace(/^[乡镇](?!村)/, '')
  const verbs = tellingVerbs.filter((verb) => rest.includes(verb))
  for (const verb of verbs) rest = rest.replaceAll(verb, '')
  const noun = rest.replace(amount, '').replace(plainVerbs, '').replace(/[^一-龥]/g, '')
  const area = name !== '' && own.includes(name)
  const whole = /今年以来|一年来|全年|本年度|年内|20\d\d年/.test(before) && (area || /全乡|我乡|本乡|全镇|我镇|本镇|全街道|我街道/.test(before))
  return noun.length >= 4 ? { noun, verbs, whole } : undefined
}
