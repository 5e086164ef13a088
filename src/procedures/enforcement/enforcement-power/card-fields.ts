// What the register asks of a power. A revision asks the same, of what has changed.
import { choice, choices, day, money, text } from '#procedure/field.ts'
import { enforcementFields } from '../enforcement-fields.ts'
import { penaltyKinds } from '../penalty-kinds.ts'
import { powerKinds, powerSources } from './power-lists.ts'

const name = { title: '事项名称', hint: '如“对露天焚烧秸秆行为的处罚”' } as const
const kind = choice('权力类别', powerKinds)
const offence = { title: '违反的规定', hint: '法律、法规、规章的名称和条款' } as const
const sanction = { title: '处罚（实施）依据', hint: '法律、法规、规章的名称和条款；规范性文件不能设定处罚' } as const
const document = { title: '赋权决定、委托书', hint: '名称和文号；法律直接授权的填授权的条款' } as const

const optional = {
  publishedOn: day('决定、委托书公布的日期', { optional: true, hint: '省级赋权和委托都必须公布' }),
  principal: text('委托机关', { optional: true, hint: '委托的才填；处罚要用委托机关的名义' }),
  validTo: day('有效期止', { future: true, optional: true, hint: '长期有效的不填；委托的必须填' }),
  penalties: choices('可以给予的处罚', penaltyKinds, { optional: true, hint: '行政处罚类必须选' }),
  fineMost: money('罚款上限', { optional: true, hint: '依据规定了上限的填' }),
  discretion: text('裁量基准', { optional: true, hint: '名称和公布的地方；裁量基准应当公布' }),
}

export const cardFields = {
  name: text(name.title, { hint: name.hint, most: 100 }),
  kind,
  field: choice('执法领域', enforcementFields),
  source: choice('权力来源', powerSources),
  document: text(document.title, { hint: document.hint }),
  offence: text(offence.title, { hint: offence.hint, optional: true, most: 500 }),
  sanction: text(sanction.title, { hint: sanction.hint, most: 500 }),
  validFrom: day('有效期起', { future: true }),
  ...optional,
}

export const revisedFields = {
  name: text(name.title, { hint: name.hint, most: 100, optional: true }),
  document: text(document.title, { hint: document.hint, optional: true }),
  offence: text(offence.title, { hint: offence.hint, optional: true, most: 500 }),
  sanction: text(sanction.title, { hint: sanction.hint, optional: true, most: 500 }),
  ...optional,
}
