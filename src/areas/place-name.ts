// What the statistical register's names say: it lists committees (永加村委会), people speak of places (永加村).
import type { AreaKind } from '#areas/area.ts'

export type PlaceName = { readonly name: string; readonly kind: AreaKind }

const villageCommittee = /(村民委员会|村民委会|村委会)$/
const communityCommittee = /(社区居民委员会|社区居民委会|社区居委会)$/
const residentsCommittee = /(居民委员会|居民委会|居委会)$/
const gachaCommittee = /嘎查(委员会|委会)$/
/** Stems that already are the name of a village-level place. */
const complete = /(村|嘎查|社区|[农林牧渔分]场|队)$/

/** @param register a village-level name of the register; one that follows no known form is kept as it is */
export function villageName(register: string): PlaceName {
  if (gachaCommittee.test(register)) return { name: register.replace(gachaCommittee, '嘎查'), kind: 'village' }
  if (villageCommittee.test(register)) return named(register, { suffix: villageCommittee, ending: '村', kind: 'village' })
  if (communityCommittee.test(register)) return named(register, { suffix: communityCommittee, ending: '社区', kind: 'community' })
  if (residentsCommittee.test(register)) return named(register, { suffix: residentsCommittee, ending: '居委会', kind: 'community' })
  if (/(社区|居)/.test(register)) return { name: register, kind: 'community' }
  return { name: register, kind: /(村|嘎查)/.test(register) ? 'village' : 'other' }
}

/** An ethnic township and a sumu are townships; a farm or a zone that is only counted like one is not. */
export function townshipKind(name: string): AreaKind {
  if (name.endsWith('镇')) return 'town'
  if (name.endsWith('乡') || name.endsWith('苏木')) return 'township'
  return /街道(办事处)?$/.test(name) ? 'subdistrict' : 'other'
}

type Form = { readonly suffix: RegExp; readonly ending: string; readonly kind: AreaKind }

function named(register: string, { suffix, ending, kind }: Form): PlaceName {
  const stem = register.replace(suffix, '')
  if (stem === '') return { name: register, kind }
  return { name: complete.test(stem) ? stem : stem + ending, kind }
}
