// What a county may set is read as the county has set it, everywhere: nothing that can be set goes by the default unasked, and
// nothing can be set that changes nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { system } from '#content/system.ts'
import { limitRulesOf } from '#procedure/local-values.ts'
import { settable } from '#procedures/administration/local-parameters/settable.ts'

const folder = new URL('../src/', import.meta.url).pathname
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /^(?:procedures|api|portal)\/.*\.ts$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

const ids = Object.keys(settable)

test('县里能定的，没有一处绕过本县规定直接用默认值', () => {
  const around = sources.flatMap(({ name, text }) => ids.filter((id) => new RegExp(`ruleOn\\([^)]*'${id}'`).test(text)).map((id) => `${name}: ${id}`))
  expect(around).toEqual([])
})

test('县里能定的，每一项都管着某个期限或者某个步骤', () => {
  const limits = new Set(system.procedures.flatMap((procedure) => Object.keys(procedure.actions).flatMap((key) => limitRulesOf(procedure.timeLimits, key))) as string[])
  const read = sources.filter(({ text }) => /\blocalOn\(|\blocalAt\(/.test(text)).map(({ text }) => text).join('\n')
  expect(ids.filter((id) => !limits.has(id) && !read.includes(`'${id}'`))).toEqual([])
})
