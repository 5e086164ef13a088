// Does a text that everybody will read hold what is a person's own? Asked before a notice is written, because a notice that was read
// cannot be unread. Numbers are known by their check digits; names and telephones by the people who stand in the matter itself.
import { isIdNumber } from '#matters/check-answers.ts'
import type { PublicBody } from '#matters/publish.ts'
import { lawBook } from '#law/instrument.ts'
import { maskIdNumber, maskName, maskPhone } from '#people/mask.ts'
import type { Json, JsonObject } from '#procedure/entry.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

const 个人信息保护法 = lawBook('personal-information-protection-law')

/** What was found, as it may be shown again, and what it is. */
type Exposed = { readonly what: string; readonly shown: string; readonly words: string }

/** A text about to be public, and whether the law has it name people. */
export type ToPublish = { readonly body: PublicBody; readonly mayName: boolean }

/**
 * @param people sealed values of the matter, those given with this very step among them
 * @param answers of this step, so that the field can be named
 * @returns a refusal for each thing found, with what to do (个人信息保护法 art. 25: not made public without the person's own consent)
 */
export function exposedIn(published: readonly ToPublish[], people: readonly Json[], answers: JsonObject): readonly Refusal[] {
  const found = published.flatMap(({ body, mayName }) => {
    const whole = wordsOf(body)
    return [...numbersIn(whole), ...people.flatMap((each) => [...phonesIn(whole, each), ...(mayName ? [] : namesIn(whole, each))])]
  })
  return [...new Map(found.map((each) => [each.words, each])).values()].map((each) => told(each, answers))
}

function told({ what, shown, words }: Exposed, answers: JsonObject): Refusal {
  const field = Object.keys(answers).find((key) => JSON.stringify(answers[key]).includes(words))
  const mend = field === undefined ? '请先更正写有它的那一步，再公开。' : '请改写成“某某”“该户”这样的说法，或者删去，再公开。'
  return refusal('published-personal', `要公开的文字里有${what}（${shown}），没有本人单独同意不能公开。${mend}`, { basis: [个人信息保护法('25')], ...(field === undefined ? {} : { field }) })
}

/** Identity numbers (GB 11643) and cards of the national clearing (62…, Luhn's check digit). */
function numbersIn(text: string): readonly Exposed[] {
  const identities = [...text.matchAll(/(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g)].map(([number]) => number).filter((number) => isIdNumber(number.toUpperCase()))
  const cards = [...text.matchAll(/(?<![\dA-Za-z])62\d{14,17}(?![\dA-Za-z])/g)].map(([number]) => number).filter(hasLuhnDigit)
  return [
    ...identities.map((words) => ({ what: '身份证号码', shown: maskIdNumber(words), words })),
    ...cards.map((words) => ({ what: '银行卡号', shown: `尾号${words.slice(-4)}`, words })),
  ]
}

/** ISO/IEC 7812-1, annex B. */
function hasLuhnDigit(number: string): boolean {
  const sum = [...number].reduceRight((total, digit, index, { length }) => {
    const worth = (length - index) % 2 === 1 ? Number(digit) : Number(digit) * 2
    return total + (worth > 9 ? worth - 9 : worth)
  }, 0)
  return sum % 10 === 0
}

function wordsOf({ subject, facts, paragraphs }: PublicBody): string {
  return [subject, ...paragraphs, ...facts.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))].join('\n')
}

function namesIn(text: string, person: Json): readonly Exposed[] {
  const name = said(person, 'name')
  return name !== undefined && isPersonsName(name) && isCalled(text, name) ? [{ what: '当事人的姓名', shown: maskName(name), words: name }] : []
}

function phonesIn(text: string, person: Json): readonly Exposed[] {
  const phone = said(person, 'phone')
  return phone !== undefined && phone.length >= 7 && text.includes(phone) ? [{ what: '当事人的电话', shown: maskPhone(phone), words: phone }] : []
}

function said(person: Json, key: 'name' | 'phone'): string | undefined {
  const value = typeof person === 'object' && person !== null && !Array.isArray(person) ? (person as JsonObject)[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/** A firm or an office is called by a longer name, which is no secret. */
function isPersonsName(name: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(name) || name.includes('·')
}

/** 高山 is somebody; 高山村 is a village. */
function isCalled(text: string, name: string): boolean {
  return text.split(name).slice(1).some((after) => !/^[村屯组乡镇路街山河湖桥沟岭]/u.test(after))
}
