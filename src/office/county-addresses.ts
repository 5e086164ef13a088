// The pages of those who review, by address.
import { address } from '#office/api-client.ts'

export function samplingAddress(plan: { readonly id: string; readonly tenant: number | string }): string {
  return address(`/mediation/sampling/${plan.id}`, { area: String(plan.tenant) })
}

export function signalsAddress(span: { readonly area: string; readonly year?: number }): string {
  return address('/mediation/signals', span)
}
