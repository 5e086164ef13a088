import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { heading, paragraph, type PaperDocument } from '#documents/block.ts'
import { resolveFonts } from '#documents/fonts.ts'
import { pdfPress } from '#documents/pdf-press.ts'
import { collectionOf, renamedFont } from '#test/documents/renamed-font.ts'

const place = mkdtempSync(join(tmpdir(), 'fonts-'))
const [own, system, single] = [join(place, 'own'), join(place, 'system'), join(place, 'single')]

function standInFile(name: string): Uint8Array {
  const face = resolveFonts({ system: [] }).faces.find((each) => each.path.includes(name))
  return new Uint8Array(readFileSync(face?.path ?? ''))
}

beforeAll(() => {
  const [font, serif] = [standInFile('NotoSansSC'), standInFile('NotoSerifSC_400')]
  mkdirSync(join(own, 'below'), { recursive: true })
  mkdirSync(system)
  mkdirSync(single)
  writeFileSync(join(own, 'below', 'fang.ttf'), renamedFont(font, '方正仿宋_GBK'))
  writeFileSync(join(own, 'broken.ttf'), font.slice(0, 100))
  writeFileSync(join(own, 'notes.ttf'), 'not a font')
  const [fang, kai] = [renamedFont(font, '仿宋'), renamedFont(serif, '楷体')]
  writeFileSync(join(system, 'both.ttc'), collectionOf([fang, kai]))
  writeFileSync(join(single, 'fang.ttf'), fang)
  writeFileSync(join(single, 'kai.ttf'), kai)
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

test('the administrator’s folder comes before the system, the system before the stand-ins', () => {
  const { roles } = resolveFonts({ folder: own, system: [system] })
  expect([roles.body.origin, roles.body.name]).toEqual(['folder', '方正仿宋_GBK'])
  expect([roles.kai.origin, roles.kai.name]).toEqual(['system', '楷体'])
  expect(roles.title.origin).toBe('standIn')
})

test('files that are no fonts and folders that do not exist are passed over', () => {
  expect(resolveFonts({ folder: join(place, 'nowhere'), system: [join(place, 'nowhere')] }).roles.body.origin).toBe('standIn')
})

test('every chain ends in the stand-ins, so that a font with gaps never prints a box', () => {
  const { roles, faces } = resolveFonts({ folder: own, system: [system] })
  const standIn = faces.find((face) => face.path.includes('NotoSerifSC_400Regular'))
  for (const role of Object.values(roles)) expect(role.families).toContain(standIn?.family)
})

test('a font inside a collection sets a paper as the same font alone does', async () => {
  const paper: PaperDocument = { title: '甲', layout: 'official', blocks: [heading(2, '（一）楷体标题'), paragraph('正文喆')] }
  const [together, alone] = await Promise.all([printedWith(system), printedWith(single)])
  expect(together.equals(alone)).toBe(true)

  async function printedWith(folder: string): Promise<Buffer> {
    const press = pdfPress({ fonts: { system: [folder] } })
    try {
      const { bytes } = await press.print(paper)
      expect([press.fonts().roles.body.name, press.fonts().roles.kai.name]).toEqual(['仿宋', '楷体'])
      return Buffer.from(bytes)
    } finally {
      await press.stop()
    }
  }
})
