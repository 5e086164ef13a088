// The sentences by which a party is told its rights and terms. The numbers come from the law book on the day of the paper.
import type { PlainDate } from '#calendar/plain-date.ts'
import { chineseNumeral } from '#law/chinese-numeral.ts'
import { ruleOn } from '#law/rule.ts'

const daysOf = (rule: 'rev-apply-60' | 'suit-6m' | 'pen-pay-15' | 'pen-hearing-request' | 'pen-sample-register-decide', on: PlainDate) => chineseNumeral(ruleOn(rule, on).value)

export function remedySentence({ reviewBody, court }: { readonly reviewBody: string; readonly court: string }, on: PlainDate): string {
  return `如不服本决定，可以自收到本决定书之日起${daysOf('rev-apply-60', on)}日内向${reviewBody}申请行政复议，也可以自收到本决定书之日起${daysOf('suit-6m', on)}个月内向${court}提起行政诉讼。复议、诉讼期间，本决定不停止执行，法律另有规定的除外。`
}

export function paymentSentence(payAt: string, on: PlainDate): string {
  const share = Math.round(ruleOn('pen-late-3pct', on).value * 100)
  return `自收到本决定书之日起${daysOf('pen-pay-15', on)}日内，将罚款缴至：${payAt}。到期不缴纳的，每日按罚款数额的百分之${chineseNumeral(share)}加处罚款，加处罚款的数额不超出罚款的数额；逾期不履行又不申请复议、不起诉的，将申请人民法院强制执行。`
}

export function hearingSentence(on: PlainDate): string {
  return `你（单位）有要求听证的权利。要求听证的，应当自收到本告知书之日起${daysOf('pen-hearing-request', on)}个工作日内向本机关提出；逾期不提出的，视为放弃。听证不收费用。`
}

export function preservationSentence(on: PlainDate): string {
  return `本机关将在${daysOf('pen-sample-register-decide', on)}个工作日内作出处理决定。在此期间，当事人和有关人员不得销毁或者转移证据。`
}
