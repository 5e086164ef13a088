// Decides which fonts set a paper: the administrator's folder first, then the system's, then the open ones that come along.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fontRoles, fontWishes, rareCharacterFamilies } from '#documents/font-names.ts'
import { coverageOfFace, facesOf, type FontFace } from '#documents/fonts/font-file.ts'
import type { Coverage } from '#documents/fonts/coverage.ts'
import { fontFilesIn, systemFontFolders } from '#documents/fonts/font-folders.ts'
import type { FontRole } from '#documents/page-layout.ts'

export type FontOrigin = 'folder' | 'system' | 'standIn'
/** A font as the typesetter knows it: under a family name of our own, so that no two can be taken for each other. */
export type LoadedFace = FontFace & { readonly family: string; readonly coverage: Coverage }
/** The families that play a part, first choice first, and where the first choice came from under which name. */
export type RoleFont = { readonly families: readonly string[]; readonly origin: FontOrigin; readonly name: string }
export type FontSet = {
  readonly faces: readonly LoadedFace[]
  readonly roles: Readonly<Record<FontRole, RoleFont>>
  /** What bold is set in. */
  readonly bold: RoleFont
}
export type FontSources = {
  /** The administrator's folder of fonts. */
  readonly folder?: string | undefined
  /** Folders of the operating system; the usual ones when absent. */
  readonly system?: readonly string[]
}

type Choice = { readonly face: FontFace; readonly origin: FontOrigin; readonly name: string }

/** @returns for every part a chain of families; every chain ends in all fonts that may fill a gap */
export function resolveFonts(sources: FontSources = {}): FontSet {
  const own = facesIn(sources.folder === undefined ? [] : [sources.folder])
  const system = facesIn(sources.system ?? systemFontFolders())
  const standIns = fontRoles.map(standInOf)
  const choices = fontRoles.map((role, index) => chosen(role, 'folder', own) ?? chosen(role, 'system', system) ?? standIns[index])
  const fillers = [...standIns.map((choice) => choice.face), ...own, ...system.filter((face) => nameAmong(face, rareCharacterFamilies) !== undefined)]
  const faces = distinct([...choices.flatMap((choice) => choice?.face ?? []), ...fillers])
  const familyOf = (face: FontFace): string => `face-${faces.findIndex((other) => sameFace(other, face))}`
  const role = (place: number): RoleFont => {
    const choice = choices[place] ?? standInOf('body')
    return { families: distinct([choice.face, ...fillers]).map(familyOf), origin: choice.origin, name: choice.name }
  }
  const roles = { body: role(0), title: role(1), hei: role(2), kai: role(3), song: role(4) }
  return {
    faces: faces.map((face) => ({ ...face, family: familyOf(face), coverage: coverageOfFace(face) })),
    roles,
    // Fangsong has no bold of its own: Hei is what a clerk would choose. The stand-in has a heavier weight.
    bold: roles.body.origin === 'standIn' && roles.kai.origin === 'standIn' ? roles.kai : roles.hei,
  }
}

function facesIn(folders: readonly string[]): readonly FontFace[] {
  return folders.flatMap((folder) => fontFilesIn(folder)).flatMap(facesOf)
}

function chosen(role: FontRole, origin: FontOrigin, faces: readonly FontFace[]): Choice | undefined {
  for (const wished of fontWishes[role].families) {
    const face = faces.find((candidate) => candidate.weight < 600 && nameAmong(candidate, [wished]) !== undefined)
    if (face !== undefined) return { face, origin, name: wished }
  }
  return undefined
}

function nameAmong(face: FontFace, names: readonly string[]): string | undefined {
  return face.names.find((name) => names.some((wished) => wished.toLowerCase() === name.toLowerCase()))
}

function sameFace(one: FontFace, other: FontFace): boolean {
  return one.path === other.path && one.index === other.index
}

function distinct(faces: readonly FontFace[]): readonly FontFace[] {
  return faces.filter((face, index) => faces.findIndex((other) => sameFace(other, face)) === index)
}

const standInFiles: Readonly<Record<FontRole, readonly [folder: string, file: string]>> = {
  body: ['noto-serif-sc', '400Regular/NotoSerifSC_400Regular.ttf'],
  title: ['noto-serif-sc', '900Black/NotoSerifSC_900Black.ttf'],
  hei: ['noto-sans-sc', '500Medium/NotoSansSC_500Medium.ttf'],
  kai: ['noto-serif-sc', '600SemiBold/NotoSerifSC_600SemiBold.ttf'],
  song: ['noto-serif-sc', '400Regular/NotoSerifSC_400Regular.ttf'],
}

function standInOf(role: FontRole): Choice {
  const [folder, file] = standInFiles[role]
  const home = dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${folder}/package.json`))
  const { family, weight } = fontWishes[role].standIn
  return { face: { path: join(home, file), index: 0, names: [family], weight }, origin: 'standIn', name: `${family} ${weight}` }
}
