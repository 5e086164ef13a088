// The list of a hand-over: what the giver has in hand, as the ledger has it now, or as it had it when the receiver signed.
import type { Door } from '#api/door.ts'
import { fileSignedStep } from '#api/drawn-signatures.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import { centered, flush, heading, paragraph, signatures, table, title, type Block, type PaperDocument } from '#documents/block.ts'
import { readIn, type Queryable } from '#ledger/database.ts'
import { postTitle, type StaffPost } from '#people/post.ts'
import type { Matter } from '#procedure/matter.ts'
import { giverOf, handedPost, signedSteps, takerOf } from '#procedures/administration/handover/parties.ts'
import { handover } from '#procedures/administration/handover/procedure.ts'
import { inHandOf, lastPosition, type HandedMatter } from '#projections/handover-bundle.ts'
import { staffNames, type MatterPage } from '#projections/matter-page.ts'
import { numberText } from '#projections/number-text.ts'
import { placeNames } from '#projections/places.ts'

export const handoverKind = handover.id

export type HandoverList = {
  /** The receiver signed for exactly this; otherwise it is as the ledger has it now. */
  readonly signed: boolean
  readonly position: number
  readonly on: PlainDate
  readonly post: StaffPost
  readonly giver: string
  readonly taker: string
  readonly matters: readonly HandedMatter[]
}

/** @returns nothing where the opening itself was taken back */
export async function handoverList(door: Door, { tenant, matter }: Pick<MatterPage, 'tenant' | 'matter'>): Promise<HandoverList | undefined> {
  const [account, taker, post] = [giverOf(matter), takerOf(matter), handedPost(matter)]
  if (account === undefined || taker === undefined || post === undefined) return undefined
  return readIn(door.engine.database, String(tenant), async (client) => {
    const signing = matter.entries.find((entry) => signedSteps.some((step) => step === entry.action))
    const position = signing ? await positionOf(client, { tenant, matter: matter.id, seq: signing.seq }) : await lastPosition(client, tenant)
    const on = signing ? dayOfMoment(signing.recordedAt) : dayOfMoment(door.engine.clock())
    const names = await staffNames(client, [account, taker])
    const matters = await inHandOf(door.engine.system, client, { tenant, area: matter.area, account, post, position, on, except: handoverKind, signedStep: fileSignedStep })
    return { signed: signing !== undefined, position, on, post, giver: names[account] ?? '', taker: names[taker] ?? '', matters }
  })
}

async function positionOf(client: Queryable, { tenant, matter, seq }: { readonly tenant: number; readonly matter: string; readonly seq: number }): Promise<number> {
  const { rows } = await client.query<{ position: string }>('select position from entry where tenant = $1 and matter = $2 and seq = $3', [tenant, matter, seq])
  return Number(rows[0]?.position ?? 0)
}

type Things = readonly { readonly what: string; readonly count: number; readonly remark?: string }[]

/** 岗位移交清单, to print, sign and file: the work in hand, what runs, what is unsigned, the things that go with it. */
export async function handoverPaper(door: Door, page: MatterPage, list: HandoverList): Promise<PaperDocument> {
  const { township, names } = await readIn(door.engine.database, String(page.tenant), (client) => placeNames(client, page.tenant))
  const opening = page.matter.entries[0]
  const watcher = page.staff[String(opening?.answers['watcher'])]
  return {
    title: '岗位移交清单', layout: 'ledger',
    blocks: [
      title('岗位移交清单'),
      centered(`${numberText(page.procedure, page.matter)}　　岗位：${names.get(page.matter.area) ?? township.name}${postTitle(list.post)}　　移交人：${list.giver}　　接收人：${list.taker}`),
      paragraph(list.signed
        ? `本清单是接收人签收时的台账，到第${list.position}条记录为止（${chineseDate(list.on)}），事后任何时候都能照样再做出来。`
        : `本清单是${chineseDate(list.on)}的台账，到第${list.position}条记录为止；接收人签收以前，办一件、变一件。`),
      ...workBlocks(list.matters, (code) => names.get(code) ?? township.name),
      ...clockBlocks(list.matters),
      ...unsignedBlocks(list.matters),
      ...thingBlocks((opening?.answers['things'] ?? []) as Things),
      ...wordBlocks(page.matter),
      signatures([{ label: '移交人', dated: true }, { label: '接收人', dated: true }, { label: '监交人', ...(watcher === undefined ? {} : { name: watcher }), dated: true }], 2),
    ],
    ...(door.demo ? { watermark: '演示数据' } : {}),
  }
}

