// Are the answers whole and of the right kind? Says everything that is wrong at once; unknown fields are refused, never dropped.
import { isPlainDate, type PlainDate } from '#calendar/plain-date.ts'
import { isAsked, type Field, type Fields } from '#procedure/field.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

type Checking = { readonly recordedOn: PlainDate }

/** @returns every fault in the answers; none when they may be sealed and judged. */
export function checkAnswers(asks: Fields, answers: unknown, checking: Checking): readonly Refusal[] {
  if (!isRecord(answers)) return [refusal('answers-not-an-object', '填报内容的格式不对，应当是一组“字段：内容”。')]
  return checkRecord(asks, answers, '', checking)
}

function checkRecord(asks: Fields, answers: Record<string, unknown>, prefix: string, checking: Checking): readonly Refusal[] {
  const unknown = Object.keys(answers).filter((key) => !Object.hasOwn(asks, key))
  return [
    ...unknown.map((key) => refusal('answer-unknown', `没有“${plain(key)}”这一栏，请核对后重填。`, { field: prefix + plain(key) })),
    ...Object.entries(asks).flatMap(([key, field]) => (isAsked(field, answers) ? checkField(field, answers[key], prefix + key, checking) : checkUnasked(asks, { key, field, value: answers[key] }, prefix))),
  ]
}

/** What this case does not ask for is no answer to anything; dropping it would lose what somebody typed. */
function checkUnasked(asks: Fields, { key, field, value }: { readonly key: string; readonly field: Field; readonly value: unknown }, prefix: string): readonly Refusal[] {
  if (isBlank(value)) return []
  const other = asks[field.onlyIf?.answer ?? '']
  return [refusal('answer-not-asked', `“${field.title}”在这种情况下不填，请清空；要填的，先核对“${other?.title ?? ''}”选得对不对。`, { field: prefix + key })]
}

function checkField(field: Field, value: unknown, path: string, checking: Checking): readonly Refusal[] {
  if (isBlank(value)) {
    return field.optional ? [] : [refusal('answer-missing', `请填写“${field.title}”。`, { field: path, basis: field.basis ?? [] })]
  }
  if (!('many' in field) || !field.many) return checkOne(field, value, path, checking)
  if (!Array.isArray(value)) return [wrong(field, path, '应当是一个列表')]
  const least = field.kind === 'person' ? field.least : 1
  const tooFew = value.length < least ? [wrong(field, path, `至少要有${least}项`)] : []
  const tooMany = value.length > mostItems ? [wrong(field, path, `最多${mostItems}项`)] : []
  if (tooMany.length > 0) return tooMany
  return [...tooFew, ...value.flatMap((item, index) => checkOne(field, item, `${path}.${index}`, checking))]
}

const mostItems = 2000

function checkOne(field: Field, value: unknown, path: string, checking: Checking): readonly Refusal[] {
  const no = (why: string) => [wrong(field, path, why)]
  switch (field.kind) {
    case 'text':
      if (typeof value !== 'string') return no('应当是文字')
      if (hasControl(value)) return no('含有无法保存的控制字符，请删除后重填')
      return [...value].length > field.most ? no(`最多${field.most}个字`) : []
    case 'integer':
      if (!Number.isSafeInteger(value)) return no('应当是整数')
      if (Number(value) < field.least) return no(`不能小于${field.least}`)
      return Number(value) > field.most ? no(`不能大于${field.most}`) : []
    case 'money':
      return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 1e13 ? [] : no('应当是不小于零的金额，精确到分')
    case 'day':
      if (!isPlainDate(value)) return no('应当是真实存在的日期，如2024-03-05')
      return !field.future && value > checking.recordedOn ? no('不能晚于今天') : []
    case 'yesNo':
      return typeof value === 'boolean' ? [] : no('应当选“是”或“否”')
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.of, value) ? [] : no(`只能从这些里选：${Object.values(field.of).join('、')}`)
    case 'person':
      return checkPerson(value, path, field.title)
    case 'matter':
    case 'staff':
      return typeof value === 'string' && uuid.test(value) ? [] : no('没有选对，请从列表中选择')
    case 'area':
      return typeof value === 'string' && /^\d{2,12}$/.test(value) ? [] : no('没有选对地方，请从列表中选择')
    case 'file':
      return isFile(value) ? [] : no('文件没有上传好，请重新上传')
    case 'rows':
      return checkRows(field, value, path, checking)
  }
}

