// What a standard must say so that every dispute has one grade and one amount.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { gradesOf, type Criterion, type Standard } from '../allowance.ts'

const basis = [lawBook('local-rules')('')]

type Said = Pick<Standard, 'grades'> & { readonly criteria?: readonly Criterion[] }

export const gradePaidOnce = guard<Said>({
  code: 'grade-paid-twice', otherwise: '同一等级、同一级别写了两个金额。一个等级在村级、乡镇级各写一行。', basis, field: 'grades',
  holds: ({ answers }) => new Set(answers.grades.map((each) => `${each.grade} ${each.level}`)).size === answers.grades.length,
})

export const criteriaOfGrades = guard<Said>({
  code: 'criterion-without-grade', otherwise: '有的条件写的等级不在“等级和金额”里。请写成同样的名称。', basis, field: 'criteria',
  holds: ({ answers }) => (answers.criteria ?? []).every((each) => gradesOf(answers).includes(each.grade)),
})

export const lowestIsPlain = guard<Said>({
  code: 'lowest-grade-conditioned', otherwise: '第一个等级是最低的，达不到其他等级的都按它，不用写条件。等级要从低到高写。', basis, field: 'criteria',
  holds: ({ answers }) => (answers.criteria ?? []).every((each) => each.grade !== gradesOf(answers)[0]),
})

export const othersConditioned = guard<Said>({
  code: 'grade-without-criterion', otherwise: '除最低的等级以外，每个等级至少要写一行条件，不然没有纠纷能算到这个等级。', basis, field: 'criteria',
  holds: ({ answers }) => gradesOf(answers).slice(1).every((grade) => (answers.criteria ?? []).some((each) => each.grade === grade)),
})

export const rowsSaySomething = guard<Said>({
  code: 'criterion-empty', otherwise: '有一行条件什么都没有写。请写类型、人数、金额、激化可能、协议形式、级别中的至少一项，或者删去这一行。', basis, field: 'criteria',
  holds: ({ answers }) => (answers.criteria ?? []).every((each) => Object.keys(each).length > 1),
})

export const retiredAfterwards = guard<{ readonly until: string }>({
  code: 'retired-before-start', otherwise: '停用的日期早于施行的日期。请核对。', basis, field: 'until',
  holds: ({ answers, matter }) => String(matter?.entries.findLast((entry) => 'from' in entry.answers)?.answers['from'] ?? '') <= answers.until,
})
