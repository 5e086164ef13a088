// Who may read what, asked of the one function that answers it: by hand where the rule can be said in a sentence, and of made-up
// people with any number of posts where it must hold for everybody.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsPost, isRefusal, mayOpen, mayRead, operator } from '#accounts/authority.ts'
import type { Session } from '#accounts/session.ts'
import { momentAt } from '#calendar/clock.ts'
import { addDays, plainDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Appointment } from '#people/appointment.ts'
import { postIds, type StaffPost } from '#people/post.ts'

const [county, township, neighbour, village] = ['220382', '220382203', '220382204', '220382203201']
const day = plainDate('2024-03-01')
const noon = momentAt(day, 12)

type Held = { readonly post?: StaffPost; readonly area?: string; readonly from?: PlainDate; readonly to?: PlainDate }

function somebody(...held: readonly Held[]): Session {
  const appointments = held.map(({ to, ...each }, at): Appointment => ({ id: `${at}`, account: 'somebody', post: 'staff', area: township, from: plainDate('2020-01-01'), ...each, ...(to === undefined ? {} : { to }) }))
  return { account: 'somebody', name: '张三', tenant: 220382203, appointments }
}

const answer = (session: Session, area?: string, on: PlainDate = day) => {
  const may = mayRead(session, area, momentAt(on, 12))
  return isRefusal(may) ? may.code : may.area
}

describe('能看哪里', () => {
  test('岗位在哪里，就看哪里和它下面；上面和旁边看不到', () => {
    expect(answer(somebody({}), township)).toBe(township)
    expect(answer(somebody({}), village)).toBe(village)
    for (const area of [county, neighbour, '22', '220382205', `${neighbour}201`]) expect(answer(somebody({}), area)).toBe('no-read-authority')
    expect(answer(somebody({ area: village }), township)).toBe('no-read-authority')
    expect(answer(somebody({ area: county }), neighbour)).toBe(neighbour)
  })

  test('不指明地方，看的是自己岗位的地方；什么也没写，不是哪里都看', () => {
    expect(answer(somebody({ area: village }))).toBe(village)
    expect(answer(somebody({ area: village }, { area: township }))).toBe(township)
    expect(answer(somebody({}), '')).toBe('no-read-authority')
  })

  test('任职第一天起看得到，最后一天还看得到，前一天和后一天都看不到', () => {
    const held = somebody({ from: plainDate('2024-03-01'), to: plainDate('2024-03-31') })
    expect(['2024-02-29', '2024-03-01', '2024-03-31', '2024-04-01'].map((on) => answer(held, township, plainDate(on)))).toEqual(['no-appointment', township, township, 'no-appointment'])
  })

  test('一天从北京时间零点算起', () => {
    const held = somebody({ from: plainDate('2024-03-01'), to: plainDate('2024-03-01') })
    expect(isRefusal(mayRead(held, township, momentAt(plainDate('2024-02-29'), 23, 59)))).toBe(true)
    expect(mayRead(held, township, momentAt(day, 0))).toEqual({ area: township })
    expect(mayRead(held, township, momentAt(day, 23, 59))).toEqual({ area: township })
    expect(isRefusal(mayRead(held, township, momentAt(plainDate('2024-03-02'), 0)))).toBe(true)
  })

  test('没有岗位的人，问哪里都一样：请先办任职登记', () => {
    for (const area of [undefined, township, village, county]) expect(answer(somebody(), area)).toBe('no-appointment')
  })

  test('几个岗位，各看各的地方，合不出更大的地方', () => {
    const held = somebody({ area: village }, { area: `${neighbour}201`, post: 'mediator' })
    expect([village, `${neighbour}201`].map((area) => answer(held, area))).toEqual([village, `${neighbour}201`])
    for (const area of [township, neighbour, county]) expect(answer(held, area)).toBe('no-read-authority')
  })

  test('机器的主人看得到每个地方，但要说明是哪里', () => {
    expect([township, county].map((area) => answer(operator, area))).toEqual([township, county])
    expect(answer(operator)).toBe('area-missing')
    expect(answer(operator, '')).toBe('area-missing')
  })

  test('冒用机器主人的账号，不是机器的主人', () => {
    expect(answer({ ...operator }, township)).toBe('no-appointment')
    expect(mayOpen({ ...operator }, { procedure: { ownOnly: ['justice-clerk'] }, matter: { area: township, written: [] } }, noon)).toBe(false)
  })

  test('拒绝的话里不提看不到的地方', () => {
    const may = mayRead(somebody({ area: village }), neighbour, noon)
    expect(isRefusal(may) && /\d/.test(may.sentence)).toBe(false)
  })
})

describe('有没有这个岗位', () => {
  test('岗位对、地方盖得住、当天在任，三样都要', () => {
    const asks = (held: Held, area = village) => holdsPost(somebody(held), ['justice-clerk'], { area, now: noon })
    expect(asks({ post: 'justice-clerk' })).toBe(true)
    expect(asks({ post: 'staff' })).toBe(false)
    expect(asks({ post: 'justice-clerk', area: neighbour })).toBe(false)
    expect(asks({ post: 'justice-clerk', area: village }, township)).toBe(false)
    expect(asks({ post: 'justice-clerk', to: addDays(day, -1) })).toBe(false)
    expect(asks({ post: 'justice-clerk', from: addDays(day, 1) })).toBe(false)
    expect(asks({ post: 'justice-clerk', from: day, to: day })).toBe(true)
  })

  test('这个地方的一个岗位，加上别处的另一个岗位，不等于在这里有那个岗位', () => {
    expect(holdsPost(somebody({ post: 'staff' }, { post: 'justice-clerk', area: neighbour }), ['justice-clerk'], { area: township, now: noon })).toBe(false)
  })

  test('机器的主人没有岗位', () => {
    expect(holdsPost(operator, postIds, { area: township, now: noon })).toBe(false)
  })
})

