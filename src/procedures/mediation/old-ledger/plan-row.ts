// One row of an old ledger as the entries it would be, or everything that stands in the way of reading it. Pure: tried in a dry run
// and done for good by the same function. What the row does not say is not made up.
import type { JsonObject } from '#procedure/entry.ts'
import { stepsOf, type Ending, type ToldStep, type WayIn } from '../told-at-once.ts'
import { ledgerDay } from './ledger-day.ts'
import { ledgerFields, plain, type Columns, type LedgerField } from './ledger-fields.ts'
import { guessMeaning, meanings, type MappedField } from './ledger-values.ts'

/** How a ledger is read; kept under a name for the next file of the same kind. */
export type Mapping = {
  readonly columns: Columns
  /** Their words → ours, for each column that has a closed list. */
  readonly values: Readonly<Partial<Record<MappedField, Readonly<Record<string, string>>>>>
  /** What holds for rows that leave it open. */
  readonly defaults: { readonly area?: string; readonly type?: string; readonly way?: string; readonly result?: string; readonly form?: string }
  /** What whoever imports vouches for, for all rows: that rights were told before mediating, that written agreements bear all signatures and the seal, that where nothing was agreed the parties were told of the court. */
  readonly vouched: { readonly rightsTold: boolean; readonly signed: boolean; readonly courtTold: boolean }
}

/** What stands on the township's registers, to be named in a ledger. */
export type Around = {
  readonly township: string
  readonly areas: readonly { readonly code: string; readonly name: string }[]
  readonly committees: readonly { readonly id: string; readonly title: string; readonly area: string }[]
  readonly mediators: readonly { readonly id: string; readonly name: string; readonly area: string }[]
}

export type Row = { readonly row: number; readonly cells: Readonly<Record<string, string>> }
export type RowFault = { readonly field?: LedgerField; readonly sentence: string }
export type Planned = { readonly area: string; readonly occurredOn: string; readonly steps: readonly [ToldStep, ...ToldStep[]]; readonly persons: readonly JsonObject[] }

type Reading = { readonly mapping: Mapping; readonly around: Around; readonly file: { readonly name: string; readonly sha256: string } }

/** @returns the entries of the row, or every fault of it with what mends it */
export function planRow(row: Row, reading: Reading): Planned | { readonly faults: readonly RowFault[] } {
  const cells = new Cells(row, reading.mapping)
  const area = areaOf(cells, reading)
  const occurredOn = cells.day('day')
  const persons = personsIn(cells)
  const committee = committeeOf(cells, reading.around, area)
  const way = cells.meaning('way') ?? 'report'
  const ending = endingOf(cells, reading.mapping)
  const mediators = mediatorsOf(cells, reading.around)
  const type = cells.meaning('type')
  if (type === undefined && !cells.faulty('type')) cells.fault('type', '没有写纠纷类型。请在表里补上，或者给没有写的行选一个类型。')
  const account = cells.text('account')
  if (account === '') cells.fault('account', '没有写简要情况。请在表里补上一句，或者核对是哪一列。')
  const endedOn = cells.text('endedOn') === '' ? undefined : cells.day('endedOn')
  if (cells.faults.length > 0 || area === undefined || occurredOn === undefined || committee === undefined || type === undefined) return { faults: cells.faults }
  const place = cells.text('place')
  const heard = { committee, type, parties: persons, account, ...(place === '' ? {} : { place: place.slice(0, 200) }), source: sourceOf(row, reading.file) }
  const [by, sender] = way.split('.')
  const steps = stepsOf({ way: by as WayIn, ...(sender === undefined ? {} : { sender }), heard, mediators, ending, ...(endedOn === undefined ? {} : { endedOn }) })
  return { area, occurredOn, steps, persons }
}

/** Where a row came from, as its entry says for ever. */
function sourceOf({ row }: Row, file: { readonly name: string; readonly sha256: string }): string {
  return `${file.name.slice(0, 80)} 第${row}行（sha256 ${file.sha256}）`
}

