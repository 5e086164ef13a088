// Cases for the checks of claims without evidence.
import type { Cases } from './case.ts'

const plan = (shortcoming: string, next: string) => `#青石乡2024年法治政府建设工作报告\n一、主要成效\n做了工作。\n二、存在的不足和原因\n${shortcoming}\n三、2025年工作计划\n${next}`
const heads = (text: string) => `#青石乡2024年法治政府建设工作报告\n一、党政主要负责人履行推进法治建设第一责任人职责情况\n${text}`
const longWords = '党政主要负责人切实履行第一责任人职责，高度重视法治政府建设，始终把法治政府建设摆在重要位置，坚持与中心工作同部署、同推进、同考核，不断提高认识，压实责任，推动落实。'

export const evidenceCases = {
  'dispute-states-merged': {
    alarms: [['今年以来共受理调处化解各类矛盾纠纷90件。', 'missing', '90件']],
    silent: ['全年受理矛盾纠纷90件，调解成功88件。', '今年以来共受理调处化解各类矛盾纠纷90件。其中调解成功86件，当事人拒绝调解4件。', '调解矛盾纠纷90件。'],
  },
  'enforcement-without-figures': {
    alarms: [['持续规范行政执法行为，细化执法流程。', 'missing', '规范行政执法']],
    silent: ['持续规范行政执法行为，现有持证执法人员6名。', '持续规范行政执法行为，全年未发生行政处罚案件。', '开展检查36次，规范行政执法行为。', '加强普法宣传。'],
  },
  'decisions-without-figures': {
    alarms: [['落实“三重一大”集体决策制度。', 'missing', '三重一大']],
    silent: ['落实“三重一大”集体决策制度，全年审议议题24项。', '落实重大行政决策程序，本年度无重大行政决策事项。', '加强普法宣传。'],
  },
  'duties-without-events': {
    alarms: [[heads(longWords), 'missing', '一、党政主要负责人履行推进法治建设第一责任人职责情况']],
    silent: [heads(`${longWords}全年主持召开专题会议4次。`), heads(`${longWords}3月主持召开党委会议，研究《青石乡法治工作要点》。`)],
  },
  'crime-without-source': {
    alarms: [
      ['确保全乡无重大刑事案件发生。', 'missing', '无重大刑事案件'],
      ['全年刑事案件发案12起，同比下降。', 'missing', '刑事案件发案12起'],
    ],
    silent: ['据青石派出所统计，全乡无重大刑事案件发生。', '开展反诈宣传12次，预防诈骗。', '协助公安机关查处治安案件3起。'],
  },
  'shortcoming-without-measure': {
    alarms: [
      [plan('一是普法宣传不平衡。二是人员编制不足。', '一是加大法治宣传力度。'), 'missing', '二是人员编制不足'],
      [plan('一是无法律专业工作人员。', '一是加大法治宣传力度。'), 'missing', '一是无法律专业工作人员'],
    ],
    silent: [
      plan('一是普法宣传不平衡。二是人员编制不足。', '一是加大法治宣传力度。二是争取编制，充实执法力量。'),
      plan('一是部分干部依法行政意识不强。', '一是强化领导干部学法培训。'),
      plan('一是工作亮点不多。', '一是加大法治宣传力度。'),
    ],
  },
  'topics-untold': {
    alarms: [['坚持依法行政，推进法治建设，开展各项工作。'.repeat(30), 'missing', '']],
    silent: ['做了工作。', `${'坚持依法行政，推进法治建设，开展各项工作。'.repeat(30)}全年无行政复议、行政诉讼案件，办理信访件3件，主动公开信息56条，制发规范性文件0件。`],
  },
} as const satisfies Readonly<Record<string, Cases>>
