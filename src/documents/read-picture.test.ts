import { expect, test } from 'vitest'
import { fitted } from '#documents/picture.ts'
import { readPicture } from '#documents/read-picture.ts'

const frame = [0xff, 0xc0, 0x00, 0x0b, 0x08, 0x01, 0x2c, 0x00, 0xc8, 0x01, 0x00, 0x00, 0x00]
/** Exif, big-endian, one entry: orientation. */
const exif = (orientation: number) => [0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
const jpeg = (...segments: readonly number[][]) => Uint8Array.from([0xff, 0xd8, ...segments.flat()])

test('照片的宽高从文件头读出，竖着拍的照片按立起来的样子算', () => {
  expect(readPicture(jpeg(frame))).toMatchObject({ type: 'jpg', width: 200, height: 300 })
  expect(readPicture(jpeg(exif(6), frame))).toMatchObject({ width: 300, height: 200, turn: 90 })
  expect(readPicture(jpeg(exif(1), frame))).not.toHaveProperty('turn')
  expect(readPicture(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 40, 0, 0, 0, 30]))).toMatchObject({ type: 'png', width: 40, height: 30 })
})

test('不是图片的、开头就断了的，读不出', () => {
  expect(readPicture(Uint8Array.from([1, 2, 3]))).toBeUndefined()
  expect(readPicture(jpeg())).toBeUndefined()
  expect(readPicture(jpeg([0xff, 0xe1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toBeUndefined()
  expect(readPicture(jpeg(exif(6).slice(0, 20)))).toBeUndefined()
})

test('放进版面时不变形、不出格', () => {
  expect(fitted({ width: 400, height: 200 }, { width: 100, height: 100 })).toEqual({ width: 100, height: 50 })
  expect(fitted({ width: 200, height: 400 }, { width: 100, height: 100 })).toEqual({ width: 50, height: 100 })
})