class Cells {
  readonly faults: RowFault[] = []
  readonly #row: Row
  readonly #mapping: Mapping

  constructor(row: Row, mapping: Mapping) {
    this.#row = row
    this.#mapping = mapping
  }

  text(field: LedgerField): string {
    const column = this.#mapping.columns[field]
    return column === undefined ? '' : (this.#row.cells[column] ?? '').trim()
  }

  /** Said once of each field, however often it is looked at. */
  fault(field: LedgerField, sentence: string): void {
    if (!this.faulty(field)) this.faults.push({ field, sentence })
  }

  faulty(field: LedgerField): boolean {
    return this.faults.some((each) => each.field === field)
  }

  day(field: 'day' | 'endedOn') {
    const said = this.text(field)
    const day = ledgerDay(said)
    if (day === undefined) this.fault(field, said === '' ? `没有写${ledgerFields[field].title}。请在表里补上。` : `“${said}”不是真实的日期。请改成如2023-03-05，再导入。`)
    return day
  }

  /** What the cell means by the mapping, else by its words, else what holds for rows that leave it open. */
  meaning(field: MappedField): string | undefined {
    const said = this.text(field)
    const otherwise = field === 'performed' ? undefined : this.#mapping.defaults[field]
    if (said === '') return otherwise
    const meant = this.#mapping.values[field]?.[said] ?? guessMeaning(field, said)
    if (meant === undefined || !Object.hasOwn(meanings[field], meant)) {
      this.fault(field, `${ledgerFields[field].title}写的是“${said}”，不知道对应哪一种。请在“值的对照”里选一下。`)
      return undefined
    }
    return meant
  }
}

function areaOf(cells: Cells, { mapping, around }: Reading): string | undefined {
  const said = cells.text('village')
  if (said === '') {
    if (mapping.defaults.area === undefined) cells.fault('village', '没有写是哪个村（社区）。请选“村”那一列，或者给没有写的行选一个村。')
    return mapping.defaults.area
  }
  const bare = bareName(said)
  const found = around.areas.filter((each) => bareName(each.name) === bare)
  if (found[0] && found.length === 1) return found[0].code
  cells.fault('village', `本乡镇没有叫“${said}”的村（社区）。请照名册改正村名：${around.areas.map((each) => each.name).slice(0, 12).join('、')}${around.areas.length > 12 ? '等' : ''}。`)
  return undefined
}

function bareName(name: string): string {
  return plain(name).replace(/(村民委员会|居民委员会|村委会|居委会|社区|村|屯)$/, '')
}

function committeeOf(cells: Cells, { committees, township }: Around, area: string | undefined): string | undefined {
  const said = cells.text('committee')
  const named = said === '' ? [] : committees.filter((each) => bareCommittee(each.title) === bareCommittee(said))
  const own = committees.find((each) => each.area === area) ?? committees.find((each) => each.area === township)
  const found = named[0] ?? (said === '' ? own : undefined)
  if (found) return found.id
  if (area !== undefined || said !== '') cells.fault('committee', said === '' ? '这个村没有在任的调委会，乡镇也没有。请先登记设立，再导入。' : `没有叫“${said}”的在任调委会。请照名册改正，或者先登记设立，再导入。`)
  return undefined
}

function bareCommittee(title: string): string {
  return plain(title).replaceAll(/人民调解委员会|调解委员会|调委会/g, '')
}

function personsIn(cells: Cells): readonly JsonObject[] {
  const together = namesIn(cells.text('parties')).map((name) => ({ name }))
  const apart = ([['one', 'onePhone'], ['other', 'otherPhone']] as const).flatMap(([key, phone]) => namesIn(cells.text(key)).map((name, index): JsonObject => {
    const number = cells.text(phone)
    return index === 0 && /\d{7}/.test(number.replaceAll(/\D/g, '')) ? { name, phone: number.slice(0, 30) } : { name }
  }))
  const persons = apart.length > 0 ? apart : together
  if (persons.length < 2) cells.fault(cells.text('parties') === '' ? 'one' : 'parties', `只读出${persons.length}位当事人，至少要两位。姓名之间请用顿号或者“与”隔开。`)
  return persons
}

function namesIn(cell: string): readonly string[] {
  return cell.normalize('NFKC').replaceAll(/\([^)]*\)/g, '').split(/[、,;/\n]|(?<=\S{2})[和与诉](?=\S{2})/).map((name) => name.trim()).filter((name) => name !== '' && name.length <= 50)
}

