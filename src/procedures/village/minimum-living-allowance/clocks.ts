// The clocks of an application. The law sets no days; the ministry's measures do, some of them only retold.
import { lawBook } from '#law/instrument.ts'
import type { TimeLimit } from '#procedure/time-limit.ts'
import type { sharedSteps } from './steps.ts'

const 社会救助法 = lawBook('social-assistance-law')
const 暂行办法 = lawBook('social-assistance-interim-measures')
const 审核确认办法 = lawBook('allowance-confirmation-measures')
const 本地规定 = lawBook('local-rules')

type Key = keyof typeof sharedSteps | 'report'

export const clocks = {
  notice: { title: '一次性告知或者受理', within: { rule: 'dib-one-time-notice' }, after: ['apply'], until: ['notify', 'accept', 'withdraw'], whose: '窗口', onExpiry: 'remind', basis: [本地规定('')] },
  inquiry: { title: '开始调查', within: { rule: 'dib-survey-start-3wd' }, after: ['accept'], until: ['inquire', 'withdraw'], whose: '乡镇', onExpiry: 'remind', basis: [审核确认办法('')] },
  whole: {
    title: '受理到确认', within: { rule: 'dib-total-30wd' }, after: ['accept'], until: ['confirm', 'refuse', 'withdraw'], extension: { action: 'prolong', rule: 'dib-total-extra-15wd' },
    whose: '乡镇、县级民政部门', onExpiry: 'remind', basis: [审核确认办法('')],
  },
  confirmation: { title: '县里确认', within: { rule: 'dib-county-10wd' }, after: ['report'], until: ['confirm', 'refuse', 'withdraw'], whose: '县级民政部门', onExpiry: 'remind', basis: [审核确认办法('')] },
  telling: { title: '不予确认，书面告知', within: { rule: 'dib-refuse-3wd' }, after: ['refuse'], until: ['tell'], whose: '乡镇', onExpiry: 'supervise', basis: [审核确认办法(''), 社会救助法('45')] },
  recheck: { title: '定期核查', within: { untilAnswer: 'nextCheckBy' }, after: ['confirm', 'recheck'], until: ['recheck', 'stop'], whose: '乡镇', onExpiry: 'remind', basis: [社会救助法('46', '2'), 暂行办法('13', '2')] },
} as const satisfies Readonly<Record<string, TimeLimit<Key>>>
