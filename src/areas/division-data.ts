// The places of the whole country, down to 620,573 villages, as the National Bureau of Statistics listed them on 30 June
// 2023. Read from one packed file, a city at a time, when somebody asks; the country is never held in memory.
import { areaCode, areaLevel, isAreaCode, type Area, type AreaCode, type AreaKind } from '#areas/area.ts'
import { divisionIndex, linesOf } from '#areas/division-file.ts'
import { unpackHead, unpackTownship, type Row } from '#areas/division-format.ts'
import { townshipKind, villageName } from '#areas/place-name.ts'

/** Names that stand in the register only because a level has to be filled. */
const placeholders = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])

/** @param code any length of code; user input may be passed as it is */
export function findArea(code: string): Area | undefined {
  if (!isAreaCode(code)) return undefined
  const own = areaCode(code)
  const level = areaLevel(own)
  if (level === 'province' || level === 'city' || level === 'county') return upperArea(own)
  const line = lineOf(own)
  if (line === undefined) return undefined
  if (level === 'township') return townshipArea(unpackHead(own.slice(0, 4), line))
  const row = unpackTownship(own.slice(0, 4), line).villages.find((each) => each.code === own)
  return row && villageArea(row)
}

/** What lies directly below, in the order of the codes; nothing for a village and for a code that is not in use. */
export function childrenOf(code: AreaCode): readonly Area[] {
  const index = divisionIndex()
  switch (areaLevel(code)) {
    case 'province': return Object.entries(index.cities).filter(([city]) => city.startsWith(code)).map(([city, { name }]) => upper(city, name))
    case 'city': return Object.entries(index.counties).filter(([county]) => county.startsWith(code)).map(([county, name]) => upper(county, name))
    case 'county': return linesOf(code.slice(0, 4)).filter((line) => line.startsWith(code.slice(4))).map((line) => townshipArea(unpackHead(code.slice(0, 4), line)))
    case 'township': return villagesOf(code)
    case 'village': return []
  }
}

export function provinces(): readonly Area[] {
  return Object.entries(divisionIndex().provinces).map(([code, name]) => upper(code, name))
}

/** From the province down: 吉林省四平市双辽市永加乡. Levels that are only filled in the register are left out. */
export function pathName(code: AreaCode): string | undefined {
  if (!findArea(code)) return undefined
  const lengths = [2, 4, 6, 9, 12].filter((length) => length <= code.length)
  const names = lengths.flatMap((length) => findArea(code.slice(0, length))?.name ?? [])
  return names.filter((name, position) => !placeholders.has(name) && name !== names[position - 1]).join('')
}

/** A township to be set up: its name, its path, its villages and communities. */
export type Divisions = {
  readonly name: string
  readonly fullName: string
  readonly places: readonly { readonly code: AreaCode; readonly name: string; readonly kind: AreaKind }[]
}

/** @returns undefined when the code is not that of a township in the data */
export async function divisionsOf(township: string): Promise<Divisions | undefined> {
  const found = findArea(township)
  if (found?.level !== 'township') return undefined
  return { name: found.name, fullName: pathName(found.code) ?? found.name, places: villagesOf(found.code) }
}

/** Where the data comes from and on which day it was so, for the notice in the program. */
export function divisionSource(): { readonly source: string; readonly date: string } {
  const { source, date } = divisionIndex()
  return { source, date }
}

function villagesOf(township: AreaCode): readonly (Area & { readonly kind: AreaKind })[] {
  const line = lineOf(township)
  return line === undefined ? [] : unpackTownship(township.slice(0, 4), line).villages.map(villageArea)
}

function upperArea(code: AreaCode): Area | undefined {
  const { provinces: top, cities, counties } = divisionIndex()
  const name = top[code] ?? cities[code]?.name ?? counties[code]
  return name === undefined ? undefined : upper(code, name)
}

function upper(code: string, name: string): Area {
  const own = areaCode(code)
  return { code: own, name, level: areaLevel(own) }
}

function townshipArea({ code, name }: Row): Area {
  return { code: areaCode(code), name, level: 'township', kind: townshipKind(name) }
}

function villageArea({ code, name: register }: Row): Area & { readonly kind: AreaKind } {
  const { name, kind } = villageName(register)
  return { code: code as AreaCode, name, ...(name === register ? {} : { fullName: register }), level: 'village', kind }
}

function lineOf(code: AreaCode): string | undefined {
  const digits = code.slice(4, 9)
  return linesOf(code.slice(0, 4)).find((line) => line.startsWith(digits))
}
