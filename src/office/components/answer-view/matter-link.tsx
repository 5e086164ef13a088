// Another matter that an answer points to. One that puts a person on a register is read by that person's name.
import { Link } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import type { PlainDate } from '#calendar/plain-date.ts'
import { latest } from '#office/declared.ts'
import { registerQuery } from '#office/reads/register.ts'

type MatterLinkProps = {
  readonly to: string
  readonly id: string
  readonly title: string | undefined
  /** The kind of matter that was asked for. */
  readonly procedure: string
  readonly area: string
  /** The day it was pointed to. */
  readonly on: PlainDate
}

export function MatterLink({ to, id, title, procedure, area, on }: MatterLinkProps) {
  const kept = latest(procedure)?.register
  const registered = kept?.person !== undefined || kept?.staff !== undefined
  const register = useQuery({ ...registerQuery({ procedure, area, on }), enabled: registered, staleTime: 600_000 })
  const name = register.data?.find((line) => line.matter === id)?.person?.name
  return <Link to={to}>{name === undefined ? title ?? '查看事项' : `${name}（${title ?? ''}）`}</Link>
}
