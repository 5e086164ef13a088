// From a missing paper to the step that brings it, if the step is open to this person now; otherwise the reason.
import { Link } from 'react-router'
import { stepAddress } from '#office/addresses.ts'
import type { DossierLine } from '#office/reads/dossier.ts'
import type { MatterPage } from '#office/reads/matter-page.ts'

export function StepLink({ line, page }: { readonly line: Pick<DossierLine, 'step'>; readonly page: MatterPage }) {
  const step = page.actions.find((each) => each.key === line.step)
  if (step === undefined) return null
  if (step.open && step.may) return <Link to={stepAddress(page, step.key)}>去办“{step.title}”</Link>
  return <span className="quiet">{page.ended || !step.open ? '这一步现在不能办了，请在“卷宗情况说明”里写明' : step.why.join('')}</span>
}
