// When a law changes: what of the township's work cites it, which of the cited articles got other words, and which open matters run
// under it.
import type { PlainDate } from '#calendar/plain-date.ts'
import { articleOn, citation, instrument, isLawId, type Basis, type LawId } from '#law/instrument.ts'
import type { Queryable } from '#ledger/database.ts'
import type { Library } from '#library/catalogue.ts'
import { citingsOf, type Citing } from '#library/citing.ts'
import type { Change } from '#library/compare-texts.ts'
import { lawOfKey } from '#library/editions.ts'
import { lawKey } from '#library/law-key.ts'
import { findLaw, viewChanges, type ChangesView, type EditionView } from '#library/law-view.ts'
import { openMattersOf, type Looked, type OpenMatters } from '#library/open-matters.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'
import type { System } from '#procedure/system.ts'

/** `unknown`: fewer than two versions are on the shelf, nothing could be compared. */
export type ArticleFate = Change['kind'] | 'unknown'

export type CitedArticle = { readonly article: string; readonly citation: string; readonly fate: ArticleFate; readonly now?: string; readonly citings: readonly Omit<Citing, 'basis' | 'citation'>[] }

export type Impact = {
  readonly law: LawId
  readonly title: string
  /** The versions that were compared, where there are two. */
  readonly compared?: { readonly before: EditionView; readonly after: EditionView }
  /** Articles whose words changed or that are gone come first. */
  readonly articles: readonly CitedArticle[]
  readonly open: readonly OpenMatters[]
}

type Asked = Looked & { readonly law: string; readonly on: PlainDate; readonly before?: string; readonly after?: string }

export async function impactOf(library: Library, system: System, asked: Asked, client: Queryable): Promise<Impact | Refusal> {
  const law = await lawMeant(library, asked.law)
  if (typeof law === 'object') return law
  const changes = await viewChanges(library, { ...asked, law })
  // A day of a version that was named and is not there is the asker's mistake; having one version only is not.
  if ('code' in changes && (asked.before !== undefined || asked.after !== undefined)) return changes
  const compared = 'code' in changes ? undefined : changes
  const citings = citingsOf(system, law, asked.on)
  return {
    law, title: instrument(law).title, ...(compared ? { compared: { before: compared.before, after: compared.after } } : {}),
    articles: citedArticles(citings, { on: asked.on, compared }), open: await openMattersOf(client, system, { area: asked.area, unseen: asked.unseen, citings }),
  }
}

/** Only what the law book knows can be cited by the declarations. */
async function lawMeant(library: Library, name: string): Promise<LawId | Refusal> {
  const booked = isLawId(name) ? name : lawOfKey(lawKey(name))
  if (booked) return booked
  const editions = findLaw(await library.catalogue(), name)
  if ('code' in editions) return editions
  return editions[0]?.law ?? refusal('law-not-cited', `程序、期限和文书都没有引用${editions[0]?.title ?? name}。`)
}

const order: readonly ArticleFate[] = ['repealed', 'changed', 'moved', 'unknown', 'added', 'same']

function citedArticles(citings: readonly Citing[], { on, compared }: { readonly on: PlainDate; readonly compared: ChangesView | undefined }): readonly CitedArticle[] {
  const byArticle = new Map<string, Citing[]>()
  for (const each of citings) byArticle.set(each.basis.article, [...byArticle.get(each.basis.article) ?? [], each])
  const found = [...byArticle].map(([article, of]): CitedArticle => {
    const basis: Basis = { law: of[0]?.basis.law ?? 'local-rules', article }
    return { article, citation: citation(basis, on), ...fateOf(basis, compared), citings: of.map(({ basis: _basis, citation: _citation, ...each }) => each) }
  })
  const number = (each: CitedArticle) => Number(/\d+/.exec(each.article)?.[0] ?? 0)
  return found.sort((one, other) => order.indexOf(one.fate) - order.indexOf(other.fate) || number(one) - number(other))
}

/**
 * What became of a cited article. The law book numbers by the newest text it knows; where that is the new version the article is looked
 * up among the new, else among the old.
 */
function fateOf(basis: Basis, compared: ChangesView | undefined): { readonly fate: ArticleFate; readonly now?: string } {
  if (!compared) return { fate: 'unknown' }
  const main = (article: string | undefined) => article?.replace(/[.(].*$/, '')
  const newest = instrument(basis.law).inForce.at(-1)?.from ?? compared.before.from
  const known = newest >= compared.after.from
  const number = main(known ? articleOn(basis, compared.after.from) ?? basis.article : articleOn(basis, compared.before.from) ?? basis.article)
  const change = compared.changes.find((each) => (known ? each.after : each.before) === number)
  if (!change) return { fate: 'unknown' }
  return { fate: change.kind, ...(change.after === undefined ? {} : { now: change.after }) }
}
