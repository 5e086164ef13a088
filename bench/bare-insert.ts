// The ceiling: one row of the same size into a bare table, through the same driver on the same running server.
import { openAsOwner } from '#ledger/database.ts'
import { runningUrl } from '#ledger/embedded/running-url.ts'
import { now } from './load.ts'
import type { Running } from './server.ts'

const text = '接待群众来访一人次，咨询宅基地审批所需材料和办理时限，当场解答。'.repeat(4)

/** @returns single-row inserts a second by so many clients */
export async function bareInserts(_server: Running, folder: string, clients: number, seconds: number): Promise<number> {
  const owner = openAsOwner(await runningUrl(folder) ?? '', clients)
  try {
    await owner.pool.query('create table if not exists bare (id bigserial primary key, tenant int, procedure text, area text, day date, recorded timestamptz, content jsonb)')
    const end = now() + seconds * 1000
    let count = 0
    const began = now()
    await Promise.all(Array.from({ length: clients }, async () => {
      while (now() < end) {
        await owner.pool.query({ name: 'bare', text: 'insert into bare (tenant, procedure, area, day, recorded, content) values ($1, $2, $3, $4, now(), $5) returning id', values: [220382203, 'reception', '220382203', '2026-01-05', { purpose: 'consult', text }] })
        count += 1
      }
    }))
    return count / ((now() - began) / 1000)
  } finally {
    await owner.close()
  }
}
