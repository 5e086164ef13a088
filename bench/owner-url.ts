// The way in as the database's owner: to a server started for the purpose.
import { startEmbedded } from '#ledger/embedded/start-embedded.ts'

export async function ownerUrl(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await startEmbedded({ folder })
  return { url: server.url, stop: () => server.stop() }
}
