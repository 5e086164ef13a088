// The one statement that writes: entries, the views of their matters, numbers, deadlines, tallies, registers and sealed
// values stand or fall together. What the clerk sees next is already true.
//
// $1 names the township for the second wall; every row set depends on it, so nothing is written before it is named.
// Positions and numbers are handed out backwards from where their series ends with this change. A township's position is taken
// before anything else of it is touched, and positions in order of their townships: statements that share townships queue up and
// never wait for each other in a circle, whatever plan the database chooses.
// A matter that somebody changed in the meantime leaves no row in `views`, its entries get no `seq`, and the whole
// statement fails on that column: optimistic locking without a second round trip.
import type { Change } from '#ledger/change.ts'

const core = `
with scope as materialized (select set_config('xiangzhi.scope', $1, true)),
matters as materialized (
  select m.* from scope, jsonb_to_recordset($2::jsonb) as m(
    tenant int, id uuid, expected int, procedure text, version date, "numberYear" smallint, area text, state text,
    title text, seq int, head text, "openedOn" date, "closedOn" date, "nextDue" date, flags text[], once text, grams text[], behind int)
),
place as (
  insert into position (tenant, last)
  select p.tenant, p.count from scope, jsonb_to_recordset($4::jsonb) as p(tenant int, count int) order by p.tenant
  on conflict (tenant) do update set last = position.last + excluded.last
  returning tenant, last
),
numbers as (
  insert into counter (tenant, procedure, year, last)
  select c.tenant, c.procedure, c.year, c.count
  from place p join jsonb_to_recordset($5::jsonb) as c(tenant int, procedure text, year smallint, count int) on c.tenant = p.tenant order by c.tenant, c.procedure, c.year
  on conflict (tenant, procedure, year) do update set last = counter.last + excluded.last
  returning tenant, procedure, year, last
),
views as (
  insert into matter (tenant, id, procedure, version, area, number, state, title, seq, head, opened_on, closed_on, next_due, flags, once, grams)
  select m.tenant, m.id, m.procedure, m.version, m.area, coalesce(n.last - m.behind, 0),
    m.state, m.title, m.seq, decode(m.head, 'hex'), m."openedOn", m."closedOn", m."nextDue", m.flags, m.once, array_to_tsvector(m.grams)
  from matters m join place p on p.tenant = m.tenant left join numbers n on m.expected = 0 and n.tenant = m.tenant and n.procedure = m.procedure and n.year = m."numberYear"
  on conflict (tenant, id) do update set state = excluded.state, title = excluded.title, seq = excluded.seq, head = excluded.head,
    closed_on = excluded.closed_on, next_due = excluded.next_due, flags = excluded.flags, once = excluded.once, grams = excluded.grams
  where matter.seq = (select m.expected from matters m where m.id = excluded.id)
  returning id, number
),
written as (
  insert into entry (tenant, matter, seq, position, procedure, version, area, action, occurred_on, recorded_at, actor, post,
    answers, noted, reverses, reason, command, part, algorithm, hash)
  select e.tenant, e.matter, case when v.id is null then null else e.seq end,
    p.last - e.behind, e.procedure, e.version, e.area, e.action, e."occurredOn", e."recordedAt",
    e.actor, e.post, e.answers, e.noted, e.reverses, e.reason, e.command, e.part, e.algorithm, decode(e.hash, 'hex')
  from jsonb_to_recordset($3::jsonb) as e(
    tenant int, matter uuid, seq int, procedure text, version date, area text, action text, "occurredOn" date,
    "recordedAt" timestamptz, actor uuid, post text, answers jsonb, noted jsonb, reverses int, reason text,
    command uuid, part smallint, algorithm smallint, hash text, behind int)
  join place p on p.tenant = e.tenant left join views v on v.id = e.matter
  returning matter, seq, position
)`

