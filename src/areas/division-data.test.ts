import { expect, test } from 'vitest'
import { areaCode, type AreaKind } from '#areas/area.ts'
import { childrenOf, divisionsOf, divisionSource, findArea, pathName, provinces } from '#areas/division-data.ts'
import { divisionIndex, linesOf } from '#areas/division-file.ts'
import { packTownship, unpackTownship } from '#areas/division-format.ts'

const namesBelow = (code: string): string[] => childrenOf(areaCode(code)).map(({ name }) => name)

test('永加乡代码为220382203，隶属吉林省四平市双辽市，辖10个村', () => {
  expect(findArea('220382203')).toEqual({ code: '220382203', name: '永加乡', level: 'township', kind: 'township' })
  expect(pathName(areaCode('220382203'))).toBe('吉林省四平市双辽市永加乡')
  expect(namesBelow('220382203')).toEqual(['安边村', '贞固村', '永加村', '望杏村', '忠信村', '安仁村', '洪源村', '荣光村', '集凤村', '新凤村'])
  expect(findArea('220382203202')).toEqual({ code: '220382203202', name: '永加村', fullName: '永加村委会', level: 'village', kind: 'village' })
  expect(pathName(areaCode('220382203202'))).toBe('吉林省四平市双辽市永加乡永加村')
})

test('每一级都能找到自己和下一级', () => {
  expect(provinces().map(({ name }) => name)).toContain('吉林省')
  expect(namesBelow('22')).toContain('四平市')
  expect(namesBelow('2203')).toContain('双辽市')
  expect(childrenOf(areaCode('220382'))).toContainEqual({ code: '220382203', name: '永加乡', level: 'township', kind: 'township' })
  expect(findArea('22')).toEqual({ code: '22', name: '吉林省', level: 'province' })
  expect(findArea('220382')).toEqual({ code: '220382', name: '双辽市', level: 'county' })
  expect(namesBelow('220382203202')).toEqual([])
})

test('写成12位的乡镇代码也能找到', () => {
  expect(findArea('220382203000')?.name).toBe('永加乡')
})

test('没有启用的代码和不成代码的输入都找不到，不报错', () => {
  for (const code of ['99', '9901', '220399', '220382299', '220382203299', '990101001001', '', '永加乡', '22038220']) expect(findArea(code)).toBeUndefined()
  expect(childrenOf(areaCode('220382299'))).toEqual([])
  expect(childrenOf(areaCode('99'))).toEqual([])
  expect(pathName(areaCode('220382299'))).toBeUndefined()
})

test('名录里只为补足层级的名称不写进全称，不设区的市不重复', () => {
  const first = (code: string): string => childrenOf(areaCode(code))[0]?.code ?? ''
  expect(pathName(areaCode(first('110101')))).toMatch(/^北京市东城区/)
  expect(pathName(areaCode(first('441900')))).toMatch(/^广东省东莞市(?!东莞市)/)
  expect(pathName(areaCode('429004'))).toBe('湖北省仙桃市')
})

test('建立一个乡镇所需：名称、全称和辖下村（社区）', async () => {
  const found = await divisionsOf('220382203')
  expect(found).toMatchObject({ name: '永加乡', fullName: '吉林省四平市双辽市永加乡' })
  expect(found?.places[2]).toMatchObject({ code: '220382203202', name: '永加村', kind: 'village' })
  expect(found?.places).toHaveLength(10)
  expect(await divisionsOf('220382')).toBeUndefined()
  expect(await divisionsOf('220382299')).toBeUndefined()
  expect(await divisionsOf('220382203202')).toBeUndefined()
})

test('全国数据完整：31个省级、342个地级、2978个县级、41352个乡级、620573个村级', () => {
  const index = divisionIndex()
  const cities = Object.keys(index.cities)
  let [townships, villages] = [0, 0]
  for (const city of cities) {
    for (const line of linesOf(city)) {
      townships += 1
      villages += unpackTownship(city, line).villages.length
    }
  }
  expect([provinces().length, cities.length, Object.keys(index.counties).length, townships, villages]).toEqual([31, 342, 2978, 41352, 620573])
  expect(divisionSource()).toEqual({ source: '国家统计局统计用区划代码', date: '2023-06-30' })
})

test('读一个县的全部村（社区）不到300毫秒', () => {
  const begun = performance.now()
  const kinds = new Set<AreaKind | undefined>()
  for (const township of childrenOf(areaCode('510107'))) for (const village of childrenOf(township.code)) kinds.add(village.kind)
  expect(kinds).toContain('community')
  expect(performance.now() - begun).toBeLessThan(300)
})

test('一行打包再拆开，编号跳跃、没有常见结尾和带数字的名称都不走样', () => {
  const township = { code: '220382203', name: '永加乡' }
  const villages = [['001', '101团生活区'], ['002', '甲村'], ['010', '乙社区居委会'], ['200', '村委会'], ['201', '12小区居民委员会'], ['999', '（氵甸）沽村委会']]
    .map(([number = '', name = '']) => ({ code: township.code + number, name }))
  expect(unpackTownship('2203', packTownship({ township, villages }))).toEqual({ township, villages })
})
