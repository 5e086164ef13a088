import { expect, test } from 'vitest'
import { maskAddress, maskIdNumber, maskName, maskPerson, maskPhone, publishedPerson, withoutNumbers } from '#people/mask.ts'

test.each([['张三', '张*'], ['张三丰', '张**'], ['欧阳修竹', '欧**'], ['买买提·吐尔逊', '买**'], ['张', '张*'], ['', '*'], ['𠮷田', '𠮷*']])('姓名%s显示为%s', (name, shown) => {
  expect(maskName(name)).toBe(shown)
})

test('手机留前三后四，座机留后四，太短的全遮', () => {
  expect(maskPhone('13812345678')).toBe('138****5678')
  expect(maskPhone('138 1234 5678')).toBe('138****5678')
  expect(maskPhone('0434-7223456')).toBe('****3456')
  expect(maskPhone('12345')).toBe('****')
})

test('身份证号只留后四位，看不出生日', () => {
  expect(maskIdNumber('11010519491231002X')).toBe('**************002X')
  expect(maskIdNumber('1234')).toBe('****')
})

test('住址留到村', () => {
  expect(maskAddress('永加乡永加村三组12号')).toBe('永加乡永加村***')
  expect(maskAddress('双辽市辽东街道新立社区5栋302室')).toBe('双辽市辽东街道新立社区***')
  expect(maskAddress('三组东头')).toBe('***')
})

const person = { name: '张三丰', phone: '13812345678', idNumber: '110105194912310021', address: '永加村三组', sex: '男' } as const

test('办理的人看得到姓名，号码和住址仍然遮住；只看的人连姓名也遮住', () => {
  expect(withoutNumbers(person)).toEqual({ name: '张三丰', phone: '138****5678', idNumber: '**************0021', address: '永加村***', sex: '男' })
  expect(maskPerson(person)).toEqual({ ...withoutNumbers(person), name: '张**' })
  expect(withoutNumbers({ name: '李四' })).toEqual({ name: '李四' })
})

test('公示的只有遮住的姓名', () => {
  expect(publishedPerson(person)).toEqual({ name: '张**' })
})
