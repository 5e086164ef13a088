// Hazards found, handed over and struck off; and the orders to stop work that others made.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { hazard } from './procedure.ts'

const { count, roster } = indicatorsOf(hazard)

const place = { unit: '处', system: 'safety' } as const

export const hazardIndicators = [
  count({ ...place, id: 'safety.hazardsFound', title: '发现安全隐患处数', definition: '登记的隐患，每处计一，含后来核实不是隐患的；按发现日期归入年度。', actions: ['find'] }),
  count({ ...place, id: 'safety.hazardsMajor', title: '发现重大隐患处数', definition: '登记时程度为“重大隐患”的，每处计一。', actions: ['find'], when: (entry) => entry.answers.grade === 'major' }),
  count({
    ...place, id: 'safety.hazardsReferred', title: '移送有权部门隐患处数', definition: '移送有权部门的隐患，每处计一，同一处再次移送的不重复计；按第一次移送的日期归入年度。', actions: ['handOver'],
    when: (entry, matter) => matter.entries.find((each) => each.action === 'handOver')?.seq === entry.seq,
  }),
  count({ ...place, id: 'safety.hazardsFixed', title: '安全隐患整改处数', definition: '复查销号的和当场整改的隐患，每处计一；只登记整改、还没有复查的不计。按销号日期归入年度。', actions: ['verify', 'fixOnSpot'] }),
  count({ ...place, id: 'safety.hazardsUnfounded', title: '核实不是隐患处数', definition: '登记后核实不是隐患的，每处计一。', actions: ['unfounded'] }),
  count({ unit: '家', system: 'safety', id: 'safety.stopOrders', title: '责令停工停产家数', definition: '有权部门作出停产停业、停止施工、停止使用决定的，每份决定计一家；决定不是乡镇作出的。按登记日期归入年度。', actions: ['stopOrder'] }),
  roster({ ...place, id: 'safety.hazardsOpen', title: '未销号隐患处数', definition: '截至当日还没有销号的隐患。', standing: ['待处理', '已移送', '部门已接收', '已整改待复查'] }),
  ratio({ unit: '%', system: 'safety', id: 'safety.hazardsFixedRate', title: '隐患整改率', definition: '安全隐患整改处数÷发现安全隐患处数；两数都按当年办理的日期计，上年发现今年整改的也在分子里。', numerator: 'safety.hazardsFixed', denominator: 'safety.hazardsFound' }),
] as const