function mediatorsOf(cells: Cells, { mediators }: Around): readonly string[] {
  return namesIn(cells.text('mediators')).flatMap((name) => {
    const found = mediators.filter((each) => each.name === name)
    if (found[0] && found.length === 1) return [found[0].id]
    cells.fault('mediators', found.length > 1 ? `名册上有${found.length}位叫“${name}”的调解员，分不清是哪一位。请不导入“调解员”这一列，登记后再补。` : `调解员“${name}”不在名册上。请先登记，或者不导入“调解员”这一列。`)
    return []
  })
}

function endingOf(cells: Cells, { vouched }: Mapping): Ending {
  const result = cells.meaning('result') ?? 'open'
  switch (result) {
    case 'agreed': return agreedIn(cells, vouched)
    case 'noAccord':
      if (!vouched.courtTold) cells.fault('result', '调解不成的，要告知当事人还有哪些途径。请在“导入前确认”里确认告知过可以起诉；不能确认的，选“只登记受理”。')
      return { kind: 'noAccord', routes: ['court'] }
    case 'refused': return { kind: 'refused' }
    case 'withdrawn': return { kind: 'withdrawn' }
    default: return { kind: 'open' }
  }
}

function agreedIn(cells: Cells, vouched: Mapping['vouched']): Ending {
  const form = cells.meaning('form')
  const terms = cells.text('terms')
  const performed = cells.meaning('performed') === 'yes'
  const amount = fenIn(cells)
  if (!vouched.rightsTold) cells.fault('result', '写的是达成协议，还没有确认调解前告知过权利义务。请在“导入前确认”里确认；不能确认的，选“只登记受理”。')
  if (form === undefined && !cells.faulty('form')) cells.fault('form', '没有写协议是口头还是书面。请在表里补上，或者给没有写的行选一种。')
  if (form === 'written' && !vouched.signed) cells.fault('form', '书面协议要签名、盖章齐备才生效。请在“导入前确认”里确认；不能确认的，选“只登记受理”。')
  if (terms === '') cells.fault('terms', '写的是达成协议，没有协议内容。请在表里补上，或者核对是哪一列。')
  if (form === 'oral' && cells.meaning('type') === 'land') cells.fault('form', '山林土地纠纷的口头协议，要先分清是不是土地承包经营纠纷。请选“只登记受理”，再到纠纷页面登记协议。')
  const signed = form === 'written' ? { signed: true, mediatorSigned: true, sealed: true } : {}
  return { kind: 'agreed', rightsTold: true, performed, agreement: { form: form ?? 'oral', terms, ...signed, ...(amount === undefined ? {} : { amount }) } }
}

function fenIn(cells: Cells): number | undefined {
  const said = cells.text('amount').normalize('NFKC').replaceAll(/[,\s元]/g, '')
  if (said === '' || said === '无' || said === '/') return undefined
  const [, number, ten] = /^(\d{1,10}(?:\.\d{1,6})?)(万)?$/.exec(said) ?? []
  if (number === undefined) {
    cells.fault('amount', `金额“${cells.text('amount')}”读不出来。请改成如12000或者1.2万。`)
    return undefined
  }
  return Math.round(Number(number) * (ten === undefined ? 100 : 1_000_000))
}
