// Proves what everybody reads: each notice is public from and until the days its entries say, and its text is the one whose digest
// stands in the entry that published it.
import type { Queryable } from '#ledger/database.ts'
import { digestOf, publicationRows, publishedNote, type PublicBody } from '#matters/publish.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import type { Publication } from '#procedure/publication.ts'
import type { LedgerFault } from '#projections/ledger-fault.ts'

type Notice = { readonly matter: string; readonly publication: string; readonly seq: number }
type Span = { readonly area: string; readonly fromOn: string; readonly untilOn: string | null; readonly ending: string | null }
type Row = Notice & Span & { readonly body: PublicBody; readonly digest: string }

/** Gathered matter by matter, then held against the table. */
export class ExpectedNotices {
  readonly #publications: readonly Publication[]
  readonly #tenant: number
  readonly #spans = new Map<string, string>()
  /** Of those whose entry says which text it published. */
  readonly #digests = new Map<string, string>()

  constructor(publications: readonly Publication[], tenant: number) {
    this.#publications = publications
    this.#tenant = tenant
  }

  take(procedure: Procedure, matter: Matter): void {
    for (const row of publicationRows(this.#publications, procedure, { tenant: this.#tenant, matter })) {
      this.#spans.set(keyOf(row), spanText(row))
      const digest = (matter.written[row.seq - 1]?.noted?.[publishedNote] as Readonly<Record<string, string>> | undefined)?.[row.publication]
      if (digest !== undefined) this.#digests.set(keyOf(row), digest)
    }
  }

  async compare(client: Queryable): Promise<readonly LedgerFault[]> {
    const { rows } = await client.query<Row>(
      `select matter, publication, seq, area, from_on as "fromOn", until_on as "untilOn", ending, body, encode(digest, 'hex') as digest from publication where tenant = $1`, [this.#tenant])
    const live = new Map(rows.map((row) => [keyOf(row), row]))
    const keys = new Set([...this.#spans.keys(), ...live.keys()])
    return [
      ...[...keys].flatMap((key): readonly LedgerFault[] => {
        const [expected, row] = [this.#spans.get(key), live.get(key)]
        const found = row && spanText(row)
        return expected === found ? [] : [{ code: 'publication-differs', sentence: `公开（${key}）与台账重算不一致：应为${expected ?? '无'}，现为${found ?? '无'}。` }]
      }),
      ...rows.filter((row) => [row.digest, this.#digests.get(keyOf(row)) ?? row.digest].some((digest) => digest !== digestOf(row.body)))
        .map((row) => ({ code: 'publication-text-differs', sentence: `公开（${keyOf(row)}）的正文与公布时的校验值不符：公布以后被改动过。`, matter: row.matter })),
    ]
  }
}

function keyOf({ matter, publication, seq }: Notice): string {
  return `${matter} ${publication} ${seq}`
}

function spanText({ area, fromOn, untilOn, ending }: Span): string {
  return JSON.stringify([area, fromOn, untilOn, ending])
}