describe('只给本人看的事', () => {
  const page = (author: string) => ({ procedure: { ownOnly: ['justice-clerk' as const] }, matter: { area: village, written: [{ actor: author }, { actor: 'somebody' }] as never } })

  test('本人、管这项工作的岗位和机器的主人打得开，领导打不开，后来经过手的人打不开', () => {
    expect(mayOpen(somebody(), page('somebody'), noon)).toBe(true)
    expect(mayOpen(somebody({ post: 'justice-clerk' }), page('another'), noon)).toBe(true)
    expect(mayOpen(operator, page('another'), noon)).toBe(true)
    for (const post of postIds.filter((each) => each !== 'justice-clerk')) expect([post, mayOpen(somebody({ post }), page('another'), noon)]).toEqual([post, false])
    expect(mayOpen(somebody({ post: 'justice-clerk', area: neighbour }), page('another'), noon)).toBe(false)
    expect(mayOpen(somebody({ post: 'justice-clerk', to: addDays(day, -1) }), page('another'), noon)).toBe(false)
  })

  test('没有说只给本人看的事，这里不拦', () => {
    expect(mayOpen(somebody(), { procedure: {}, matter: { area: village, written: [] } }, noon)).toBe(true)
  })
})

describe('不管是谁', () => {
  const areas = fc.constantFrom(county, township, neighbour, village, `${township}202`, `${neighbour}201`, '220381', '220381100')
  const held = fc.record({ post: fc.constantFrom(...postIds), area: areas, from: fc.integer({ min: -40, max: 40 }), days: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }) })
    .map(({ post, area, from, days }): Held => ({ post, area, from: addDays(day, from), ...(days === undefined ? {} : { to: addDays(day, from + days) }) }))
  const person = fc.array(held, { maxLength: 5 }).map((each) => ({ session: somebody(...each), each }))
  const asked = fc.option(fc.oneof(areas, fc.stringMatching(/^\d{0,12}$/)), { nil: undefined })
  const within = (area: string, { area: own = '', from = day, to }: Held) => area.startsWith(own) && from <= day && (to === undefined || to >= day)

  test('看到的地方，一定有今天在任的一个岗位盖住', () => {
    fc.assert(fc.property(person, asked, ({ session, each }, area) => {
      const may = mayRead(session, area, noon)
      if (!isRefusal(may)) expect(each.some((one) => within(may.area, one))).toBe(true)
      else expect(area !== undefined && area !== '' && each.some((one) => within(area, one))).toBe(false)
    }))
  })

  test('问什么地方，得到的就是那个地方，不会更宽', () => {
    fc.assert(fc.property(person, areas, ({ session }, area) => {
      const may = mayRead(session, area, noon)
      if (!isRefusal(may)) expect(may.area).toBe(area)
    }))
  })

  test('看得到一个地方，就看得到它下面；看不到下面，就看不到它', () => {
    fc.assert(fc.property(person, areas, fc.stringMatching(/^\d{1,3}$/), ({ session }, area, further) => {
      if (!isRefusal(mayRead(session, area, noon))) expect(mayRead(session, `${area}${further}`, noon)).toEqual({ area: `${area}${further}` })
    }))
  })

  test('多一个已经结束或者还没开始的岗位，什么也不多看', () => {
    fc.assert(fc.property(person, areas, fc.integer({ min: 1, max: 500 }), fc.boolean(), asked, ({ each }, area, days, past, ask) => {
      const idle: Held = past ? { area, post: 'township-head', from: addDays(day, -days - 10), to: addDays(day, -days) } : { area, post: 'township-head', from: addDays(day, days) }
      const [without, more] = [somebody(...each), somebody(...each, idle)]
      expect(answer(more, ask)).toBe(answer(without, ask))
      expect(holdsPost(more, ['township-head'], { area, now: noon })).toBe(holdsPost(without, ['township-head'], { area, now: noon }))
    }))
  })

  test('岗位的地方写得越长，看得越少', () => {
    fc.assert(fc.property(areas, fc.stringMatching(/^\d{1,3}$/), areas, (area, further, ask) => {
      const [wide, narrow] = [somebody({ area }), somebody({ area: `${area}${further}` })]
      if (!isRefusal(mayRead(narrow, ask, noon))) expect(isRefusal(mayRead(wide, ask, noon))).toBe(false)
    }))
  })

  test('多一个岗位，不会少看什么', () => {
    fc.assert(fc.property(person, held, areas, ({ each, session }, one, ask) => {
      if (!isRefusal(mayRead(session, ask, noon))) expect(isRefusal(mayRead(somebody(...each, one), ask, noon))).toBe(false)
    }))
  })

  test('有这个岗位，就看得到那个地方', () => {
    fc.assert(fc.property(person, areas, fc.subarray([...postIds]), ({ session }, area, wanted) => {
      if (holdsPost(session, wanted, { area, now: noon })) expect(mayRead(session, area, noon)).toEqual({ area })
    }))
  })
})
