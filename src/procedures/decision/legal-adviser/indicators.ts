// How many advisers stand, which villages they cover, and what they did. Nobody's work is scored.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { first } from '#procedure/matter.ts'
import { legalAdviser } from './procedure.ts'
import { services, type Service } from './services.ts'
import { villagesOf } from '../adviser-term.ts'

const { roster, count, sum } = indicatorsOf(legalAdviser)

const standing = { system: 'decision', standing: ['在聘'] } as const
const logged = { system: 'decision', actions: ['log'] } as const

function ofService(id: string, title: string, service: Service) {
  return count({ ...logged, unit: '次', id, title, definition: `法律顾问工作日志中类别为“${services[service]}”的，每条计一；按服务日期归入年度。`, when: (entry) => entry.answers.service === service })
}

export const legalAdviserIndicators = [
  roster({ ...standing, unit: '名', id: 'adviser.advisers', title: '法律顾问人数', definition: '年末（统计日）在聘的法律顾问，一份聘任计一。' }),
  roster({ ...standing, unit: '名', id: 'adviser.townshipAdvisers', title: '乡镇法律顾问人数', definition: '年末（统计日）在聘、担任乡镇党委、政府法律顾问的，一份聘任计一；兼任村（社区）顾问的也计。', when: (each) => first(each, 'engage')?.answers.capacity !== 'village' }),
  roster({
    ...standing, unit: '个', id: 'adviser.villagesCovered', title: '村级法律顾问覆盖数', definition: '年末（统计日）有在聘法律顾问的村（社区），一个村有几名顾问也只计一。',
    key: villagesOf,
  }),
  ratio({
    id: 'adviser.villageCoverage', title: '村级法律顾问覆盖率', unit: '%', system: 'decision', definition: '村级法律顾问覆盖数除以村（社区）总数；村（社区）总数由民政部门提供，在“外部数据”登记，没有登记的不算。',
    numerator: 'adviser.villagesCovered', denominator: 'township.villages',
  }),
  count({ ...logged, unit: '次', id: 'adviser.services', title: '法律顾问服务次数', definition: '法律顾问工作日志的条数；按服务日期归入年度。' }),
  ofService('adviser.dutySessions', '法律顾问值班次数', 'duty'),
  ofService('adviser.consultations', '法律顾问解答咨询次数', 'consultation'),
  ofService('adviser.contracts', '法律顾问审查、起草合同次数', 'contract'),
  ofService('adviser.documents', '法律顾问审查、起草文件次数', 'document'),
  ofService('adviser.decisions', '法律顾问参与重大决策次数', 'decision'),
  ofService('adviser.litigation', '法律顾问代理案件次数', 'litigation'),
  ofService('adviser.mediations', '法律顾问参与调解次数', 'mediation'),
  ofService('adviser.lectures', '法律顾问法治讲座次数', 'lecture'),
  sum({ ...logged, unit: '人次', id: 'adviser.served', title: '法律顾问服务人次', definition: '法律顾问工作日志所填服务人次之和，没有填的不计。', amount: (entry) => entry.answers.people ?? 0 }),
] as const
