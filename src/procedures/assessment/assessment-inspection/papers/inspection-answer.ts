// 整改情况报告: every finding of an inspection against what was done about it and how far it got.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, paragraph, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { assessmentInspection } from '../procedure.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')

export const inspectionAnswer = paperOf(assessmentInspection)({
  id: 'inspection-answer',
  title: '督察反馈问题整改情况报告',
  after: 'answer',
  basis: [督察规定('')],
  body(matter, desk) {
    const called = (first(matter, 'announce') ?? first(matter, 'record'))?.answers
    const answered = last(matter, 'answer')
    const found = last(matter, 'findings')
    const name = `关于${called?.topic ?? '法治督察'}反馈问题整改情况的报告`
    return {
      title: name,
      layout: 'official',
      blocks: [
        title(name),
        ...(answered ? [addressee(answered.answers.to)] : []),
        paragraph(`${called?.body ?? ''}反馈问题${found?.answers.findings.length ?? 0}个，现将逐项整改情况报告如下。反馈原文为：${(found?.answers.findings ?? []).map((each, index) => `${index + 1}.${each.finding}`).join('；')}。`),
        table(
          [{ title: '序号', width: 0.7, align: 'center' }, { title: '问题', width: 3 }, { title: '整改措施', width: 3.4 }, { title: '时限', width: 1.8 }, { title: '现状', width: 1.3 }],
          (answered?.answers.shortcomings ?? []).map((id, index) => rowOf(index, desk.title(id), desk.matter(id))),
        ),
        ...(answered?.answers.summary ? [paragraph(answered.answers.summary)] : []),
        closing(`${desk.township.fullName}人民政府`, answered ? chineseDate(answered.occurredOn) : ''),
      ],
    }
  },
})

type Mended = { readonly state: string; readonly entries: readonly { readonly answers: Readonly<Record<string, unknown>> }[] } | undefined

function rowOf(index: number, name: string, mended: Mended): readonly string[] {
  const latest = (key: string) => mended?.entries.findLast((entry) => entry.answers[key] !== undefined)?.answers[key]
  const due = latest('due')
  return [String(index + 1), name, String(latest('measure') ?? ''), typeof due === 'string' ? due : '', mended?.state ?? '']
}
