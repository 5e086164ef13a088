// The whole dossier: in the order of the standard, every paper, every copy behind its paper, the right page in the contents.
import { describe, expect, test } from 'vitest'
import { system } from '#content/system.ts'
import type { BoundPapers } from '#documents/bound-papers.ts'
import { toPrintHtml } from '#documents/html.ts'
import { accepted, agreed, applied, appointed, around, dispute, inWriting, mediated, standingMediator, told } from '#test/mediation-story.ts'
import { storyAccount, storyOf, storyTownship, type Step } from '#test/story.ts'
import { storyDesk } from '#test/story-desk.ts'
import { dossierStandard } from '../../dossier-standard/procedure.ts'
import { wholeDossier } from './whole-dossier.ts'

const papers = system.papers.filter((paper) => paper.procedure === 'dispute-mediation')
const scan = (name: string, letter: string) => ({ sha256: letter.repeat(64), name, bytes: 1000 })
const steps: readonly Step[] = [
  applied({ wish: '排除妨碍' }), accepted, told, appointed,
  ['identify', '2024-03-02', { way: 'original', copies: [scan('身份证.jpg', 'a')] }],
  ['mandate', '2024-03-02', { principal: 2, agent: [{ name: '丙某' }], relation: '儿子', scope: ['attend', 'sign'] }],
  ['inquire', '2024-03-03', { place: '现场', asked: [{ name: '邻居' }], relation: '东邻', record: '滴水落在院内。' }],
  ['evidence', '2024-03-03', { items: [{ name: '宅基地使用证', source: 'party', pages: 2, shows: '界址' }], scans: [scan('证.pdf', 'b'), scan('账.xlsx', 'c')] }],
  mediated, agreed({ ...inWriting, way: '一次办完' }), ['attachSigned', '2024-03-06', { paper: 'mediation-agreement', scans: [scan('签字页.jpg', 'd')], how: 'photo' }],
  ['performed', '2024-04-01', { note: '接水槽已装', proof: [scan('收条.jpg', 'e')] }], ['visit', '2024-04-20', { result: 'full' }], ['close', '2024-04-21', { remark: '证据均为复印件' }],
  ['archive', '2024-05-01', { binder: storyAccount, shelf: '2号柜' }],
]
const pages: Readonly<Record<string, number>> = { a: 1, b: 3, d: 1, e: 1 }
const pagesOf = ({ sha256 }: { readonly sha256: string }) => pages[sha256[0] ?? '']
const desk = storyDesk(around)
const bound = (more: Partial<Parameters<typeof wholeDossier>[2]> = {}) => wholeDossier(dispute.matter(steps), desk, { papers, pagesOf, ...more })
const textOf = (whole: BoundPapers, key: string) => {
  const document = whole.papers.find((paper) => paper.key === key)?.document
  return document ? toPrintHtml(document).replace(/^[\s\S]*<body>/, '').replaceAll(/<[^>]+>/g, '\n') : ''
}

describe('整卷', () => {
  test('封面、目录在前，封底在后，都不编页号；文书按通行的顺序，照片跟着文书', () => {
    const whole = bound()
    expect(whole.papers.map((paper) => paper.key)).toEqual([
      'cover', 'contents', 'application-1', 'rights-1', 'identity-1', 'identity-2', 'mandate-1', 'inquiry-1', 'evidence-1', 'evidence-2', 'evidence-3',
      'record-1', 'agreement-1', 'agreement-2', 'performance-1', 'performance-2', 'visit-1', 'remarks-1', 'back',
    ])
    expect(whole.papers.filter((paper) => paper.numbers === 'none').map((paper) => paper.key)).toEqual(['cover', 'contents', 'back'])
  })

  test('目录写每种文书开始的页号，末一种写起止；封底写总页数、装订人', () => {
    const counts = [1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 2, 2, 1, 1, 1, 1, 1, 1]
    const whole = bound({ counts })
    const rows = textOf(whole, 'contents').split('\n').filter((line) => line.trim() !== '')
    const pageOfRow = (title: string) => rows[rows.indexOf(title) + 1]
    expect(pageOfRow('人民调解申请书')).toBe('1')
    expect(pageOfRow('证据目录和证据材料')).toBe('7')
    expect(pageOfRow('人民调解记录')).toBe('12')
    expect(rows.slice(rows.indexOf('卷宗情况说明') + 1).join('')).toMatch(/^20/)
    expect(textOf(whole, 'back')).toContain('共20页')
    expect(textOf(whole, 'back')).toContain('干部1111')
    expect(textOf(whole, 'cover')).toContain('2号柜')
  })

  test('PDF逐页装入并写明第几页；不能印的附件留一页说明', () => {
    const whole = bound()
    expect(whole.papers.find((paper) => paper.key === 'evidence-2')?.document.blocks.filter((block) => block.kind === 'picture')).toMatchObject([{ page: 1 }, { page: 2 }, { page: 3 }])
    expect(textOf(whole, 'evidence-2')).toContain('第2页共3页')
    expect(textOf(whole, 'evidence-3')).toContain('账.xlsx')
    expect(textOf(whole, 'evidence-3')).toContain('不能印在这里')
  })

  test('县里的规范改了顺序的，按县里的', () => {
    const order = ['application', 'inquiry', 'evidence', 'rights', 'record', 'agreement'].map((row) => ({ row, need: 'must' }))
    const standard = storyOf(dossierStandard, { area: storyTownship.slice(0, 6) }).matter([['draft', '2024-01-02', { name: '规范', order, keep: 'years', years: 30 }], ['enact', '2024-01-10', { from: '2024-02-01' }]])
    const whole = wholeDossier(dispute.matter(steps), storyDesk([...around, standard]), { papers, pagesOf })
    expect(whole.papers.map((paper) => paper.key).slice(2, 8)).toEqual(['application-1', 'inquiry-1', 'evidence-1', 'evidence-2', 'evidence-3', 'rights-1'])
    expect(textOf(whole, 'cover')).toContain('30年')
  })

  test('新的文书写明该写的：委托权限、证据来源、履行情况、情况说明', () => {
    const whole = bound({ watermark: '演示数据' })
    expect(textOf(whole, 'mandate-1')).toMatch(/申请、参加和终止调解；签署文书[\s\S]*受委托人/)
    expect(textOf(whole, 'evidence-1')).toMatch(/宅基地使用证[\s\S]*当事人提交/)
    expect(textOf(whole, 'performance-1')).toMatch(/已全部履行，接水槽已装[\s\S]*凭证1件附后/)
    expect(textOf(whole, 'remarks-1')).toMatch(/没有缺少[\s\S]*证据均为复印件/)
    for (const { key } of whole.papers) expect(textOf(whole, key)).not.toMatch(/undefined|NaN|\[object/)
    expect(whole.papers.every((paper) => paper.document.watermark === '演示数据')).toBe(true)
  })

  test('什么都没有写的空卷也装得起来', () => {
    const matter = dispute.matter([applied()])
    expect(wholeDossier({ ...matter, entries: matter.entries }, storyDesk([standingMediator]), { papers, pagesOf: () => undefined, counts: [1, 1, 1, 1] }).papers).toHaveLength(4)
  })
})
