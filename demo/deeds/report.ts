// The annual report of 2024: drafted in January, checked, signed for on 14 March 2025 as the real one was, sent up and published.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed } from '#demo/deed.ts'
import { township } from '#demo/people.ts'
import { annualReportTemplate } from '#reports/annual-report-template.ts'
import type { Chapter } from '#reports/chapter.ts'

const on = plainDate
const step = { of: 'report-2024', procedure: 'annual-report', area: township } as const

/** What a person writes where the first draft asks for it. */
const written: Readonly<Record<string, string>> = {
  '二、': '一是普法宣传不够均衡，部分老年群众和外出务工人员参与少，由司法所负责，二〇二五年六月底前逐村补讲。二是部分村调委会成员不足法定人数，由各村负责补选，二〇二五年四月底前完成。三是没有法律专业工作人员，由党政办负责聘请法律顾问，二〇二五年五月底前落实。四是执法证件换发尚有人员未完成，由综合办负责，二〇二五年三月底前完成。上述整改均登记为督办任务。',
  '四、': '一是逐村补讲普法课程，扩大老年群众受众面。二是督促各村补选调委会成员，使每个调委会达到法定人数。三是聘请法律顾问，参加重要决策和合同的合法性审查。四是完成执法证件换发，组织执法人员培训。五是坚持集中学法和年度考试，继续如实登记、按时公开。',
  '五、': '社会治安和违纪违法方面的数字由公安、纪检机关提供，来源见附表。',
}

function chapters(): readonly Chapter[] {
  return annualReportTemplate({ year: 2024, name: '永加乡', kind: '乡' }).map((chapter) => {
    const key = Object.keys(written).find((start) => chapter.heading.startsWith(start))
    return key === undefined ? chapter : { ...chapter, body: written[key] ?? chapter.body }
  })
}

export const reportDeeds: readonly Deed[] = [
  {
    ...step, on: on('2025-01-20'), by: 'sifa', action: 'draft',
    answers: () => ({ year: 2024, submitBy: '2025-03-01', publishBy: '2025-04-01', chapters: annualReportTemplate({ year: 2024, name: '永加乡', kind: '乡' }) }),
  },
  { ...step, on: on('2025-02-18'), by: 'sifa', action: 'revise', answers: () => ({ chapters: chapters() }) },
  { ...step, on: on('2025-02-26'), by: 'sifa', action: 'check', answers: () => ({ remarks: '调委会人数不足的情况属实，已写入不足和整改。' }) },
  { ...step, on: on('2025-03-14'), by: 'xiangzhang', action: 'sign', answers: () => ({ issuedAs: '永政发〔2025〕4号' }) },
  { ...step, on: on('2025-03-14'), by: 'sifa', action: 'submit', answers: () => ({ to: '双辽市委、市政府', way: 'paper' }) },
  { ...step, on: on('2025-03-20'), by: 'sifa', action: 'publish', answers: () => ({ where: '双辽市政府网站乡镇专栏' }) },
]
