// A backup holds every table, or somebody has said why not.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupTables } from './backup-format.ts'

const leftOut = {
  step: 'made by the program itself', session: 'ends with the day', draft: 'of the day', known_device: 'a device is known again at the next sign-in',
  law_text: 'the law library is imported again', law_article: 'as above', law_gram: 'as above', law_shelf: 'as above',
}

test('备份里有每一张表；没有的，写明为什么', () => {
  const folder = join(import.meta.dirname, '../ledger')
  const declared = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/create table (?:if not exists )?(\w+)/g)].map(([, table = '']) => table))
  const unsaid = [...new Set(declared)].filter((table) => !backupTables.includes(table) && !(table in leftOut))
  expect(unsaid).toEqual([])
  expect(backupTables.filter((table) => !declared.includes(table))).toEqual([])
})
