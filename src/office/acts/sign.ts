// What is sent beyond ordinary steps when papers are signed or slips printed.
import { address, NoAnswer, Problem, send } from '#office/api-client.ts'
import type { Done } from '#office/acts/act.ts'

export type DrawnSignature = { readonly line: number; /** PNG, base64. */ readonly picture: string }

type Signing = { readonly commandId: string; readonly expectedVersion: number; readonly digest: string; readonly drawn: readonly DrawnSignature[] }

export function signPaper(place: { readonly id: string; readonly paper: string; readonly area: string }, signing: Signing): Promise<Done> {
  return send<Done>('POST', address(`/api/matters/${place.id}/papers/${place.paper}/signing`, { area: place.area }), signing)
}

type Place = { readonly id: string; readonly area: string }

/** The one print of a round, as a page: shown in a window and never kept as a file. */
export function printSlips({ id, area }: Place): Promise<string> {
  return printedPage(address(`/api/matters/${id}/slips`, { area }))
}

/** A receipt for one of those whose matter it is: its code is on this page and nowhere else. */
export function printReceipt({ id, area }: Place, holder: number): Promise<string> {
  return printedPage(address(`/api/matters/${id}/receipts`, { area }), { holder })
}

async function printedPage(from: string, body?: object): Promise<string> {
  const sent = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(from, { method: 'POST', credentials: 'same-origin', ...sent }).catch((cause: unknown) => {
    throw new NoAnswer('网络不通，没有收到回应。', { cause })
  })
  if (response.ok) return response.text()
  const said: unknown = await response.json().catch(() => undefined)
  if (typeof said === 'object' && said !== null && 'refusals' in said && Array.isArray(said.refusals)) throw new Problem(said as ConstructorParameters<typeof Problem>[0])
  throw new NoAnswer(`服务没有正常回应（${response.status}）。`)
}
