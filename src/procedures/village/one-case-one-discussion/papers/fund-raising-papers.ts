// 筹资筹劳方案审核表, 征求农户意见表, 方案公布, 使用情况公布.
import { chineseDate } from '#calendar/plain-date.ts'
import { closing, flush, form, numberLine, paragraph, row, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { bodies } from '../../bodies.ts'
import { committeeName, villageName, yuan } from '../../paper-words.ts'
import { oneCaseOneDiscussion } from '../procedure.ts'
import { exemptions } from '../questions.ts'

const 农业法 = lawBook('agriculture-law')
const 村委会组织法 = lawBook('villagers-committee-law')
const 筹资筹劳办法 = lawBook('village-fund-raising-measures')

type Raising = MatterOf<typeof oneCaseOneDiscussion>

function planOf(raising: Raising) {
  return (last(raising, 'revise') ?? first(raising, 'propose'))?.answers
}

function standard(raising: Raising): string {
  const plan = planOf(raising)
  return plan ? `每人${yuan(plan.perHead)}，${plan.heads}人，共${yuan(plan.perHead * plan.heads)}；每个劳动力${plan.daysPerWorker}个工日，${plan.workers}人，共${plan.daysPerWorker * plan.workers}个工日` : ''
}

function exempted(raising: Raising): string {
  return (planOf(raising)?.exempted ?? []).map((each) => `${exemptions[each.kind]}${each.people}人`).join('；') || '无'
}

export const fundRaisingPlan = paperOf(oneCaseOneDiscussion)({
  id: 'fund-raising-plan', title: '村民一事一议筹资筹劳方案审核表', after: 'propose', basis: [筹资筹劳办法('')],
  body(raising, desk) {
    const [proposed, voted] = [first(raising, 'propose'), last(raising, 'vote')]
    const { kind, proposer } = oneCaseOneDiscussion.actions.propose.asks
    return {
      title: '村民一事一议筹资筹劳方案审核表', layout: 'form',
      blocks: [
        title('村民一事一议筹资筹劳方案审核表'), numberLine(desk.number),
        form([
          row({ 村名: villageName(raising.area, desk), 项目: proposed?.answers.project ?? '', 类别: proposed ? kind.of[proposed.answers.kind] : '' }),
          row({ 提出: proposed ? proposer.of[proposed.answers.proposer] : '', 预算: yuan(planOf(raising)?.budget) }),
          row({ 方案: planOf(raising)?.plan ?? '' }, { lines: 8 }),
          row({ 标准: standard(raising) }), row({ 减免: exempted(raising) }),
          row({ 议事: voted ? `${chineseDate(voted.occurredOn)}${bodies[voted.answers.body]}应到${String(voted.noted?.['due'] ?? '')}、实到${voted.answers.present}，赞成${voted.answers.agreed}、反对${voted.answers.opposed}、弃权${voted.answers.abstained}` : '' }),
          row([{ label: '乡镇初审', content: last(raising, 'review')?.answers.opinion ?? '', foot: '（盖章）　　年　　月　　日' }], { lines: 4 }),
          row([{ label: '县级复审', content: '', foot: '（盖章）　　年　　月　　日' }], { lines: 4 }),
        ]),
        signatures([{ label: committeeName(raising.area, desk), name: '', seal: true, dated: true }]),
      ],
    }
  },
})

export const householdOpinions = paperOf(oneCaseOneDiscussion)({
  id: 'household-opinions', title: '筹资筹劳征求农户意见表', after: 'propose', basis: [筹资筹劳办法('')],
  body: (raising, desk) => ({
    title: '筹资筹劳征求农户意见表', layout: 'form',
    blocks: [
      title('筹资筹劳征求农户意见表'), numberLine(desk.number),
      flush(`项目：${first(raising, 'propose')?.answers.project ?? ''}　　标准：${standard(raising)}`),
      table([{ title: '序号' }, { title: '户主签名', width: 2 }, { title: '同意' }, { title: '不同意' }, { title: '意见', width: 3 }], Array.from({ length: 20 }, (_, index) => [String(index + 1), '', '', '', ''])),
      signatures([{ label: '村民代表签名', dated: true }]),
    ],
  }),
})

export const fundRaisingNotice = paperOf(oneCaseOneDiscussion)({
  id: 'fund-raising-notice', published: true, title: '筹资筹劳方案公布', after: 'publish', basis: [村委会组织法('35'), 农业法('87', '3')],
  body(raising, desk) {
    const posted = last(raising, 'publish')
    return {
      title: '筹资筹劳方案公布', layout: 'official',
      blocks: [
        title(`${first(raising, 'propose')?.answers.project ?? ''}\n筹资筹劳方案公布`), paragraph(posted?.answers.content ?? ''), paragraph(`标准：${standard(raising)}。减免：${exempted(raising)}。`),
        paragraph('超出本方案的收取，村民有权拒绝；不得强行以资代劳。'), closing(committeeName(raising.area, desk), posted ? chineseDate(posted.occurredOn) : ''),
      ],
    }
  },
})

export const fundUseNotice = paperOf(oneCaseOneDiscussion)({
  id: 'fund-use-notice', published: true, title: '筹资筹劳使用情况公布', after: 'publishUse', basis: [村委会组织法('35'), 农业法('87', '3')],
  body(raising, desk) {
    const posted = last(raising, 'publishUse')
    const days = all(raising, 'collect').reduce((sum, entry) => sum + entry.answers.days, 0)
    const { raised = 0, others = 0, spent = 0, note } = posted?.answers ?? {}
    return {
      title: '筹资筹劳使用情况公布', layout: 'official',
      blocks: [
        title(`${first(raising, 'propose')?.answers.project ?? ''}\n筹资筹劳使用情况公布`),
        table([{ title: '筹资' }, { title: '奖补、捐赠、集体' }, { title: '支出' }, { title: '结余' }, { title: '投工' }], [[yuan(raised), yuan(others), yuan(spent), yuan(raised + others - spent), `${days}工日`]]),
        ...(note === undefined ? [] : [paragraph(note)]), closing(committeeName(raising.area, desk), posted ? chineseDate(posted.occurredOn) : ''),
      ],
    }
  },
})