/** What a change may also bring; left out of the statement when it brings none, which most do. */
const extras = {
  deadlines: `,
deadlines as (
  insert into deadline (tenant, matter, time_limit, started_by, due, provisional, state, settled_on)
  select d.tenant, d.matter, d."timeLimit", d."startedBy", d.due, d.provisional, d.state, d."settledOn"
  from scope, jsonb_to_recordset($PLACE::jsonb) as d(tenant int, matter uuid, "timeLimit" text, "startedBy" int, due date, provisional boolean, state text, "settledOn" date)
  on conflict (tenant, matter, time_limit, started_by) do update set due = excluded.due, provisional = excluded.provisional,
    state = excluded.state, settled_on = excluded.settled_on
)`,
  tallies: `,
tallies as (
  insert into tally (tenant, indicator, month, area, key, amount, records)
  select t.tenant, t.indicator, t.month, t.area, t.key, sum(t.amount), sum(t.records)
  from scope, jsonb_to_recordset($PLACE::jsonb) as t(tenant int, indicator text, month int, area text, key text, amount bigint, records int)
  group by t.tenant, t.indicator, t.month, t.area, t.key order by t.tenant, t.indicator, t.month, t.area, t.key
  on conflict (tenant, indicator, month, area, key) do update set amount = tally.amount + excluded.amount, records = tally.records + excluded.records
)`,
  registers: `,
registered as (
  insert into register (tenant, procedure, matter, area, person, account, post, from_on, to_on)
  select r.tenant, r.procedure, r.matter, r.area, r.person, r.account, r.post, r."fromOn", r."toOn"
  from scope, jsonb_to_recordset($PLACE::jsonb) as r(tenant int, procedure text, matter uuid, area text, person uuid, account uuid, post text, "fromOn" date, "toOn" date)
  on conflict (tenant, procedure, matter) do update set area = excluded.area, person = excluded.person, account = excluded.account,
    post = excluded.post, from_on = excluded.from_on, to_on = excluded.to_on
)`,
  sealed: `,
hidden as (
  insert into sealed (tenant, id, matter, wrapped_key, ciphertext)
  select s.tenant, s.id, s.matter, decode(s."wrappedKey", 'hex'), decode(s.ciphertext, 'hex')
  from scope, jsonb_to_recordset($PLACE::jsonb) as s(tenant int, id uuid, matter uuid, "wrappedKey" text, ciphertext text)
)`,
  recognitions: `,
known as (
  insert into recognition (tenant, digest, matter, kind, source)
  select r.tenant, decode(r.digest, 'hex'), r.matter, r.kind, r.source
  from scope, jsonb_to_recordset($PLACE::jsonb) as r(tenant int, digest text, matter uuid, kind text, source uuid)
  on conflict do nothing
)`,
  publications: `,
published as (
  insert into publication (tenant, matter, publication, seq, area, shelf, subject, body, digest, from_on, until_on, closes_on, ending)
  select p.tenant, p.matter, p.publication, p.seq, p.area, p.shelf, p.subject, p.body, decode(p.digest, 'hex'), p."fromOn", p."untilOn", p."closesOn", p.ending
  from scope, jsonb_to_recordset($PLACE::jsonb) as p(tenant int, matter uuid, publication text, seq int, area text, shelf text, subject text, body jsonb, digest text,
    "fromOn" date, "untilOn" date, "closesOn" date, ending text)
  on conflict (tenant, matter, publication, seq) do update set until_on = excluded.until_on, ending = excluded.ending
)`,
} as const

const answer = `
select w.matter, w.seq, w.position, v.number from written w join views v on v.id = w.matter order by w.position`

type Statement = { readonly name: string; readonly text: string; readonly values: readonly string[] }

/** @param scope the township whose wall the statement stays inside, or the county of several */
export function appendStatement(scope: string, change: Change): Statement {
  const brought = (Object.keys(extras) as (keyof typeof extras)[]).filter((key) => change[key].length > 0)
  const matters = inSeries(change.matters, ({ tenant, procedure, numberYear, expected }) => (expected === 0 ? { tenant, procedure, year: numberYear } : undefined))
  const entries = inSeries(change.entries, ({ tenant }) => ({ tenant }))
  const rows = [matters.rows, entries.rows, entries.series, matters.series, ...brought.map((key) => change[key])]
  const text = brought.map((key, index) => extras[key].replace('$PLACE', `$${index + 6}`)).join('')
  return { name: `append-${brought.join('-')}`, text: core + text + answer, values: [scope, ...rows.map((each) => JSON.stringify(each))] }
}

/**
 * Each row with how many of its series stand behind it, so that the database only has to say where the series ends.
 * @param seriesOf the series a row takes its number from; nothing where it takes none
 */
function inSeries<Row, Series extends object>(rows: readonly Row[], seriesOf: (row: Row) => Series | undefined): { readonly rows: readonly (Row & { readonly behind: number })[]; readonly series: readonly (Series & { readonly count: number })[] } {
  const counts = new Map<string, Series & { readonly count: number }>()
  const numbered = rows.toReversed().map((row) => {
    const series = seriesOf(row)
    if (!series) return { ...row, behind: 0 }
    const name = JSON.stringify(series)
    const behind = counts.get(name)?.count ?? 0
    counts.set(name, { ...series, count: behind + 1 })
    return { ...row, behind }
  })
  return { rows: numbered.toReversed(), series: [...counts.values()] }
}
