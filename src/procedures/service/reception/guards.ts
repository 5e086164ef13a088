// Whoever is asked first and sends people on says where to.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 本地规定 = lawBook('local-rules')

export const whereToSaid = guard<{ readonly outcome?: string; readonly whereTo?: string }>({
  code: 'sent-nowhere',
  otherwise: '选了引导或转交的，请写明引导或转交到哪里；本岗办了的，选“本岗办理或答复”。',
  basis: [本地规定('')],
  field: 'whereTo',
  holds: ({ answers }) => answers.outcome === undefined || answers.outcome === 'own' || answers.whereTo !== undefined,
})
