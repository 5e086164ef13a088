// A dispute told at once: all its entries in one command.
import { send } from '#office/api-client.ts'
import type { Done } from '#office/acts/act.ts'
import type { PostId } from '#people/post.ts'
import type { ToldStep } from '#procedures/mediation/told-at-once.ts'

export type DisputeTold = { readonly area: string; readonly occurredOn: string; readonly steps: readonly ToldStep[]; readonly commandId: string; readonly post?: PostId }

export function tellDispute(told: DisputeTold): Promise<Done> {
  return send<Done>('POST', '/api/disputes', told)
}
