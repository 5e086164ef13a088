// What must be true of a personal law report before it is handed in.
import { lawBook } from '#law/instrument.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import { indicatorsIn } from '#reports/chapter.ts'
import { actFigures, chaptersOf, listedActs } from './listed-acts.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')
const 统计法 = lawBook('statistics-law')

export const ownReport = guard<{ readonly signed?: readonly unknown[] }>({
  code: 'not-ones-own-report',
  otherwise: '述法报告由本人提交。司法所代为登记的，请上传本人签过字的报告。',
  basis: [第一责任人规定('')],
  field: 'signed',
  holds: ({ answers, actor, matter }) =>
    matter?.entries.find((entry) => entry.action === 'draft')?.answers['person'] === actor.account || (actor.post === 'justice-clerk' && (answers.signed ?? []).length > 0),
})

export const nothingLeftToFill = guard<object>({
  code: 'report-unfinished',
  otherwise: '报告里还有“（请……）”的提示没有填写，请填好或删去后再提交。',
  basis: [第一责任人规定('')],
  holds: ({ matter }) => chaptersOf(matter).every((chapter) => !/（请[^）]*）/.test(chapter.body ?? '')),
})

export const allSlotsKnown = guard<object>({
  code: 'report-figure-unknown',
  otherwise: '报告引用了不存在的指标，请用“插入数字”重新选择。',
  basis: [统计法('8')],
  holds: ({ matter, witness }: Circumstances<object>) => {
    const chapters = chaptersOf(matter)
    const known = new Set([...witness?.figures ?? [], ...actFigures(chapters, listedActs(matter))].map((each) => each.id))
    return chapters.every((chapter) => indicatorsIn(chapter.body ?? '').every((id) => known.has(id)))
  },
})
