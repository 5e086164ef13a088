// The code on a printed paper: which paper of which matter. Made with the first print and the same ever after. It opens nothing
// by itself: whoever follows it must be signed in and allowed to read the matter. On a paper for everybody it says what was published.
import { newCode } from '#api/spoken-code.ts'
import type { Door } from '#api/door.ts'
import { readIn, writeIn } from '#ledger/database.ts'

export const paperCodeLength = 9

export type PaperPlace = { readonly tenant: number; readonly matter: string; readonly paper: string }

/** The code of a paper; made when it has none yet. */
export async function paperCode(door: Pick<Door, 'engine'>, { tenant, matter, paper }: PaperPlace): Promise<string> {
  return writeIn(door.engine.database, String(tenant), async (client) => {
    const known = async () => (await client.query<{ code: string }>('select code from paper_code where tenant = $1 and matter = $2 and paper = $3', [tenant, matter, paper])).rows[0]?.code
    // Two who print at once, or a code that is taken: the next try finds the one or draws another.
    for (;;) {
      const code = await known()
      if (code !== undefined) return code
      await client.query('insert into paper_code (tenant, code, matter, paper) values ($1, $2, $3, $4) on conflict do nothing', [tenant, newCode(paperCodeLength), matter, paper])
    }
  })
}

/** @param areas where the asker may read; @returns the papers of that code there: one, or none */
export async function papersOfCode(door: Pick<Door, 'engine'>, code: string, areas: readonly string[]): Promise<readonly PaperPlace[]> {
  const found = await Promise.all(areas.map((area) => readIn(door.engine.database, area, async (client) =>
    (await client.query<PaperPlace>('select tenant, matter, paper from paper_code where code = $1', [code])).rows)))
  return found.flat().filter((each, index, all) => all.findIndex((other) => other.matter === each.matter && other.paper === each.paper) === index)
}
