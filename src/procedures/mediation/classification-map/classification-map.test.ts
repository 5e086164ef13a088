// Maps of the ministry's types to other offices' lists: the county's word before the product's, and of each day what was in use then.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { expectAuthority } from '#test/authority-table.ts'
import { storyOf, storyTownship, type Step } from '#test/story.ts'
import { classesOf, classOf, listIds, mapOn, usualMaps } from '../classifications.ts'
import { disputeTypes, type DisputeType } from '../dispute-types.ts'
import { classificationMap } from './procedure.ts'

const county = storyOf(classificationMap, { area: storyTownship.slice(0, 6) })
const set = (rows: readonly object[], on = '2024-01-02'): Step => ['set', on, { list: 'petition', rows }]
const landIsFarming = { type: 'land', usual: '农村农业', others: '国土资源、 政法' }
const [before, after] = [plainDate('2024-01-01'), plainDate('2024-06-01')]

describe('纠纷分类对应', () => {
  test('系统原来的对应十八类都有，每类至少一种', () => {
    for (const list of listIds) {
      expect(Object.keys(usualMaps[list]).sort()).toEqual(Object.keys(disputeTypes).sort())
      expect(classesOf(usualMaps[list])).not.toContain('')
    }
  })

  test('县里设定以后照县里的；设定以前、没有写到的类型，照原来的', () => {
    const maps = [county.matter([set([landIsFarming])])]
    expect(mapOn(maps, 'petition', after).land).toEqual(['农村农业', '国土资源', '政法'])
    expect(mapOn(maps, 'petition', before).land).toEqual(usualMaps.petition.land)
    expect(mapOn(maps, 'petition', after).family).toEqual(usualMaps.petition.family)
    expect(mapOn(maps, 'politicalLegal', after)).toEqual(usualMaps.politicalLegal)
  })

  test('改了的从改的那天起，停用的照原来的', () => {
    const revised = county.matter([set([landIsFarming]), ['revise', '2024-03-01', { rows: [{ type: 'land', usual: '国土资源' }] }]])
    expect(mapOn([revised], 'petition', plainDate('2024-02-29')).land[0]).toBe('农村农业')
    expect(mapOn([revised], 'petition', after).land).toEqual(['国土资源'])
    const retired = county.matter([set([landIsFarming]), ['retire', '2024-03-01', { reason: '换系统' }]])
    expect(mapOn([retired], 'petition', after).land).toEqual(usualMaps.petition.land)
  })

  test('对应几类的，不选就是第一类；选过的照选的；选的已经不在表里的不算', () => {
    const map = { ...usualMaps.petition, land: ['国土资源', '农村农业'] as const }
    const dispute = (chosen?: string) => classOf(map, { type: 'land' as DisputeType, chosen })
    expect(dispute()).toEqual({ class: '国土资源', among: ['国土资源', '农村农业'], chosen: false })
    expect(dispute('农村农业')).toMatchObject({ class: '农村农业', chosen: true })
    expect(dispute('纪检监察')).toMatchObject({ class: '国土资源', chosen: false })
  })

  test('一种类型不写两行', () => {
    county.given().when(...set([landIsFarming, { type: 'land', usual: '政法' }])).refused('type-mapped-twice')
  })

  test('只由县里设定', () => {
    const keeper = ['county-reviewer'] as const
    expectAuthority(classificationMap, { set: keeper, revise: keeper, retire: keeper })
  })
})
