// What is public is declared, and a declaration cannot reach what is private.
import { describe, expect, test } from 'vitest'
import { system } from '#content/system.ts'
import { publicMatter } from '#matters/public-matter.ts'
import { bodiesBy, changedRows, digestOf, digestsOf, publicationRows } from '#matters/publish.ts'
import { faultsOf } from '#procedure/faults.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import type { Publication } from '#procedure/publication.ts'

const publication = (id: string) => system.publications.find((each) => each.id === id) ?? expect.fail(id)
const procedure = (id: string): Procedure => system.procedures.findLast((each) => each.id === id) ?? expect.fail(id)
const withPublication = (changed: Partial<Publication>) => faultsOf({ ...system, publications: system.publications.map((each) => (each.id === 'penalty-case.decision' ? { ...each, ...changed } : each)) }).join('\n')

function matterOf(kind: string, entries: readonly { readonly action: string; readonly occurredOn: string; readonly answers?: object; readonly noted?: object; readonly reverses?: number }[]): Matter {
  const written = entries.map((entry, index) => ({ answers: {}, ...entry, seq: index + 1, recordedAt: `${entry.occurredOn}T09:00:00.000+08:00`, actor: 'a', post: 'staff' })) as unknown as Matter['written']
  const taken = new Set(written.flatMap((entry) => entry.reverses ?? []))
  return { id: 'm', procedure: kind, version: procedure(kind).inForce.from, area: '220382203201', number: 1, state: '', openedOn: written[0]?.occurredOn ?? expect.fail(), seq: written.length, written, entries: written.filter((entry) => entry.reverses === undefined && !taken.has(entry.seq)) }
}

const rowsOf = (matter: Matter) => publicationRows(system.publications, procedure(matter.procedure), { tenant: 220382203, matter })

describe('公开的声明', () => {
  test('现有的声明没有毛病', () => expect(faultsOf(system)).toEqual([]))

  test('声明指名的不是人，或者步骤、文书不存在、不是公布用的，程序不能启动', () => {
    expect(withPublication({ persons: ['file.reason'] })).toContain('shows file.reason, which asks for no person')
    expect(withPublication({ after: ['nothing'] })).toContain('follows nothing, which is no step of penalty-case')
    expect(withPublication({ papers: ['penalty-decision'] })).toContain('paper penalty-decision, which is not one for a notice board')
    expect(withPublication({ speak: 'comment' })).toContain('does not say until when')
    expect(withPublication({ id: 'penalty-case.withdrawn' })).toContain('is declared twice')
    expect(withPublication({ after: ['publish', 'unpublish'] })).toContain('by which another notice goes out')
  })
})

describe('公开前先拿掉不公开的', () => {
  const filed = matterOf('penalty-case', [
    { action: 'register', occurredOn: '2024-03-01', answers: { act: '占道经营', told: { sealed: 'x' } } },
    { action: 'file', occurredOn: '2024-03-02', answers: { partyKind: 'citizen', party: { sealed: 'p' }, power: 'id', officers: ['o'], reason: { sealed: 'r' }, lifeOrFinance: false }, noted: { name: '对占道经营的处罚', kept: { sealed: 'n' } } },
  ])

  test('私密的话、执法人员、事项编号、附件都不在；没有声明公开的人也不在', () => {
    const seen = publicMatter(procedure('penalty-case'), {}, filed)
    expect(JSON.stringify(seen)).not.toContain('sealed')
    expect(seen.entries[1]?.answers).toEqual({ partyKind: 'citizen', lifeOrFinance: false })
    expect(JSON.stringify(seen)).not.toMatch(/actor|recordedAt/)
  })

  test('依法公开的人只留一个加密的编号，由显示的地方遮盖', () => {
    expect(publicMatter(procedure('penalty-case'), { persons: ['file.party'] }, filed).entries[1]?.answers['party']).toEqual({ sealed: 'p' })
  })
})

