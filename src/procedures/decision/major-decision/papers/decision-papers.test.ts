// The papers of a decision: what was asked of the public, what went to the meeting, what was said there, what was announced, what is filed.
import { expect, test } from 'vitest'
import { held, members, reviewOf } from '#test/decision-story.ts'
import { printed } from '#test/printed.ts'
import { storyAccount, storyId, storyOf, type Step } from '#test/story.ts'
import { majorDecision } from '../procedure.ts'
import { decisionAnnouncement } from './decision-announcement.ts'
import { decisionCommentNotice } from './decision-comment-notice.ts'
import { decisionDossier } from './decision-dossier.ts'
import { decisionMinutes } from './decision-minutes.ts'
import { decisionTabling } from './decision-tabling.ts'

const id = storyId()
const started: Step = ['start', '2024-03-01', { kind: 'administrative', item: '公交线路调整', unit: '党政办', owner: storyAccount, traits: ['stability'], draft: '撤并两条线路。' }]
const review = reviewOf('decision', storyOf(majorDecision, { id }).matter([started]), { opinion: 'lawful' })
const story = storyOf(majorDecision, { id, around: [review] })
const short: Step = ['openComment', '2024-03-04', { ways: ['website'], closesOn: '2024-03-20', how: '寄党政办', shortReason: '汛期临近' }]
const steps: readonly Step[] = [
  started, short, ['closeComment', '2024-03-20', { received: 3, adopted: 2, summary: '一条超出权限。' }],
  ['assessRisk', '2024-03-21', { by: '平安办', level: 'medium', controllable: true, points: '老人出行', measures: '保留早晚班' }],
  ['table', '2024-04-10', { review: review.id, meetsOn: '2024-04-12' }],
  ['pass', '2024-04-12', held('government', members('agree', 'disagree', 'agree', 'agree'), { place: '二楼会议室', discussion: '围绕早晚班讨论。', observers: '人大主席' })],
  ['reportToParty', '2024-04-13', { result: 'agreed' }],
  ['publish', '2024-04-16', { ways: ['website'], documentNumber: '双永政发〔2024〕8号', explanation: '采纳两条。' }],
  ['file', '2024-04-20', { volume: '党政办2024年第12卷', minutesNumber: '永纪要〔2024〕5号' }],
]
const matter = story.matter(steps)

test('征求意见公告写明期限、方式、依据；缩短期限的说明原因（重大行政决策程序暂行条例第十五条）', () => {
  const words = printed(decisionCommentNotice, story.matter([started, short]))
  for (const each of ['公交线路调整', '2024年3月20日', '寄党政办', '汛期临近', '第十五条第一款', '撤并两条线路。']) expect(words).toContain(each)
})

test('“三重一大”事项的征求意见公告不引重大行政决策的条文', () => {
  const other = storyOf(majorDecision).matter([['start', '2024-03-01', { kind: 'project', item: '广场改造', unit: '城建办', owner: storyAccount }], short])
  expect(printed(decisionCommentNotice, other)).not.toContain('条例')
})

test('上会审批表列出征求意见、风险评估、合法性审查', () => {
  const words = printed(decisionTabling, matter)
  for (const each of ['征求意见1次，收到3条，采纳2条', '中风险，可控', '不涉及', `事项${review.id.slice(-4)}`, '主要领导意见']) expect(words).toContain(each)
})

test('讨论记录按发言先后记下各人意见，主要负责人在最后，不同意见连理由（条例第三十条）', () => {
  const words = printed(decisionMinutes, matter)
  for (const each of ['2024年第5次会议', '二楼会议室', '人大主席', '应到4人，实到4人，同意3人，不同意1人，缓议0人，弃权0人', '王某 武装部长：不同意。资金来源还没有落实。', '讨论通过。按草案执行。']) expect(words).toContain(each)
  expect(words.indexOf('陈某 乡长（主要负责人）')).toBeGreaterThan(words.indexOf('赵某 纪委书记'))
})

test('公布公告带文号、决定内容、意见采纳情况（条例第三十二条）', () => {
  const words = printed(decisionAnnouncement, matter)
  for (const each of ['双永政发〔2024〕8号', '按草案执行。', '采纳两条。', '2024年4月16日']) expect(words).toContain(each)
})

test('档案目录逐个环节列出日期和经办人（条例第三十三条）', () => {
  const words = printed(decisionDossier, matter)
  for (const each of ['公开征求意见', '风险评估', '提交讨论', '讨论通过', '党政办2024年第12卷', '永纪要〔2024〕5号']) expect(words).toContain(each)
})
