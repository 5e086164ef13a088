// The access log under a crowd.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AccessLog } from '#api/access-log.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'

test('几百人同时来，一行不少，也不积下监听', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-log-'))
  const warnings: string[] = []
  const hear = (warning: Error) => { warnings.push(warning.name) }
  process.on('warning', hear)
  try {
    const log = new AccessLog({ folder, clock: () => momentAt(plainDate('2026-11-23'), 9) })
    const line = { route: '/public/:area', padding: '长'.repeat(2000) }
    for (let count = 0; count < 200; count += 1) log.note(line, (cause) => { throw cause })
    await log.close()
    expect((await readFile(join(folder, 'access-2026-11-23.log'), 'utf8')).trimEnd().split('\n')).toHaveLength(200)
    expect(warnings).toEqual([])
  } finally {
    process.off('warning', hear)
    await rm(folder, { recursive: true, force: true })
  }
})