describe('什么时候公开，公开到什么时候', () => {
  const published = [
    { action: 'register', occurredOn: '2024-03-01', answers: { act: '占道经营' } },
    { action: 'file', occurredOn: '2024-03-02', answers: { partyKind: 'organisation', party: { sealed: 'p' }, organisation: '某商店' } },
    { action: 'decide', occurredOn: '2024-04-01', answers: { kinds: ['fine'], fine: 50_000, ground: '某条例第三条', publish: true } },
    { action: 'publish', occurredOn: '2024-04-05', answers: { where: '公示栏', until: '2025-04-05' } },
  ] as const

  test('处罚决定登记公开以后才公开，公示期满就没有了（行政处罚法第四十八条）', () => {
    expect(rowsOf(matterOf('penalty-case', published.slice(0, 3)))).toEqual([])
    expect(rowsOf(matterOf('penalty-case', published))).toMatchObject([{ publication: 'penalty-case.decision', shelf: 'penalties', fromOn: '2024-04-05', untilOn: '2025-04-05', ending: 'over' }])
  })

  test('单位写名称，不写负责人', () => {
    const [row] = rowsOf(matterOf('penalty-case', published))
    expect(JSON.stringify(row?.body)).toContain('某商店')
    expect(JSON.stringify(row?.body)).not.toContain('sealed')
  })

  test('决定被撤销，当天就不再公开，并公开说明理由', () => {
    const rows = rowsOf(matterOf('penalty-case', [...published, { action: 'annul', occurredOn: '2024-05-06', answers: { by: 'court' } }, { action: 'unpublish', occurredOn: '2024-05-07', answers: { why: 'changed', statement: '法院判决撤销' } }]))
    expect(rows.map((row) => [row.publication, row.untilOn, row.ending])).toEqual([['penalty-case.decision', '2024-05-05', 'takenDown'], ['penalty-case.withdrawn', null, null]])
    expect(rows[1]?.body).toMatchObject({ paragraphs: ['法院判决撤销'] })
  })

  test('当场处罚登记公开的才公开：姓名只留加密的编号，查到的情况不在里面；撤销的当天不再公开，并说明理由', () => {
    const spot = [
      { action: 'punish', occurredOn: '2024-06-05', answers: { act: '占道摆摊', partyKind: 'citizen', party: { sealed: 'p' }, facts: { sealed: 'f' }, place: '永加街', warning: false, fine: 5_000 }, noted: { name: '对占道摆摊的处罚', sanction: '某条例第四十条' } },
      { action: 'publish', occurredOn: '2024-06-06', answers: { where: '公示栏' } },
    ] as const
    expect(rowsOf(matterOf('simple-penalty', spot.slice(0, 1)))).toEqual([])
    const [shown] = rowsOf(matterOf('simple-penalty', spot))
    expect(shown?.body).toMatchObject({ subject: '占道摆摊', facts: [{ label: '当事人', value: { sealed: 'p' } }, { value: '公民' }, { value: '对占道摆摊的处罚' }, { value: '罚款' }, { value: '50.00元' }, { value: '某条例第四十条' }, { value: '2024年6月5日' }] })
    const rows = rowsOf(matterOf('simple-penalty', [...spot, { action: 'annul', occurredOn: '2024-07-01', answers: { why: 'review' } }, { action: 'unpublish', occurredOn: '2024-07-02', answers: { why: 'changed', statement: '复议机关撤销' } }]))
    expect(rows.map((row) => [row.publication, row.untilOn, row.ending])).toEqual([['simple-penalty.decision', '2024-06-30', 'takenDown'], ['simple-penalty.withdrawn', null, null]])
    expect(rows[1]?.body).toMatchObject({ paragraphs: ['复议机关撤销'] })
  })

  test('公开登记本身更正撤回的，从来没有公开过的日子', () => {
    const [row] = rowsOf(matterOf('penalty-case', [...published, { action: 'reverse', occurredOn: '2024-04-06', reverses: 4 }]))
    expect(row).toMatchObject({ fromOn: '2024-04-05', untilOn: '2024-04-04', ending: 'reversed' })
  })

  test('重新公开的顶替前一次；前一次的正文不变', () => {
    const once = matterOf('disclosure-item', [{ action: 'publish', occurredOn: '2024-02-01', answers: { title: '预算', topic: 'budget', formedOn: '2024-01-20', places: ['site'] } }])
    const twice = matterOf('disclosure-item', [
      { action: 'publish', occurredOn: '2024-02-01', answers: { title: '预算', topic: 'budget', formedOn: '2024-01-20', places: ['site'] } },
      { action: 'update', occurredOn: '2024-06-01', answers: { formedOn: '2024-05-20', what: '调整预算' } },
    ])
    const [before] = rowsOf(once)
    const [first, second] = rowsOf(twice)
    expect(first).toEqual({ ...before, untilOn: '2024-05-31', ending: 'superseded' })
    expect(second).toMatchObject({ fromOn: '2024-06-01', untilOn: null })
    expect(changedRows(system.publications, procedure('disclosure-item'), { tenant: 220382203, before: once, after: twice })).toEqual([first, second])
  })

  test('登记不公开的决策、涉密的决策、人事任免，都不公开', () => {
    const steps = (kind: string, traits: readonly string[] = []) => [{ action: 'start', occurredOn: '2024-03-01', answers: { kind, item: '某事项', unit: '党政办', traits } }, { action: 'pass', occurredOn: '2024-03-10', answers: { decision: '同意', session: '会议' } }, { action: 'publish', occurredOn: '2024-03-12', answers: {} }]
    expect(rowsOf(matterOf('major-decision', steps('major')))).toHaveLength(1)
    expect(rowsOf(matterOf('major-decision', steps('appointment')))).toEqual([])
    expect(rowsOf(matterOf('major-decision', steps('major', ['secret'])))).toEqual([])
    expect(rowsOf(matterOf('major-decision', [...steps('major'), { action: 'withhold', occurredOn: '2024-03-12', answers: { ground: '某法', reason: '某理由' } }]))).toMatchObject([{ untilOn: '2024-03-11', ending: 'takenDown' }])
  })

  test('低保只公示选定的几项，姓名只留编号，公示满七日就没有了', () => {
    const [row] = rowsOf(matterOf('minimum-living-allowance', [
      { action: 'apply', occurredOn: '2024-03-01', answers: { applicant: { sealed: 'p' }, members: 3, reason: { sealed: 'ill' } } },
      { action: 'review', occurredOn: '2024-03-10', answers: { opinion: 'grant', members: 2, monthlyAmount: 60_000, reason: { sealed: 'why' } } },
      { action: 'publicise', occurredOn: '2024-03-12', answers: { places: ['board'], fields: ['applicant', 'members'] } },
    ]))
    expect(row).toMatchObject({ shelf: 'assistance', untilOn: '2024-03-19', closesOn: '2024-03-19' })
    expect(row?.body['facts']).toEqual([{ label: '申请人', value: { sealed: 'p' } }, { label: '保障人数', value: '2人' }])
  })

  test('公开日历上欠着的，公布了就换成公布的内容', () => {
    const planned = { action: 'plan', occurredOn: '2024-01-02', answers: { rhythm: 'quarterly', period: '2024年第一季度', periodEnd: '2024-03-31', dueBy: '2024-04-20' } }
    expect(rowsOf(matterOf('village-disclosure', [planned]))).toMatchObject([{ shelf: 'calendar', closesOn: '2024-04-20', untilOn: null }])
    const rows = rowsOf(matterOf('village-disclosure', [planned, { action: 'publish', occurredOn: '2024-04-25', answers: { contents: ['finance'], summary: '收支表', places: ['board'] } }]))
    expect(rows.map((row) => [row.shelf, row.untilOn])).toEqual([['calendar', '2024-04-24'], ['affairs', null]])
  })
})

describe('公布的正文留有校验值', () => {
  test('同一段话总是同一个校验值，改一个字就不同', () => {
    const body = { subject: '甲', facts: [], paragraphs: ['乙'] }
    expect(digestOf(body)).toBe(digestOf({ paragraphs: ['乙'], facts: [], subject: '甲' }))
    expect(digestOf(body)).not.toBe(digestOf({ ...body, paragraphs: ['丙'] }))
  })

  test('登记公布的那一条记录带着它公布的正文的校验值；不公布的不带', () => {
    const matter = matterOf('disclosure-item', [{ action: 'publish', occurredOn: '2024-02-01', answers: { title: '预算', topic: 'budget', formedOn: '2024-01-20', places: ['site'] } }])
    const [entry] = matter.entries
    const [row] = rowsOf(matter)
    expect(entry && digestsOf(bodiesBy(system.publications, procedure('disclosure-item'), { matter, entry }))).toEqual({ 'disclosure-item.item': row?.digest })
    expect(entry && digestsOf(bodiesBy(system.publications, procedure('disclosure-item'), { matter, entry: { ...entry, action: 'takeDown' } }))).toBe(undefined)
    expect(publication('disclosure-item.item').papers).toBe(undefined)
  })
})
