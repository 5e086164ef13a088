// What a county sets where no national law fixes a number: which rule, what value, from which day, on what paper. One matter is one
// value; a later one takes its place from its own day. Never for statute: only the book's local parameters can be chosen.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { localValueText } from '#law/local-rule.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, text } from '#procedure/field.ts'
import { localParametersKind } from '#procedure/local-values.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { endedAfterItBegan, valueOfItsUnit } from './guards.ts'
import { settable } from './settable.ts'

const 本地规定 = lawBook('local-rules')
const keepers = ['county-reviewer'] as const

export const localParameters = defineProcedure({
  id: localParametersKind,
  title: '本县规定',
  system: 'administration',
  about: '国家没有定数的期限、比例和金额，由县里定，各乡镇照用；没有定的用默认值。施行以后开始的按新的算，已经开始的不变。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）本县规定第{n}号',
  areaLevel: 'county',
  forAllBelow: true,
  states: ['施行', '停用'],
  ends: ['停用'],
  once: { per: ['rule', 'from'], except: ['停用'], otherwise: '这一项从这一天起的规定已经登记过。登记错了的，更正原来的登记；以后改的，写以后的施行日期。' },
  actions: {
    set: action({
      title: '登记规定', from: 'new', to: '施行', by: keepers,
      asks: {
        rule: choice('哪一项', settable),
        value: text('定为', { most: 12, hint: '日数、年数、金额写整数，如“15”，单位与原来的相同；比例写“2/3”或者“60%”' }),
        from: day('从哪天起施行', { future: true, hint: '这天以后开始计算的按它；登记以前已经办的事仍按原来的' }),
        paper: text('文件', { most: 100, hint: '名称或者文号，如“双司发〔2024〕3号”；期限的说明里会写出来' }),
        scans: files('文件扫描件', { optional: true }),
      },
      guards: [valueOfItsUnit], basis: [本地规定('')],
      hint: '法律、法规定了的不在这里，也不能改',
    }),
    withdraw: action({
      title: '停用', from: ['施行'], to: '停用', by: keepers,
      asks: { until: day('用到哪一天', { future: true }), reason: text('原因', { optional: true }) },
      guards: [endedAfterItBegan], basis: [本地规定('')],
      hint: '改成别的数不用停用，另登记一条就行',
    }),
  },
  register: { standing: ['施行'] },
  name(matter) {
    const set = first(matter, 'set')?.answers
    return set ? `${settable[set.rule]}：${localValueText(set.rule, set.value)}，${set.from}起` : '本县规定'
  },
})
