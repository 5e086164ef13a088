// By what a later matter is recognised as being about the same people or the same place. What is kept of a person are digests
// under the township's key: they tell that two are alike and nothing else.
import type { RecognitionRow } from '#ledger/change.ts'
import type { Json, JsonObject } from '#procedure/entry.ts'
import type { Recognised } from '#procedure/procedure.ts'

/** The surest first. A name alone is weak: villages have many of one name. */
export const traceKinds = ['identity', 'phone', 'name', 'place'] as const
export type TraceKind = (typeof traceKinds)[number]

/** What two values must have in common to be alike, in plain words; never stored so. */
export type Trace = { readonly kind: TraceKind; readonly words: string }

/** Makes a digest of words that cannot be guessed back without the key. */
export type Fingerprint = (tenant: number, words: string) => Buffer

/** @param person as typed in: a name at least; anything else gives nothing */
export function tracesOfPerson(person: unknown): readonly Trace[] {
  if (typeof person !== 'object' || person === null) return []
  const { name, phone, idNumber } = person as Readonly<Record<string, unknown>>
  const [called, digits, identity] = [plain(name), plain(phone).replaceAll(/\D/g, ''), plain(idNumber).toUpperCase()]
  return [
    ...(identity.length >= 15 ? [{ kind: 'identity', words: identity } as const] : []),
    ...(called !== '' && digits.length >= 7 ? [{ kind: 'phone', words: `${called} ${digits.slice(-4)}` } as const] : []),
    ...(called === '' ? [] : [{ kind: 'name', words: called } as const]),
  ]
}

/** @param place words such as “三组东头机耕路”; too few of them say nothing */
export function tracesOfPlace(place: unknown): readonly Trace[] {
  const words = plain(place).replaceAll(/[\p{P}\p{S}]/gu, '')
  return [...words].length >= 3 ? [{ kind: 'place', words }] : []
}

/** The same in both: the kind is part of what is digested, so that a name is never taken for a place. */
export function digestOf(fingerprint: Fingerprint, tenant: number, { kind, words }: Trace): Buffer {
  return fingerprint(tenant, `${kind}|${words}`)
}

type Written = { readonly tenant: number; readonly matter: string; readonly answers: JsonObject; readonly opened: (sealed: string) => Json | undefined }

/** @returns the rows that an entry adds; none where its procedure recognises nothing in it */
export function recognitionRows(fingerprint: Fingerprint, recognised: Recognised, { tenant, matter, answers, opened }: Written): readonly RecognitionRow[] {
  const row = (source: string) => (trace: Trace): RecognitionRow => ({ tenant, matter, kind: trace.kind, source, digest: digestOf(fingerprint, tenant, trace).toString('hex') })
  const persons = sealedIn(answers[recognised.persons]).flatMap((id) => tracesOfPerson(opened(id)).map(row(id)))
  const place = recognised.place === undefined ? [] : tracesOfPlace(answers[recognised.place]).map(row(matter))
  return [...persons, ...place]
}

function sealedIn(answer: Json | undefined): readonly string[] {
  const each = Array.isArray(answer) ? answer as readonly Json[] : [answer]
  return each.flatMap((one) => (typeof one === 'object' && one !== null && 'sealed' in one ? [String(one['sealed'])] : []))
}

/** Full-width letters, blanks and the dots of long names are no difference. */
function plain(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFKC').replaceAll(/[\s·•．.]/g, '') : ''
}
