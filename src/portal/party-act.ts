// A step that a person takes in their own matter by their code: judged by the function that judges the staff, written as a party's.
import type { Door } from '#api/door.ts'
import { partyActor } from '#people/party-actor.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn } from '#ledger/database.ts'
import type { Outcome } from '#matters/command.ts'
import { perform } from '#matters/perform.ts'
import { refusal } from '#procedure/refusal.ts'
import { readMatterPage, type MatterPage } from '#projections/matter-page.ts'

export type PartyStep = { readonly command: string; readonly action: string; readonly answers: object }

/** Others may be at work in the matter at the same moment: their entry goes first, then all is looked at again. */
export async function actAsParty(door: Door, page: MatterPage, { command, action, answers }: PartyStep): Promise<Outcome> {
  const { engine } = door
  const day = dayOfMoment(engine.clock())
  let { matter } = page
  for (let tries = 0; tries < 5; tries += 1) {
    const outcome = await perform(engine, { command, actor: partyActor(matter.area, day), matter: matter.id, tenant: page.tenant, expected: matter.seq, action, occurredOn: day, answers })
    if (outcome.outcome === 'done') door.onWritten?.(outcome.procedure)
    if (outcome.outcome !== 'overtaken') return outcome
    matter = (await readIn(engine.database, String(page.tenant), (client) => readMatterPage(engine, client, { tenant: page.tenant, id: page.matter.id })))?.matter ?? matter
  }
  return { outcome: 'refused', refusals: [refusal('busy', '系统正忙，请再按一次。')] }
}
