// Every field about persons says why and how long, and one that doesn't is named.
import { expect, test } from 'vitest'
import { system } from '#content/system.ts'
import { faultsOf } from '#procedure/faults.ts'
import { person, privateText, rows, text } from '#procedure/field.ts'
import { heldBy, heldFaults } from '#procedure/personal-data.ts'

const asking = (asks: object) => ({ id: 'trial', actions: { open: { title: '登记', asks } } }) as unknown as Parameters<typeof heldFaults>[0]
const held = { reason: 'party', retention: 'keep-service' } as const

test('没有写明为什么收、保存多久的，逐项指出，表格里的也指出', () => {
  const faults = heldFaults(asking({ who: person('申请人'), said: privateText('情况', held), what: text('事由'), list: rows('名单', { one: person('姓名', held), note: privateText('说明') }) }))
  expect(faults).toEqual([
    'trial: open: “申请人” (who) keeps personal data and does not say why and how long',
    'trial: open: “说明” (list.note) keeps personal data and does not say why and how long',
  ])
})

test('只写了一半的也不算', () => {
  expect(heldFaults(asking({ who: person('申请人', { reason: 'party' }) }))).toHaveLength(1)
  expect(heldFaults(asking({ who: person('申请人', { retention: 'keep-service' }) }))).toHaveLength(1)
})

test('所有事项都写明了；有一项没写，程序不能启动', () => {
  expect(system.procedures.flatMap(heldFaults)).toEqual([])
  expect(system.procedures.flatMap(heldBy).length).toBeGreaterThan(150)
  const [first, ...others] = system.procedures
  const broken = { ...first, actions: { ...first?.actions, open: { ...Object.values(first?.actions ?? {})[0], asks: { who: person('某人') } } } }
  expect(faultsOf({ ...system, procedures: [broken as never, ...others] }).join('\n')).toContain('“某人” (who) keeps personal data')
})
