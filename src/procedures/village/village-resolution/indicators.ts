// How village resolutions are counted: passed and not passed, published, carried out, supervised, objected to.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { first } from '#procedure/matter.ts'
import { bodies, type Body } from '../bodies.ts'
import { isAboutAssets } from './matter-kinds.ts'
import { villageResolution } from './procedure.ts'

const { count, distinct, sum } = indicatorsOf(villageResolution)

const piece = { unit: '件', system: 'village' } as const
const time = { unit: '次', system: 'village' } as const
const held = ['vote', 'voteDown'] as const

const decidedBy = (body: Body) => count({
  ...time, id: `village.meetings.${body}`, title: `${bodies[body]}议决次数`, actions: held,
  definition: `${bodies[body]}作出表决的次数，通过和没有通过的都计；到会不足没有开成的不计。`, when: (entry) => entry.answers.body === body,
})

export const villageResolutionIndicators = [
  count({ ...piece, id: 'village.proposals', title: '四议两公开提议件数', definition: '党支部提议的村级重大事项，每件计一，按提议日期归入年度。', actions: ['propose'] }),
  count({ ...piece, id: 'village.resolutions', title: '四议两公开决议件数', definition: '村民（代表）会议、成员（代表）大会表决通过的事项，每次计一，按表决日期归入年度；责令改正后重新表决通过的另计。', actions: ['vote'] }),
  count({ ...piece, id: 'village.resolutionsFailed', title: '表决没有通过件数', definition: '达到到会人数、表决没有通过的事项，每件计一。', actions: ['voteDown'] }),
  count({ ...time, id: 'village.meetingsAdjourned', title: '到会不足改期次数', definition: '到会人数不够、没有开成的会议，每次计一。', actions: ['adjourn'] }),
  ...(Object.keys(bodies) as Body[]).map(decidedBy),
  distinct({ id: 'village.villagesResolving', title: '有四议两公开决议的村数', unit: '个', system: 'village', definition: '年内有表决通过事项的村，每村计一。', actions: ['vote'], key: (_, resolution) => [resolution.area] }),
  count({ ...piece, id: 'village.resolutionsPublished', title: '决议公开件数', definition: '公布决议的事项，每件计一，按公布日期归入年度。', actions: ['publishResolution'] }),
  count({ ...piece, id: 'village.resolutionsCarriedOut', title: '决议实施完成件数', definition: '登记实施完成的事项，每件计一。', actions: ['finish'] }),
  count({ ...piece, id: 'village.resultsPublished', title: '实施结果公开件数', definition: '公布实施结果的事项，每件计一。', actions: ['publishResult'] }),
  ratio({ id: 'village.publicationRate', title: '决议公开率', unit: '%', system: 'village', definition: '决议公开件数÷四议两公开决议件数；年末通过、下年公布的会低于百分之百。', numerator: 'village.resolutionsPublished', denominator: 'village.resolutions' }),
  count({ ...piece, id: 'village.assetResolutions', title: '集体资产资源事项决议件数', definition: '表决通过的事项中，涉及集体土地、财产、收益、项目、成员的，每件计一。', actions: ['vote'], when: (_, resolution) => isAboutAssets(first(resolution, 'propose')?.answers.kind ?? 'other') }),
  count({
    ...piece, id: 'village.assetsPublished', title: '集体资产资源事项公开件数', definition: '涉及集体土地、财产、收益、项目、成员的决议和实施结果，每公布一次计一。',
    actions: ['publishResolution', 'publishResult'], when: (_, resolution) => isAboutAssets(first(resolution, 'propose')?.answers.kind ?? 'other'),
  }),
  sum({ id: 'village.resolutionAmount', title: '决议涉及金额', unit: '元', system: 'village', definition: '表决通过的事项提议时登记的涉及金额之和；没有登记金额的按零计。', actions: ['vote'], amount: (_, resolution) => first(resolution, 'propose')?.answers.amount ?? 0 }),
  count({ ...time, id: 'village.legalityLooks', title: '村级事项合法性提示次数', definition: '乡镇在表决以前对村级事项提示合法性意见，每次计一。', actions: ['lookAt'] }),
  count({ ...time, id: 'village.supervisionOpinions', title: '村务监督意见次数', definition: '村务监督委员会对四议两公开各步出具的意见，每次计一。', actions: ['supervise'] }),
  count({ ...time, id: 'village.supervisionProblems', title: '村务监督发现问题次数', definition: '村务监督意见为“发现问题”的，每次计一。', actions: ['supervise'], when: (entry) => entry.answers.opinion === 'problem' }),
  count({ ...time, id: 'village.objections', title: '村民异议件数', definition: '村民对决议和实施提出的异议，每次计一。', actions: ['object'] }),
  count({ ...time, id: 'village.objectionsAnswered', title: '答复村民异议件数', definition: '答复的异议，每次计一。', actions: ['answerObjection'] }),
  count({ ...piece, id: 'village.correctionsOrdered', title: '责令改正村级决定件数', definition: '乡镇责令改正的村民（代表）会议决定，每次计一。', actions: ['orderCorrection'] }),
] as const
