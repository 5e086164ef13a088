// Why a person is written down, and how long: the words in which a field that asks for a person, or for words about one, says so.
import type { keepingPersonalData } from '#law/book/keeping-personal-data.ts'

/** What the data is for (个人信息保护法第六条、第三十四条: no more than the task needs). */
export const reasons = {
  party: '确定这件事是谁的，核对身份，通知和送达',
  agent: '核对谁代为办理、有没有受托',
  receiver: '证明文书送到了谁手里',
  witness: '证明当时谁在场、见证或者说明了什么',
  reporter: '向反映人、提出人核实和答复',
  office: '登记谁任职、受聘，核对资格，让群众找得到人',
  examinee: '登记谁应考、谁参考和成绩',
  statement: '记下本人的请求和陈述，作为办理的依据',
  findings: '记下查明的情况，作为决定的依据',
  grounds: '写明决定和处理的理由，供本人核对和救济',
  terms: '写明约定的内容，督促履行',
  answer: '记下怎样答复、处理，防止重复和推诿',
  note: '补充说明办理中的情况',
} as const

export type Reason = keyof typeof reasons
/** A rule of how many years after the end of the matter. */
export type Retention = keyof typeof keepingPersonalData

export type Held = { readonly reason: Reason; readonly retention: Retention }
