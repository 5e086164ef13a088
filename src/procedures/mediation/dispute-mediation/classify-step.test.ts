// The exact class of a dispute in another office's list: optional, one of those its type may be, changed as often as somebody likes.
import { describe, test } from 'vitest'
import { accepted, around, heard, takenUp } from '#test/mediation-story.ts'
import { storyOf, type Step } from '#test/story.ts'
import { classificationMap } from '../classification-map/procedure.ts'
import { disputeMediation } from './procedure.ts'

const map = storyOf(classificationMap, { area: '220382' }).matter([['set', '2024-01-02', { list: 'petition', rows: [{ type: 'land', usual: '农村农业', others: '国土资源' }] }]])
const dispute = storyOf(disputeMediation, { around: [...around, map] })
const land = takenUp({ ...heard, type: 'land' })
const as = (answers: object): Step => ['classify', '2024-03-02', answers]

describe('确定上报分类', () => {
  test('从对应的几类里选；不在里面的不能选', () => {
    dispute.given(land).when(...as({ petition: '国土资源' })).accepted()
    dispute.given(land).when(...as({ politicalLegal: '农村“三资”' })).accepted()
    dispute.given(land).when(...as({ petition: '纪检监察' })).refused('class-not-on-map')
  })

  test('什么都没有选，或者选的就是已经定的，不用登记', () => {
    dispute.given(land).when(...as({})).refused('class-not-chosen')
    dispute.given(land, as({ petition: '国土资源' })).when(...as({ petition: '国土资源' })).refused('class-not-chosen')
    dispute.given(land, as({ petition: '国土资源' })).when(...as({ petition: '农村农业' })).accepted()
  })

  test('没有分类也不妨碍办理', () => {
    dispute.given(['apply', '2024-03-01', { ...heard, form: 'oral' }]).when(...accepted).accepted()
  })
})