function checkRows(field: Extract<Field, { kind: 'rows' }>, value: unknown, path: string, checking: Checking): readonly Refusal[] {
  if (!Array.isArray(value)) return [wrong(field, path, '应当是一个表格')]
  if (value.length > mostItems) return [wrong(field, path, `最多${mostItems}行`)]
  const tooFew = value.length < field.least ? [wrong(field, path, `至少要有${field.least}行`)] : []
  return [...tooFew, ...value.flatMap((row, index) =>
    isRecord(row) ? checkRecord(field.row, row, `${path}.${index}.`, checking) : [wrong(field, `${path}.${index}`, '这一行的格式不对')])]
}

const personKeys = new Set(['name', 'phone', 'idNumber', 'address', 'sex'])

function checkPerson(value: unknown, path: string, title: string): readonly Refusal[] {
  const no = (key: string, why: string) => refusal('answer-invalid', `“${title}”：${why}。`, { field: key ? `${path}.${key}` : path })
  if (!isRecord(value)) return [no('', '请填写姓名')]
  const unknown = Object.keys(value).filter((key) => !personKeys.has(key)).map((key) => no(plain(key), `没有“${plain(key)}”这一栏`))
  const name = typeof value['name'] === 'string' && value['name'].trim() !== '' && value['name'].length <= 50 && !hasControl(value['name'])
    ? [] : [no('name', '请填写姓名，不超过50个字')]
  const others = ['phone', 'address'].flatMap((key) => {
    const said = value[key]
    return said === undefined || (typeof said === 'string' && said.length <= 200 && !hasControl(said)) ? [] : [no(key, '联系方式或住址的格式不对')]
  })
  const id = value['idNumber'] === undefined || isIdNumber(value['idNumber']) ? [] : [no('idNumber', '身份证号码应为18位，请核对末位')]
  const sex = value['sex'] === undefined || value['sex'] === '男' || value['sex'] === '女' ? [] : [no('sex', '性别只能填男或女')]
  return [...unknown, ...name, ...others, ...id, ...sex]
}

/** GB 11643: 17 digits and a check character by ISO 7064 MOD 11-2. The region is not judged: tables age. */
export function isIdNumber(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{17}[\dX]$/.test(value)) return false
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(value[index]), 0)
  return '10X98765432'[sum % 11] === value[17]
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function isFile(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).every((key) => ['sha256', 'name', 'bytes'].includes(key))
    && typeof value['sha256'] === 'string' && /^[0-9a-f]{64}$/.test(value['sha256'])
    && typeof value['name'] === 'string' && value['name'].length <= 200 && !hasControl(value['name'])
    && Number.isSafeInteger(value['bytes'])
}

function wrong(field: Field, path: string, why: string): Refusal {
  return refusal('answer-invalid', `“${field.title}”${why}。`, { field: path, basis: field.basis ?? [] })
}

/** Empty strings and lists count as not answered, so that a required field cannot be met by a space. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Control characters other than tab and line ends, and halves of surrogate pairs: no store keeps them faithfully. */
function hasControl(value: string): boolean {
  // oxlint-disable-next-line no-control-regex -- finding control characters is the point
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value) || /\p{Surrogate}/u.test(value)
}

/** A key as the sender spelt it, cut so that it can be shown. */
function plain(key: string): string {
  return key.replaceAll(/[^\p{L}\p{N}_-]/gu, '').slice(0, 40)
}
