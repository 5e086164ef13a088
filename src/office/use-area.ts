// The place whose work is on the screen. Most people have one; a county reader and a cadre of two villages choose.
import { createContext, useContext } from 'react'
import { useQuery } from '@tanstack/react-query'
import { areasQuery, type Areas } from '#office/reads/areas.ts'

export type ChosenArea = { readonly area: string; readonly choose: (area: string) => void }

export const AreaContext = createContext<ChosenArea | undefined>(undefined)

export function useArea(): ChosenArea {
  const chosen = useContext(AreaContext)
  if (!chosen) throw new Error('only drawn behind the session gate')
  return chosen
}

/** Above the township a matter is only found when its township is named as well. */
export function isAboveTownship(area: string): boolean {
  return area.length < 9
}

const none: Areas = { township: null, places: [] }

/** The area to ask for when the township is known: readers of one village may ask for no more than their village. */
export function useReading(tenant: string | number): string {
  const { area } = useArea()
  return isAboveTownship(area) ? String(tenant) : area
}

/** The places of an area and a way to name each; a code that is not known yet is said as it is. */
export function usePlaces(area: string): Areas & { readonly nameOf: (code: string) => string } {
  const areas = useQuery(areasQuery(area)).data ?? none
  const nameOf = (code: string) => areas.places.find((each) => each.code === code)?.name ?? (areas.township?.code === code ? areas.township.name : code.length === 6 ? '本县（市、区）' : code)
  return { ...areas, nameOf }
}
