// The fonts an office has bought: put into the ledger's own folder, they set its papers.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { resolveFonts } from '#documents/fonts.ts'
import { thePdfPress } from '#documents/pdf.ts'
import { renamedFont } from '#test/documents/renamed-font.ts'
import { openTownship } from '#township.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('数据目录fonts文件夹里的字体，排印公文时优先使用', async () => {
  const folder = await temporaryFolder()
  mkdirSync(join(folder, 'fonts'))
  const standIn = resolveFonts({ system: [] }).faces[0]
  writeFileSync(join(folder, 'fonts', 'fang.ttf'), renamedFont(new Uint8Array(readFileSync(standIn?.path ?? '')), '方正仿宋_GBK'))
  const township = await openTownship({ folder })
  try {
    const { body } = thePdfPress().fonts().roles
    expect([body.origin, body.name]).toEqual(['folder', '方正仿宋_GBK'])
  } finally {
    await township.close()
  }
}, 120_000)
