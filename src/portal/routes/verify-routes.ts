// Checking a paper: by the code printed on it, or from its own page. Codes are not to be guessed: whoever tries is made to wait, and
// every wrong one gets the same answer.
import type { FastifyInstance } from 'fastify'
import { WrongTries } from '#accounts/wrong-tries.ts'
import { paperCodeLength, papersOfCode } from '#api/paper-code.ts'
import { readCode } from '#api/spoken-code.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn } from '#ledger/database.ts'
import { verifyCodePage, verifyPage, type Checked } from '#portal/pages/verify-pages.ts'
import type { Portal } from '#portal/portal.ts'
import { proveNotice } from '#portal/reading/notice-proof.ts'
import { correctionOf, noticesOfPaper, readNotice, stands, type Notice } from '#portal/reading/notices.ts'
import { publicPlace, publicTownships } from '#portal/reading/public-places.ts'
import { openAtPace, redirectTo, sendForm, sendMissing, shownTo, type Turn } from '#portal/send-page.ts'
import { placeNames } from '#projections/places.ts'

const wrongCode = '没有这个核验码。请对着纸再输一次；还是不对的，这张纸可能不是我们公布的，请告诉乡政府。'
const tooOften = '输错的次数太多了，请十五分钟以后再试。'

export function verifyRoutes(app: FastifyInstance, portal: Portal): void {
  const { door } = portal
  const { engine } = door
  const wrong = new WrongTries({ most: 10, minutes: 15 })
  const ask = async ({ request, reply }: Turn, status: number, more: { readonly wrong?: string; readonly code?: string; readonly area?: string } = {}) =>
    sendForm(reply, status, verifyCodePage({ ...shownTo(request, door), townships: await publicTownships(engine.database), ...more }))

  app.get<{ Querystring: { area?: unknown; code?: unknown } }>('/public/verify', openAtPace(60), async (request, reply) => {
    const { area, code: typed } = request.query
    if (typeof typed !== 'string') return ask({ request, reply }, 200)
    const code = readCode(typed.slice(0, 40), paperCodeLength)
    const place = await publicPlace(engine.database, typeof area === 'string' ? area : '')
    if (code === undefined || !place) return ask({ request, reply }, 400, { wrong: '核验码不对：可能抄错了，请对着纸再输一次。', code: typed.slice(0, 40), ...(place ? { area: place.area } : {}) })
    return redirectTo(reply, shownTo(request, door), `/public/verify/${place.area}/${code}`)
  })

  app.get<{ Params: { area: string; what: string } }>('/public/verify/:area/:what', openAtPace(60), async (request, reply) => {
    const { area, what } = request.params
    const turn = { request, reply }
    const place = await publicPlace(engine.database, area)
    if (!place) return sendMissing(portal, turn)
    if (wrong.barred(request.ip, engine.clock())) return ask(turn, 429, { wrong: tooOften, area })
    const checked = await checkedFor(portal, { area, what })
    if (!checked) {
      wrong.note(request.ip, engine.clock())
      return ask(turn, 404, { wrong: wrongCode, area })
    }
    const { names } = await readIn(engine.database, area, (client) => placeNames(client, Number(area)))
    const village = names.get(checked[0]?.notice.area ?? '')
    return sendForm(reply, 200, verifyPage({ ...shownTo(request, door), place, what, checked, ...(village === undefined ? {} : { village }) }))
  })
}

type Asked = { readonly area: string; readonly what: string }

/** The notices meant, the newest first; none of a paper that was printed before it was published, nothing for a code or a notice that never was. */
async function checkedFor({ door: { engine } }: Portal, asked: Asked): Promise<readonly Checked[] | undefined> {
  const today = dayOfMoment(engine.clock())
  const code = readCode(asked.what, paperCodeLength)
  const [paper] = code === undefined ? [] : await papersOfCode({ engine }, code, [asked.area])
  return readIn(engine.database, asked.area, async (client) => {
    const own = paper && engine.system.publications.filter((each) => each.papers?.includes(paper.paper) === true)
    const notices: readonly (Notice | undefined)[] = own ? await noticesOfPaper(client, asked.area, { matter: paper.matter, publications: own }) : [code === undefined ? await readNotice(client, asked.area, asked.what) : undefined]
    const checked: Checked[] = []
    for (const notice of notices) {
      if (!notice) continue
      const proof = await proveNotice(client, Number(asked.area), notice)
      const correction = await correctionOf(client, { area: asked.area, today }, notice)
      checked.push({ notice, title: engine.system.publications.find((each) => each.id === notice.publication)?.title ?? '公告', stands: stands(notice, today), ...(correction === undefined ? {} : { correction }), ...(proof ? { proof } : {}) })
    }
    return own || checked.length > 0 ? checked : undefined
  })
}
