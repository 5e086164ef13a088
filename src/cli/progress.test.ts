// How far long work has come: over one line on a terminal, in lines now and then elsewhere, not at all for programs.
import { describe, expect, test } from 'vitest'
import { showing, type Showing } from '#cli/progress.ts'

/** A screen that keeps what is written, and a clock that is moved by hand. */
function stage(how: Partial<Showing> & { isTTY?: boolean } = {}) {
  const { isTTY = false, ...rest } = how
  const said: string[] = []
  let at = 0
  const showed: Showing = { what: '正在备份', unit: '行', silent: false, screen: { isTTY, write: (text: string) => said.push(text) }, now: () => at, ...rest }
  return { said, showed, pass: (milliseconds: number) => { at += milliseconds } }
}

describe('长时间的工作说明做到哪里', () => {
  test('终端上始终只有一行，最后停在做完的地方', async () => {
    const { said, showed, pass } = stage({ isTTY: true })
    await showing(showed, async (told) => {
      for (let done = 0; done <= 1000; done += 1) {
        told(done, 1000)
        pass(1)
      }
    })
    expect(said.length).toBeLessThan(15)
    expect(said.every((text) => text.startsWith('\r'))).toBe(true)
    expect(said.at(-1)).toBe('\r正在备份：100%（1000/1000行）\u001b[K\n')
    expect(said.filter((text) => text.includes('\n'))).toHaveLength(1)
  })

  test('不是终端：每五秒一行；不到五秒就做完的，什么也不说', async () => {
    const { said, showed, pass } = stage()
    await showing(showed, async (told) => {
      for (let second = 0; second < 12; second += 1) {
        told(second, 12)
        pass(1000)
      }
    })
    expect(said).toEqual(['正在备份：41%（5/12行）\n', '正在备份：83%（10/12行）\n'])
    const quick = stage()
    await showing(quick.showed, async (told) => told(1, 1))
    expect(quick.said).toEqual([])
  })

  test('不知道总数时只说做了多少', async () => {
    const { said, showed } = stage({ isTTY: true })
    await showing(showed, async (told) => told(7))
    expect(said[0]).toContain('正在备份：7行')
  })

  test('半途出错，行也收好，错误照旧抛出', async () => {
    const { said, showed } = stage({ isTTY: true })
    await expect(showing(showed, async (told) => {
      told(3, 10)
      throw new Error('磁盘已满')
    })).rejects.toThrow('磁盘已满')
    expect(said.at(-1)).toContain('\n')
  })

  test('要JSON的是程序，什么也不说', async () => {
    const { said, showed } = stage({ isTTY: true, silent: true })
    await showing(showed, async (told) => told(3, 10))
    expect(said).toEqual([])
  })
})
