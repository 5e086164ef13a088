// Whose report it is, for which year, signed by whom and when: read from the title, the opening and the signature.
import { dayOf, lastDayOfMonth, type PlainDate } from '#calendar/plain-date.ts'
import { readNumber } from '#checkup/chinese-number.ts'

export type AreaType = 'township' | 'town' | 'subdistrict'

export type AreaName = {
  /** 永加乡, without the county before it. */
  readonly name: string
  readonly type: AreaType
}

/** A line of the report, in normal form, with its number from 1. */
export type NumberedLine = { readonly line: number; readonly text: string }

export type Signature = {
  readonly issuers: readonly NumberedLine[]
  readonly dated: NumberedLine
  readonly day: PlainDate
}

export type Identity = {
  readonly title: NumberedLine | undefined
  readonly year: number | undefined
  /** The place by the title, by the line above it when the title is set in two lines. */
  readonly titled: AreaName | undefined
  /** The same, and where the title does not say, by the signature or the opening. */
  readonly area: AreaName | undefined
  readonly signature: Signature | undefined
}

const titleShape = /法[治制]政?府?.{0,24}(?:报告|总结|汇报|情况)|依法行政.{0,16}(?:报告|总结|情况)/
const suffixes: readonly (readonly [suffix: string, type: AreaType])[] = [['街道', 'subdistrict'], ['镇', 'town'], ['乡', 'township']]
const areaShape = /([一-龥]{2,16}?)(街道|镇|乡)(?=人民政府|办事处|党委|党工委|委员会|关于|法治|20\d\d|[^一-龥]|$)/g
/** In running text a verb follows: 周溪乡在县委的领导下. */
const runningShape = /^.{0,14}?([一-龥]{2,12}?)(街道|镇|乡)(?=在|坚持|深入|始终|以|按照|认真|贯彻|紧紧|围绕|全面|党委)/g
const superior = /^.*(?:省|自治州|地区|[^城]市|县|[^市城街小]区|自治旗|旗|盟)(?=[一-龥])/
const issuer = /(?:人民政府|办事处|委员会|党工委|党委|街道|乡|镇)(?: |$|20)/
const noIssuer = /[。，；]|报告|总结|情况|^[一二三四五六七八九十（]/
const writtenDate = /^[^，。；]{0,40}?(20\d\d|二[〇零○][〇零○一二三四五六七八九]{2}) ?年 ?(\d{1,2}|[一二三四五六七八九十]{1,2}) ?月 ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?日?$/
const titleWithin = 40
const signatureWithin = 60

/** @param lines in normal form */
export function identityOf(lines: readonly string[]): Identity {
  const title = titleOf(lines)
  const signature = signatureOf(lines)
  const titled = title && (areaIn(title.text) ?? areaIn(lines[title.line - 2] ?? ''))
  const signed = signature?.issuers.map((issuer) => areaIn(issuer.text)).find((found) => found !== undefined)
  const area = titled ?? signed ?? areaIn(openingOf(lines, title), runningShape)
  return { title, titled, year: yearIn(title?.text ?? '') ?? yearIn(openingOf(lines, title)), area, signature }
}

function titleOf(lines: readonly string[]): NumberedLine | undefined {
  const at = lines.slice(0, titleWithin).findIndex((text) => text.length <= 60 && !/[。，；>|]/.test(text) && !/^\s*(?:[一二三四五六七八九十]{1,3}[、.]|（|\[)/.test(text) && titleShape.test(text))
  return at < 0 ? undefined : { line: at + 1, text: (lines[at] ?? '').trim() }
}

/** The first sentence of the text itself. */
function openingOf(lines: readonly string[], title: NumberedLine | undefined): string {
  return lines.slice(title?.line ?? 0, (title?.line ?? 0) + 12).find((text) => /[。，]/.test(text))?.trim().slice(0, 60) ?? ''
}

function yearIn(text: string): number | undefined {
  const found = /(20\d\d) ?年/.exec(text)?.[1] ?? /(20\d\d)/.exec(text)?.[1]
  if (found !== undefined) return Number(found)
  const spelled = /(二[〇零○][一二三四五六七八九〇零○]{2})年/.exec(text)?.[1]
  return spelled === undefined ? undefined : readNumber(spelled)
}

/** The last place name of the line: 双辽市永加乡人民政府 is 永加乡. 乡镇 and 镇街道 as collective words are none. */
export function areaIn(text: string, shape: RegExp = areaShape): AreaName | undefined {
  const found = [...text.slice(0, 80).matchAll(shape)].at(-1)
  const suffix = suffixes.find(([word]) => word === found?.[2])
  const base = found?.[1]?.replace(superior, '').replace(/^.*(?:人民政府|委员会|中共|关于|年来?)/, '')
  if (!suffix || !base || base.length > 8 || /[乡镇]$|^[全我本各]$/.test(base)) return undefined
  return { name: `${base}${suffix[0]}`, type: suffix[1] }
}

function signatureOf(lines: readonly string[]): Signature | undefined {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - signatureWithin); at -= 1) {
    const day = dayIn(lines[at] ?? '')
    if (day === undefined || (at < 3 && lines.length > 3)) continue
    const issuers: NumberedLine[] = []
    for (let above = at; above >= Math.max(0, at - 4); above -= 1) {
      const text = (lines[above] ?? '').trim()
      if (text.length <= 60 && issuer.test(text) && !noIssuer.test(text)) issuers.unshift({ line: above + 1, text })
    }
    return { issuers, dated: { line: at + 1, text: (lines[at] ?? '').trim() }, day }
  }
  return undefined
}

/** A line that is a date, alone or after the issuer's name. */
function dayIn(text: string): PlainDate | undefined {
  const match = writtenDate.exec(text.trim())
  const [year, month, date] = [1, 2, 3].map((group) => readNumber(match?.[group] ?? ''))
  if (!match || !year || !month || !date || month > 12 || date > lastDayOfMonth(year, month)) return undefined
  return dayOf(year, month, date)
}
