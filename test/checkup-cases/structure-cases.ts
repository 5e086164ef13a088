// Cases for the checks of parts, numbering, signature and addressee.
import type { Cases } from './case.ts'

const title = '#青石乡2024年法治政府建设工作报告\n'
const five = [
  '一、2024年度推进法治政府建设的主要举措和成效\n做了工作。',
  '二、存在的不足和原因\n还有不足。',
  '三、党政主要负责人履行推进法治建设第一责任人职责情况\n履行了职责。',
  '四、2025年工作安排\n做工作。',
  '五、其他需要报告的情况\n无。',
]
const all = `${title}${five.join('\n')}`
const signed = (issuer: string, date: string) => `${title}一、主要成效\n做了工作。\n\n${issuer}\n${date}`

export const structureCases = {
  'missing-part': {
    alarms: [
      [`${title}${five.slice(0, 4).join('\n')}`, 'missing', ''],
      [`${title}${[five[0], five[2], five[3], five[4]].join('\n')}`, 'missing', ''],
    ],
    silent: [
      all,
      `${title}${[five[2], five[0], five[1], five[3], five[4]].join('\n')}`,
      `${title}一、第一责任人履职情况\n一是抓部署。\n二、主要做法和成效\n做了。\n三、存在的不足和下一步打算\n还有不足。\n四、其他需要报告的情况\n无。`,
    ],
  },
  'parts-out-of-order': {
    alarms: [
      [`${title}${[five[0], five[3], five[1]].join('\n')}`, 'doubt', '四、2025年工作安排'],
      [`${title}二、存在的不足和原因\n还有不足。\n${five[0] ?? ''}`, 'doubt', '二、存在的不足和原因'],
    ],
    silent: [all, `${title}${[five[2], five[0], five[1], five[3]].join('\n')}`, `${title}${[five[0], five[1], five[3], five[2]].join('\n')}`, `${title}一、做法和成效\n做了。\n二、存在的不足和下一步打算\n有。`],
  },
  'ordinal-skips': {
    alarms: [
      ['（一）强化领导。做了工作。\n（三）强化普法。做了工作。', 'doubt', '（一）强化领导'],
      ['（一）强化领导。做了工作。\n（二）强化普法。做了工作。\n（二）强化执法。做了工作。', 'doubt', '（二）强化普法'],
      ['主要做法：一是抓学习。三是抓执法。', 'doubt', '一是'],
      [`${title}一、主要成效\n做了工作。\n三、存在的不足\n有。`, 'doubt', '三、存在的不足'],
    ],
    silent: [
      '（一）强化领导。做了工作。\n（二）强化普法。做了工作。\n（三）强化执法。做了工作。',
      '（一）强化领导。一是抓学习。二是抓普法。\n（二）强化普法。一是抓阵地。二是抓队伍。三是抓活动。',
      '统一是前提，唯一是关键。一是抓学习，二是抓普法。',
      '四是抓落实。五是抓考核。',
      '（一）强化领导\n1.抓学习。\n2.抓普法。\n（二）强化普法\n1.抓阵地。',
      '一要抓学习，二要抓普法。一是有计划，二是有总结。',
      '根据本办法第（三）项办理。',
    ],
  },
  'signature-missing': {
    alarms: [
      ['做了工作。', 'missing', '做了工作。'],
      [`${title}一、主要成效\n做了工作。\n\n2025年2月20日`, 'missing', '2025年2月20日'],
    ],
    silent: [signed('双河县青石乡人民政府', '2025年2月20日'), signed('双河县青石乡人民政府', '二〇二五年二月二十日'), `${title}一、主要成效\n做了工作。\n\n青石乡人民政府 2025年2月20日`],
  },
  'signed-late': {
    alarms: [
      [signed('青石乡人民政府', '2025年3月14日'), 'doubt', '2025年3月14日'],
      [signed('青石乡人民政府', '2025年6月25日'), 'doubt', '2025年6月25日'],
      [signed('青石乡人民政府', '2023年2月25日'), 'doubt', '2023年2月25日'],
    ],
    silent: [signed('青石乡人民政府', '2025年2月28日'), signed('青石乡人民政府', '2025年3月1日'), signed('青石乡人民政府', '2024年12月28日')],
  },
  'addressee-missing': {
    alarms: [['做了工作。', 'missing', '青石乡2024年法治政府建设工作报告']],
    silent: [`${title}县委、县人民政府：\n现将情况报告如下。`, `${title}市委全面依法治市委员会：\n现将情况报告如下。`, `${title}中共双河县委全面依法治县委员会办公室：\n现将情况报告如下。`],
  },
  'one-issuer': {
    alarms: [[signed('双河县青石乡人民政府', '2025年2月20日'), 'missing', '双河县青石乡人民政府']],
    silent: [signed('中共青石乡委员会\n青石乡人民政府', '2025年2月20日'), signed('青石乡党委  青石乡人民政府', '2025年2月20日'), '做了工作。'],
  },
} as const satisfies Readonly<Record<string, Cases>>
