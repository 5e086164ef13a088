// Requests made from the door's own description: what it asks for, and with some chance something else in any place of it.
import fc from 'fast-check'

export type FuzzRequest = { readonly operation: string; readonly method: string; readonly url: string; readonly body?: string | Buffer; readonly type?: string }

type Schema = { readonly [key: string]: unknown }
type Parameter = { readonly name: string; readonly in: string }
type Operation = { readonly parameters?: readonly Parameter[]; readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> } }
export type Description = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>; readonly components: { readonly schemas: Readonly<Record<string, Schema>> } }

/** Texts that have broken programs before. */
const wicked = [
  '', ' ', '0', '-1', '1e309', 'NaN', 'null', '__proto__', 'constructor', "' or 1=1 --", '$1', '%', '%00', '\u0000', '\u202e', '\ufeff', '\ud800', '😀', '../../etc/passwd', '..\\..\\a', '<script>1</script>', '=cmd|1!A1', '{{7*7}}', '${7*7}',
  '2024-02-30', '9999-12-31', '0000-01-01', '2024-03-01T00:00:00Z', '220382203', '22', '220382203201', '999999999', 'x'.repeat(5000), '一'.repeat(3000), '['.repeat(2000), 'a,'.repeat(1000), '\r\nX-Header: 1', 'file:///etc/passwd', 'http://169.254.169.254/',
] as const

const strange = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...wicked) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) })
const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), strange)

/** @param known ids of what is really there, so that requests come past the first question */
export function requests(description: Description, known: readonly string[]): fc.Arbitrary<FuzzRequest> {
  const operations = Object.entries(description.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path: path.replace(/#.*/, ''), named: path, method, operation })))
  const ids = fc.constantFrom(...known)
  // There are ten times more steps of procedures than other routes: both are asked as often.
  const [steps, others] = [operations.filter((each) => each.named.includes('#')), operations.filter((each) => !each.named.includes('#'))]
  return fc.oneof(fc.constantFrom(...steps), fc.constantFrom(...others)).chain(({ path, named, method, operation }) => fc.record({
    operation: fc.constant(`${method.toUpperCase()} ${named}`), method: fc.constant(method.toUpperCase()), url: urls(path, operation, ids), ...bodies(operation, { description, ids }),
  })) as fc.Arbitrary<FuzzRequest>
}

function urls(path: string, { parameters = [] }: Operation, ids: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const query = fc.oneof({ weight: 2, arbitrary: fc.constantFrom('220382203', '220382203201', '2024', '2024-03-01', 'pdf', 'html', 'true', '50') }, { weight: 1, arbitrary: ids }, { weight: 2, arbitrary: strange })
  const inPath = parameters.filter((each) => each.in === 'path').map((each) => each.name)
  const inQuery = parameters.filter((each) => each.in === 'query').map((each) => each.name)
  return fc.tuple(fc.tuple(...inPath.map((name) => fc.oneof({ weight: 9, arbitrary: named(name, ids) }, { weight: 1, arbitrary: strange }))), asking(inQuery), fc.infiniteStream(query)).map(([values, asked, stream]) => {
    const place = inPath.reduce((made, name, index) => made.replace(`{${name}}`, escaped(values[index] ?? '')), path)
    const said = asked.map((name) => `${name}=${escaped(stream.next().value ?? '')}`).join('&')
    return said === '' ? place : `${place}?${said}`
  })
}

/** Mostly some of what may be asked; now and then what may not. */
function asking(names: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.oneof({ weight: 9, arbitrary: fc.subarray([...names]) }, { weight: 1, arbitrary: fc.constant([...names, 'nonsense']) })
}

const papers = ['mediation-application', 'mediation-record', 'mediation-agreement', 'one-time-notice', 'disclosure-notice']

/** What stands in that place of an address when people ask. */
function named(name: string, ids: fc.Arbitrary<string>): fc.Arbitrary<string> {
  switch (name) {
    case 'procedure': return fc.constantFrom('dispute-mediation', 'mediator', 'appointment', 'reception', 'penalty-case')
    case 'paper': return fc.constantFrom(...papers)
    case 'number': return fc.constantFrom('1', '2', '99')
    default: return ids
  }
}

/** A lone surrogate cannot stand in an address at all. */
function escaped(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString())
}

type Within = { readonly description: Description; readonly ids: fc.Arbitrary<string> }

function bodies({ requestBody }: Operation, within: Within): { readonly body?: fc.Arbitrary<string | Buffer>; readonly type?: fc.Arbitrary<string> } {
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? []
  if (type === undefined) return {}
  if (type !== 'application/json') return { body: fc.oneof(fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)), strange.map((text) => Buffer.from(text))), type: fc.constant(type) }
  const said = content?.schema === undefined ? anything : valueOf(content.schema, within)
  return {
    body: fc.oneof({ weight: 8, arbitrary: said.map((value) => JSON.stringify(value) ?? 'null') }, { weight: 1, arbitrary: anything.map((value) => JSON.stringify(value) ?? 'null') }, { weight: 1, arbitrary: fc.constantFrom('', '{', '[1,', '{"a":1,"a":2}', '{"__proto__":{"x":1}}', '[]', '"x"', '1e400') }),
    type: fc.constant(type),
  }
}

/** What the schema asks for; in any place, now and then, something it does not. */
function valueOf(schema: Schema, within: Within): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 29, arbitrary: asked(schema, within) }, { weight: 1, arbitrary: anything })
}

function asked(schema: Schema, within: Within): fc.Arbitrary<unknown> {
  if (typeof schema['$ref'] === 'string') return asked(within.description.components.schemas[schema['$ref'].split('/').at(-1) ?? ''] ?? {}, within)
  if (Array.isArray(schema['oneOf'])) return fc.constantFrom(...(schema['oneOf'] as readonly Schema[])).chain((one) => asked(one, within))
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as readonly unknown[]))
  switch (schema['type']) {
    case 'string': return texts(schema, within.ids)
    case 'integer': return fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, -1, 2 ** 31, 2 ** 53, 1.5, 1e300))
    case 'boolean': return fc.boolean()
    case 'array': return fc.array(valueOf((schema['items'] as Schema | undefined) ?? {}, within), { maxLength: 3 })
    case 'object': return objects(schema, within)
    default: return anything
  }
}

function texts(schema: Schema, ids: fc.Arbitrary<string>): fc.Arbitrary<string> {
  if (schema['format'] === 'uuid') return fc.oneof(ids, fc.uuid())
  if (schema['format'] === 'date') return fc.constantFrom('2024-03-01', '2024-12-31', '2023-01-01', '2025-06-06')
  if (typeof schema['pattern'] === 'string') return fc.constantFrom('220382203', '220382203201', '220382')
  return fc.oneof(fc.constantFrom('修路', '王大山', '已经办妥。', '13812345678', '220382203', '2024年'), strange)
}

function objects(schema: Schema, within: Within): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>)
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] as readonly string[] : [])
  const made = Object.fromEntries(properties.map(([key, each]) => [key, required.has(key) ? valueOf(each, within) : fc.option(valueOf(each, within), { nil: undefined })]))
  return fc.record(made)
}
