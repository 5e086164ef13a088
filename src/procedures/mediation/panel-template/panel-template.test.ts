// Templates of panels: drafted, in use, retired; set by a county for all its townships or by a township for itself.
import { describe, expect, test } from 'vitest'
import type { Procedure } from '#procedure/procedure.ts'
import { expectAuthority } from '#test/authority-table.ts'
import { onePlusThree } from '#test/mediation-story.ts'
import { storyOf, storyTownship, storyVillage, type Step } from '#test/story.ts'
import { panelTemplate } from './procedure.ts'

const county = storyOf(panelTemplate, { area: storyTownship.slice(0, 6) })
const township = storyOf(panelTemplate, { area: storyTownship })
const village = storyOf(panelTemplate, { area: storyVillage })
const drafted = (more: object = {}): Step => ['draft', '2024-01-02', { ...onePlusThree, ...more }]

describe('联调方案', () => {
  test('县里、乡镇都可以定，村里不定', () => {
    county.given().when('draft', '2024-01-02', onePlusThree, 'county-reviewer').accepted()
    township.given().when('draft', '2024-01-02', onePlusThree, 'justice-clerk').accepted()
    village.given().when('draft', '2024-01-02', onePlusThree, 'justice-clerk').refused('template-at-village')
  })

  test('草稿可以改，启用以后不能改，停用以后不能再启用', () => {
    const used: readonly Step[] = [drafted(), ['revise', '2024-01-03', { ...onePlusThree, within: 3 }], ['putInUse', '2024-01-04']]
    expect(county.matter(used).state).toBe('使用中')
    county.given(...used).when('revise', '2024-01-05', onePlusThree).refused('not-open-in-state')
    const retired: readonly Step[] = [...used, ['retire', '2024-06-01', { reason: '另定' }]]
    county.given(...retired).when('putInUse', '2024-06-02').refused('not-open-in-state')
  })

  test('牵头的只有一个，而且必须参加', () => {
    const [coordinator, lead, ...others] = onePlusThree.parts
    county.given().when(...drafted({ parts: [coordinator, ...others] })).refused('panel-without-lead')
    county.given().when(...drafted({ parts: [coordinator, lead, lead, ...others] })).refused('panel-without-lead')
    county.given().when(...drafted({ parts: [coordinator, { ...lead, need: 'ifNeeded' }, ...others] })).refused('panel-without-lead')
  })

  test('名称就是方案的名字，各乡镇都能用', () => {
    const declared = panelTemplate as unknown as Procedure
    expect(declared.name(county.matter([drafted()]))).toBe('1+3')
    expect(declared.forAllBelow).toBe(true)
  })

  test('由县司法局和司法所拟定', () => {
    const keepers = ['justice-clerk', 'county-reviewer'] as const
    expectAuthority(panelTemplate, { draft: keepers, revise: keepers, putInUse: keepers, retire: keepers })
  })
})
