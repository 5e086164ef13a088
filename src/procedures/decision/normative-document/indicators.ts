// How many documents were issued, filed, cleaned up, and are in force.
import { indicatorsOf } from '#procedure/indicator.ts'
import { normativeDocument } from './procedure.ts'

const { count, roster } = indicatorsOf(normativeDocument)

const piece = { unit: '件', system: 'decision' } as const

export const normativeDocumentIndicators = [
  count({ ...piece, id: 'normdoc.issued', title: '规范性文件制发件数', definition: '编号公布的行政规范性文件，每件计一；按公布日期归入年度。', actions: ['issue'] }),
  count({ ...piece, id: 'normdoc.filed', title: '规范性文件备案件数', definition: '报送备案的行政规范性文件，每件计一；按报送日期归入年度。', actions: ['file'] }),
  count({ ...piece, id: 'normdoc.publicComments', title: '规范性文件公开征求意见件数', definition: '规范性文件草案公开征求意见的次数；按公布日期归入年度。', actions: ['openComment'] }),
  count({ ...piece, id: 'normdoc.cleaned', title: '规范性文件清理件数', definition: '登记清理意见的次数；按清理日期归入年度。', actions: ['cleanUp'] }),
  count({ ...piece, id: 'normdoc.repealed', title: '规范性文件废止、失效件数', definition: '废止和到期失效的规范性文件，每件计一；按登记日期归入年度。', actions: ['repeal', 'expire'] }),
  count({ ...piece, id: 'normdoc.rejected', title: '规范性文件审议未通过件数', definition: '审议未通过的规范性文件草案，每件计一。', actions: ['reject'] }),
  roster({ ...piece, id: 'normdoc.inForce', title: '现行有效规范性文件件数', definition: '年末（统计日）有效的行政规范性文件，每件计一；过了有效期还没有登记失效的仍在其中，会有到期提醒。', standing: ['有效'] }),
] as const
