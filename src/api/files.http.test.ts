// Files and evidence: bit for bit as they came, opened by whoever may open the matter, every opening written down, nothing hidden in
// what is shown, nothing run.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import { createHash, randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { system } from '#content/system.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const [township, village, nextVillage] = ['220382203', '220382203201', '220382203202']

type Ref = { readonly sha256: string; readonly name: string; readonly bytes: number }

describe('附件和证据', () => {
  const time = standingClock('2024-03-05')
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let photo: Buffer
  let matter = ''
  let ref: Ref
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const get = (login: string, url: string) => app.inject({ url, headers: { cookie: staff.cookie(login) } })
  const put = (login: string, name: string, content: Buffer | string) => app.inject({ method: 'POST', url: '/api/files', headers: { cookie: staff.cookie(login), 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) }, payload: content })
  const original = () => `/api/matters/${matter}/files/${ref.sha256}`

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, time.clock)
    app = await buildServer(doorOn(ledger), faultsFail)
    await person('clerk', 'justice-clerk', township)
    await person('head', 'township-head', township)
    await person('village', 'village-cadre', village)
    await person('neighbour', 'village-cadre', nextVillage)
    await person('county', 'mediator', '220382')
    // A photograph as a telephone takes it: with the place where it was taken in it.
    photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#884422' } }).jpeg().withExif({ IFD0: { Make: 'Telephone', ImageDescription: 'SECRET-PLACE' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '123/1 30/1 0/1' } }).toBuffer()
    ref = (await put('village', '现场.jpg', photo)).json<Ref>()
    const opened = await app.inject({ method: 'POST', url: '/api/matters', headers: { cookie: staff.cookie('village') }, payload: { procedure: 'village-disclosure', area: village, action: 'publishAtOnce', occurredOn: '2024-03-04', answers: disclosed(), commandId: randomUUID() } })
    expect(opened.statusCode, opened.body).toBe(201)
    matter = opened.json<{ matter: string }>().matter
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  const disclosed = () => ({ subject: '机动地发包结果', contents: ['assets'], summary: '机动地三十亩发包。', places: ['board'], photos: [ref] })

  test('原件一个字节不改，名称就是收下时算的SHA-256', async () => {
    expect(ref).toEqual({ sha256: createHash('sha256').update(photo).digest('hex'), name: '现场.jpg', bytes: photo.length })
    const saved = await get('village', original())
    expect(saved.rawPayload.equals(photo)).toBe(true)
  })

  test('原件只能保存，浏览器不打开、不猜类型', async () => {
    const saved = await get('village', original())
    expect(saved.headers).toMatchObject({ 'content-type': 'application/octet-stream', 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('现场.jpg')}`, 'x-content-type-options': 'nosniff' })
  })

  test('看图看到的是重新绘制的副本：没有拍摄地点、没有机型', async () => {
    const shown = await get('village', `${original()}/picture`)
    expect(shown.headers['content-type']).toBe('image/jpeg')
    const facts = await sharp(shown.rawPayload).metadata()
    expect([facts.width, facts.height, facts.exif, facts.xmp, facts.iptc]).toEqual([60, 40, undefined, undefined, undefined])
    expect(photo.includes('SECRET-PLACE')).toBe(true)
    expect(shown.rawPayload.includes('SECRET-PLACE')).toBe(false)
  })

  test('看得到事项的人看得到附件；看不到事项的、事项没有引用的、别的地方的，都说没有', async () => {
    expect((await get('clerk', original())).statusCode).toBe(200)
    expect((await get('neighbour', original())).statusCode).toBe(404)
    const loose = (await put('clerk', '别的.png', await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } }).png().toBuffer())).json<Ref>()
    expect((await get('clerk', `/api/matters/${matter}/files/${loose.sha256}`)).statusCode).toBe(404)
    expect((await get('clerk', `/api/matters/${matter}/files/${'../'.repeat(3)}etc`)).statusCode).toBe(404)
  })

  test('登记以前只有上传的人自己打得开；同一张照片两个人上传，各自打得开', async () => {
    const content = await sharp({ create: { width: 3, height: 2, channels: 3, background: '#123456' } }).png().toBuffer()
    const { sha256 } = (await put('clerk', '甲.png', content)).json<Ref>()
    expect((await get('clerk', `/api/files/${sha256}`)).statusCode).toBe(200)
    expect((await get('head', `/api/files/${sha256}`)).statusCode).toBe(404)
    await put('head', '乙.png', content)
    expect((await get('head', `/api/files/${sha256}`)).statusCode).toBe(200)
  })

  test('只知道校验值、没有经手过的文件，写进自己的事项也不收；没有上传过的也不收；经手过的、这件事里已经有的，照收', async () => {
    const cite = (login: string, area: string, file: object) => app.inject({ method: 'POST', url: '/api/matters', headers: { cookie: staff.cookie(login) }, payload: { procedure: 'village-disclosure', area, action: 'publishAtOnce', occurredOn: '2024-03-04', answers: { ...disclosed(), photos: [file] }, commandId: randomUUID() } })
    const codes = (answer: { json: () => unknown }) => (answer.json() as { refusals: { code: string }[] }).refusals.map((each) => each.code)
    expect(codes(await cite('neighbour', nextVillage, ref))).toEqual(['file-not-yours'])
    expect(codes(await cite('village', village, { ...ref, sha256: 'a'.repeat(64) }))).toEqual(['file-not-yours'])
    await put('neighbour', '同一张.jpg', photo)
    expect((await cite('neighbour', nextVillage, ref)).statusCode).toBe(201)
    const again = await app.inject({ method: 'POST', url: `/api/matters/${matter}/actions/publish`, headers: { cookie: staff.cookie('clerk') }, payload: { area: township, expectedVersion: 1, occurredOn: '2024-03-05', answers: { photos: [ref] }, commandId: randomUUID() } })
    expect(codes(again)).not.toContain('file-not-yours')
  })

  test('县里的人在自己那里上传、写进乡镇的事项，乡镇打得开', async () => {
    const scan = await sharp({ create: { width: 5, height: 2, channels: 3, background: '#654321' } }).png().toBuffer()
    const file = (await put('county', '委员会文件.png', scan)).json<Ref>()
    const open = (login: string, payload: object) => app.inject({ method: 'POST', url: '/api/matters', headers: { cookie: staff.cookie(login) }, payload: { area: village, occurredOn: '2024-03-04', commandId: randomUUID(), ...payload } })
    const committee = (await open('clerk', { procedure: 'mediation-committee', action: 'setUp', answers: { name: '某村人民调解委员会', kind: 'village', chosenBy: 'villagers', members: [{ person: { name: '张某' }, post: 'director', woman: false }, { person: { name: '李某' }, post: 'member', woman: true }, { person: { name: '王某' }, post: 'member', woman: false }] } })).json<{ matter: string }>().matter
    const opened = await open('county', { procedure: 'dispute-mediation', action: 'apply', answers: { committee, type: 'neighbour', parties: [{ name: '王大山' }, { name: '李水生' }], account: '两家因滴水争执。', form: 'oral', attachments: [file] } })
    expect(opened.statusCode, opened.body).toBe(201)
    const saved = await get('clerk', `/api/matters/${opened.json<{ matter: string }>().matter}/files/${file.sha256}`)
    expect([saved.statusCode, saved.rawPayload.equals(scan)]).toEqual([200, true])
  })

  test('每看一次、每存一次，都写进查看记录', async () => {
    await get('clerk', original())
    await get('clerk', `${original()}/picture`)
    const { items } = (await get('head', `/api/readings?area=${township}&matter=${matter}`)).json<{ items: readonly { what: string; name: string; ref: string | null }[] }>()
    const files = items.filter((each) => each.what === '查看附件' && each.name === 'clerk的名字').map((each) => each.ref)
    expect(files).toEqual(expect.arrayContaining([`sha256:${ref.sha256.slice(0, 12)}，存原件`, `sha256:${ref.sha256.slice(0, 12)}，看图`]))
  })

  test('只凭内容认：网页、程序、矢量图、改了名字的，都不收', async () => {
    for (const [name, content] of [['a.jpg', '<html><script>1</script>'], ['a.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="1"/>'], ['a.pdf', 'MZ\u0090'], ['a.docx', '#!/bin/sh']] as const) {
      expect([name, (await put('clerk', name, content)).statusCode]).toEqual([name, 415])
    }
    expect((await put('clerk', '太大.jpg', Buffer.concat([photo, Buffer.alloc(21 * 1024 * 1024)]))).statusCode).toBe(413)
  })

  test('名称里的路径、控制字符去掉', async () => {
    for (const [said, kept] of [['../../etc/passwd.jpg', 'etcpasswd.jpg'], ['..\\a\r\nb.jpg', 'ab.jpg'], ['.htaccess.jpg', 'htaccess.jpg'], ['a\u202egpj.exe', 'agpj.exe']] as const) {
      expect((await put('clerk', said, photo)).json<Ref>().name).toBe(kept)
    }
  })

  test('画不出来的、像素太多的图，不在这里看，只能下载', async () => {
    const broken = (await put('village', '坏.jpg', Buffer.concat([photo.subarray(0, 40), Buffer.alloc(200, 7)]))).json<Ref>()
    expect(broken.sha256).toHaveLength(64)
    expect(await (await import('#api/shown-picture.ts')).shownPicture(Buffer.concat([photo.subarray(0, 40), Buffer.alloc(200, 7)]))).toBeUndefined()
    // A picture of 20,000 by 20,000 points that is small on the wire.
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#000' }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer()
    expect(await (await import('#api/shown-picture.ts')).shownPicture(bomb)).toBeUndefined()
  })
})
