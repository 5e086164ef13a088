// The access log under a crowd.
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AccessLog } from '#api/access-log.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'

const fail = (cause: unknown) => { throw cause }

test('几百人同时来，一行不少', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-log-'))
  try {
    const log = new AccessLog({ folder, clock: () => momentAt(plainDate('2026-11-23'), 9), onFault: fail })
    const line = { route: '/public/:area', padding: '长'.repeat(2000) }
    for (let count = 0; count < 200; count += 1) log.note(line)
    await log.close()
    expect((await readFile(join(folder, 'access-2026-11-23.log'), 'utf8')).trimEnd().split('\n')).toHaveLength(200)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('过了零点，各行记在各自那一天', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-log-'))
  try {
    let day = plainDate('2026-11-23')
    const log = new AccessLog({ folder, clock: () => momentAt(day, 9), onFault: fail })
    log.note({ route: '/a' })
    day = plainDate('2026-11-24')
    log.note({ route: '/b' })
    await log.close()
    const written = await Promise.all((await readdir(folder)).toSorted().map(async (name) => [name, (await readFile(join(folder, name), 'utf8')).includes('/b')]))
    expect(written).toEqual([['access-2026-11-23.log', false], ['access-2026-11-24.log', true]])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('写不进去时说一声，服务不停', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-log-'))
  try {
    const faults: unknown[] = []
    await writeFile(join(folder, 'taken'), '')
    const log = new AccessLog({ folder: join(folder, 'taken'), clock: () => momentAt(plainDate('2026-11-23'), 9), onFault: (cause) => { faults.push(cause) } })
    log.note({ route: '/a' })
    await log.close()
    expect(faults).toHaveLength(1)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