function workBlocks(matters: readonly HandedMatter[], areaName: (code: string) => string): readonly Block[] {
  const columns = [{ title: '序号', width: 1, align: 'right' as const }, { title: '事项', width: 5 }, { title: '编号', width: 4 }, { title: '地方', width: 2 }, { title: '办到哪一步', width: 2 }, { title: '开始日期', width: 3 }]
  const rows = matters.map((each, index) => [String(index + 1), `${each.kind}：${each.title}`, each.number, areaName(each.area), each.state, chineseDate(each.openedOn)])
  return [heading(1, `一、没有办结的事项（${matters.length}件）`), ...(rows.length === 0 ? [paragraph('没有。')] : [table(columns, rows)])]
}

function clockBlocks(matters: readonly HandedMatter[]): readonly Block[] {
  const rows = matters.flatMap((each, index) => each.clocks.map((clock) => [String(index + 1), clock.title, clock.whose, `${chineseDate(clock.due)}${standing(clock)}`]))
  const columns = [{ title: '事项序号', width: 1, align: 'right' as const }, { title: '期限', width: 4 }, { title: '由谁办', width: 3 }, { title: '到期日', width: 3 }]
  return [heading(1, `二、正在走的期限（${rows.length}个）`), ...(rows.length === 0 ? [paragraph('没有。')] : [table(columns, rows)])]
}

function standing({ overdue, paused, provisional }: HandedMatter['clocks'][number]): string {
  return `${overdue ? '（已逾期）' : ''}${paused ? '（暂停中）' : ''}${provisional ? '（放假安排没有公布，暂定）' : ''}`
}

function unsignedBlocks(matters: readonly HandedMatter[]): readonly Block[] {
  const rows = matters.flatMap((each, index) => (each.unsigned.length === 0 ? [] : [[String(index + 1), each.unsigned.join('、')]]))
  const columns = [{ title: '事项序号', width: 1, align: 'right' as const }, { title: '台账里还没有签好的一份', width: 10 }]
  return [heading(1, `三、没有签好归卷的文书（${rows.length}件事项）`), ...(rows.length === 0 ? [paragraph('没有。')] : [table(columns, rows)])]
}

function thingBlocks(things: Things): readonly Block[] {
  const columns = [{ title: '名称', width: 5 }, { title: '数量', width: 1, align: 'right' as const }, { title: '说明', width: 4 }]
  return [heading(1, '四、一并移交的实物'), ...(things.length === 0 ? [paragraph('没有。')] : [table(columns, things.map(({ what, count, remark }) => [what, String(count), remark ?? '']))])]
}

function wordBlocks({ entries }: Matter): readonly Block[] {
  const said = (label: string, value: unknown) => (typeof value === 'string' && value !== '' ? [flush(`${label}：${value}`)] : [])
  return [
    ...said('移交人说明', entries[0]?.answers['remark']),
    ...entries.flatMap(({ action, answers }) => (action === 'receiveWithGaps' ? said(`缺少（${chineseDate(answers['supplyBy'] as PlainDate)}以前补齐）`, answers['gaps']) : said(action === 'settle' ? '补齐情况' : '接收人说明', action === 'receive' ? answers['remark'] : action === 'settle' ? answers['how'] : undefined))),
  ]
}
