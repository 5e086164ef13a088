// A real township from the division data: its places, the first administrator, and that administrator's appointment as the
// first entry of the ledger.
import { inviteAccount } from '#accounts/account.ts'
import { divisionsOf } from '#areas/division-data.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { CommandError } from '#cli/command-error.ts'
import { writeIn } from '#ledger/database.ts'
import type { Engine } from '#matters/engine.ts'
import { perform } from '#matters/perform.ts'
import { plainDate } from '#calendar/plain-date.ts'

export type MadeTownship = { readonly township: string; readonly places: number; readonly login: string; readonly code: string }

type Listed = { readonly area: string; readonly found: NonNullable<Awaited<ReturnType<typeof divisionsOf>>> }

/** The township of that code. Asked before anything is made: a mistyped code leaves the folder as it was. */
export async function listedTownship(area: string): Promise<Listed> {
  const found = await divisionsOf(area)
  if (!found) throw new CommandError(`区划数据里没有代码为${area}的乡镇（应为9位，如220382203）。`)
  return { area, found }
}

/** @param wanted of a ledger that keeps no township yet; the caller has made sure that it is empty */
export async function initTownship(engine: Engine, wanted: { listed: Listed; login: string; name: string }): Promise<MadeTownship> {
  const { area, found } = wanted.listed
  const at = engine.clock()
  const tenant = Number(area)
  const account = { id: engine.newId(), tenant, login: wanted.login, name: wanted.name, at }
  const code = await writeIn(engine.database, area, async (client) => {
    await client.query('insert into township (tenant, name, full_name, created_at) values ($1, $2, $3, $4)', [tenant, found.name, found.fullName, at])
    for (const place of found.places) {
      await client.query('insert into area (tenant, code, name, kind, source) values ($1, $2, $3, $4, $5)', [tenant, place.code, place.name, place.kind, 'division-data'])
    }
    return inviteAccount(client, account)
  })
  await appointFirst(engine, area, account.id)
  return { township: found.fullName, places: found.places.length, login: wanted.login, code }
}

/** The console is the administrator of a township that has none yet; after this it never acts again. */
async function appointFirst(engine: Engine, area: string, account: string): Promise<void> {
  const console = { account: engine.newId(), appointments: [{ id: engine.newId(), account: '', post: 'administrator' as const, area, from: plainDate('1949-10-01') }] }
  const outcome = await perform(engine, {
    command: engine.newId(), actor: console, procedure: 'appointment', area, action: 'appoint', occurredOn: dayOfMoment(engine.clock()), answers: { account, post: 'administrator' },
  })
  if (outcome.outcome !== 'done') throw new Error(`the first appointment was refused: ${JSON.stringify(outcome)}`)
}
