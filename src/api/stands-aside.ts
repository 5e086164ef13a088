// Whoever has been told to stand aside in a matter looks at it like a stranger: who is in it is not for them, in no form.
import type { FastifyReply } from 'fastify'
import type { Session } from '#accounts/session.ts'
import { refuse, type Door } from '#api/door.ts'
import { recusalSteps, recusedIn } from '#procedure/recusal.ts'
import { refusal } from '#procedure/refusal.ts'
import type { MatterPage } from '#projections/matter-page.ts'

type InMatter = Pick<MatterPage, 'matter' | 'procedure' | 'around'>

export function standsAside({ account }: Pick<Session, 'account'>, { matter, procedure, around }: InMatter): boolean {
  return recusedIn(procedure, matter, (id) => around.get(id)).has(account)
}

/** Papers, files and the dossier name people in full. @returns true for who may have them; otherwise a refusal has been sent */
export async function mayHave(door: Door, reply: FastifyReply, { person, page }: { readonly person: Session; readonly page: InMatter }): Promise<boolean> {
  if (!standsAside(person, page)) return true
  await refuse(door, reply, refusal('recused-reader', '您已经回避本事项，看不到其中的个人信息、文书和附件。需要的，请找承办人员。', { basis: recusalSteps(page.procedure).decideRecusal.basis }))
  return false
}
