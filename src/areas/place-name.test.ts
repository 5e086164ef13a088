import { expect, test } from 'vitest'
import { townshipKind, villageName } from '#areas/place-name.ts'

test.each([
  ['永加村委会', '永加村', 'village'],
  ['牌坊村村民委员会', '牌坊村', 'village'],
  ['沟口子村村民委会', '沟口子村', 'village'],
  ['巴音温都尔嘎查村民委员会', '巴音温都尔嘎查', 'village'],
  ['茂力格尔嘎查委会', '茂力格尔嘎查', 'village'],
  ['东沟社区村民委员会', '东沟社区', 'village'],
  ['一分场村委会', '一分场', 'village'],
  ['郭家场村委会', '郭家场村', 'village'],
  ['多福巷社区居委会', '多福巷社区', 'community'],
  ['三台山居民委员会', '三台山居委会', 'community'],
  ['太师屯镇社区', '太师屯镇社区', 'community'],
  ['沿村', '沿村', 'village'],
  ['六郎庄生活区', '六郎庄生活区', 'other'],
  ['社区居委会', '社区居委会', 'community'],
  ['居委会', '居委会', 'community'],
  ['李庄子村村民委会会', '李庄子村村民委会会', 'village'],
])('名录所载“%s”，通常叫“%s”', (register, name, kind) => {
  expect(villageName(register)).toEqual({ name, kind })
})

test.each([
  ['永加乡', 'township'], ['新发朝鲜族乡', 'township'], ['巴彦高勒苏木', 'township'], ['双山镇', 'town'], ['郑家屯街道', 'subdistrict'], ['某某街道办事处', 'subdistrict'], ['双辽农场', 'other'], ['经济开发区', 'other'],
])('%s的类别', (name, kind) => {
  expect(townshipKind(name)).toBe(kind)
})
