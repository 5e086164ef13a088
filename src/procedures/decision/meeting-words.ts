// The record of a meeting as papers tell it: who was due and came, what each said in turn, how it stood.
import { paragraph, table, type Block } from '#documents/block.ts'
import { attendances, bodies, positions, type Body, type Member } from './meeting.ts'
import { votesOf } from './votes.ts'

/** 应到、实到、同意 … in one sentence. */
export function voteSentence(members: readonly Member[]): string {
  const { due, present, recused, agree, disagree, defer, abstain } = votesOf(members)
  const parts = [`应到${due}人，实到${present}人`, ...(recused > 0 ? [`其中回避${recused}人`] : []), `同意${agree}人，不同意${disagree}人，缓议${defer}人，弃权${abstain}人`]
  return `${parts.join('，')}。`
}

/** Everybody in the order in which they spoke; then those who did not. */
export function memberTable(members: readonly Member[]): Block {
  const inOrder = [...members.filter((each) => each.attendance === 'came'), ...members.filter((each) => each.attendance !== 'came')]
  return table(
    [{ title: '序号', width: 0.6, align: 'center' }, { title: '姓名、职务', width: 2 }, { title: '到会', width: 0.9 }, { title: '意见', width: 0.9 }, { title: '发言要点、理由', width: 4 }, { title: '签名', width: 1.2 }],
    inOrder.map((each, index) => [String(index + 1), `${each.member}${each.head ? '（主要负责人）' : ''}`, attendances[each.attendance], each.position ? positions[each.position] : '', each.said ?? '', '']),
  )
}

/** Who was against it, by name and with reasons: the record frees them of blame (重大行政决策程序暂行条例 art. 38). */
export function dissentLines(members: readonly Member[]): readonly Block[] {
  const against = members.filter((each) => each.attendance === 'came' && each.position !== 'agree')
  if (against.length === 0) return [paragraph('没有不同意见。')]
  return against.map((each) => paragraph(`${each.member}：${each.position ? positions[each.position] : ''}${each.said ? `。${each.said}` : ''}`))
}

export function bodyName(body: Body): string {
  return bodies[body]
}
