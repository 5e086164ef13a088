// The county's word beside our own: countersignatures that came back, proved before they are kept.
import type { Moment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { countersignatureHolds, type Countersignature } from '#ledger/countersignature.ts'
import type { Queryable } from '#ledger/database.ts'
import { statementsOf } from '#ledger/statement-book.ts'
import type { Statement } from '#ledger/statement.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

type Taking = { readonly now: Moment; /** The id of the county's key, as its office told it: anybody can sign, only the county with this. */ readonly county: string }

/**
 * Keeps what the county signed.
 * @returns refused where it is not the county's, was changed on the way, or is about a statement that is not ours
 */
export async function takeCountersignature(client: Queryable, line: Countersignature, { now, county }: Taking): Promise<Refusal | undefined> {
  if (line.signer !== county || !await countersignatureHolds(line)) return refusal('countersignature-not-theirs', `这份加签不是编号${county}的钥匙签的，或者被改动过，没有收下。请向县（市）司法局核对签名公钥编号。`)
  const { tenant, day, signed } = line.statement
  const [own] = await statementsOf(client, tenant, day)
  if (own?.signed !== signed) return refusal('countersignature-of-another', `加签所附的声明（${tenant}，${day}）不是本机作出的那一份，没有收下。`)
  await client.query('insert into countersignature (tenant, day, taken_at, line) values ($1, $2, $3, $4) on conflict do nothing', [tenant, day, now, JSON.stringify(line)])
  return undefined
}

/** Statements that no county has signed for, the earliest first. */
export async function unsignedByCounty(client: Queryable, tenant: number, most: number): Promise<readonly Statement[]> {
  const { rows } = await client.query<{ statement: Statement }>(
    `select s.statement from statement s where s.tenant = $1 and not exists (select from countersignature c where c.tenant = s.tenant and c.day = s.day) order by s.day limit $2`, [tenant, most])
  return rows.map((row) => row.statement)
}

export type StatedDay = { readonly statement: Statement; readonly madeAt: Moment; readonly countersigned: Countersignature | null }

/** Sealed days with our word and the county's, the latest first. @param before leaves that day and later ones out */
export async function statedDays(client: Queryable, tenant: number, { before, size }: { readonly before?: PlainDate; readonly size: number }): Promise<readonly StatedDay[]> {
  const { rows } = await client.query<StatedDay>(
    `select s.statement, to_char(s.made_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+08:00"') as "madeAt", c.line as countersigned
     from statement s left join countersignature c on c.tenant = s.tenant and c.day = s.day
     where s.tenant = $1 and ($2::date is null or s.day < $2) order by s.day desc limit $3`, [tenant, before ?? null, size])
  return rows
}
