// What somebody asks of the ledger, and what becomes of it.
import { tenantOf } from '#ledger/database.ts'
import type { Actor } from '#people/appointment.ts'
import type { PostId } from '#people/post.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import type { Refusal } from '#procedure/refusal.ts'

type Asked = {
  readonly command: string
  readonly actor: Actor
  readonly occurredOn: unknown
  readonly answers: unknown
  readonly post?: PostId
  /** The server's own working-out of what the ledger holds already, such as marks; never taken from a request. Who may ask for it is judged by whoever asks. */
  readonly asConsequence?: true
}

/** A further step of the same matter: each an entry of its own, all of them written or none. */
export type Further = { readonly action: string; readonly answers: unknown; /** The day of the opening unless told. */ readonly occurredOn?: unknown }

export type Command = Asked & (
  | { readonly procedure: string; readonly area: string; readonly action: string; readonly id?: string; readonly further?: readonly Further[] }
  | {
    readonly matter: string; readonly tenant: number; readonly action: string
    /** `seq` the person saw; when the matter has moved on, the command is refused and told what happened. */
    readonly expected: number
    /** May who acts see the matter at all? To others there is none, and what stands in it is not told in refusals either. */
    readonly opens?: (page: { readonly procedure: Procedure; readonly matter: Matter }) => boolean
  }
)

export type Outcome =
  | { readonly outcome: 'done'; readonly procedure: string; readonly matter: string; readonly seq: number; readonly position: number; readonly number: number; readonly repeated: boolean }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] }
  /** Somebody acted first; `seq` is where the matter stands now. */
  | { readonly outcome: 'overtaken'; readonly seq: number; readonly refusals: readonly Refusal[] }
  | { readonly outcome: 'unknown'; readonly refusals: readonly Refusal[] }

/** The township whose ledger it goes into. */
export function tenantOfCommand(command: Command): number {
  return 'matter' in command ? command.tenant : tenantOf(command.area)
}
