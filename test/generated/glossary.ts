// The glossary: one identifier for one Chinese term, from the declarations and the ten words of the design.
import { system } from '#content/system.ts'
import { posts } from '#people/post.ts'
import { systems } from '#procedure/procedure.ts'

export type Term = { readonly chinese: string; readonly identifier: string; readonly meaning: string }

/** The ten words, and no others for the same things. */
export const words: readonly Term[] = [
  { chinese: '事项', identifier: 'matter', meaning: 'one case of any kind: a dispute, an application, a meeting, a certificate, a report' },
  { chinese: '程序', identifier: 'procedure', meaning: 'the declaration a matter runs under: states, actions, who, what is asked, guards, limits, papers, each with its basis' },
  { chinese: '行为（步骤）', identifier: 'action', meaning: 'one step a person takes; the only way anything changes' },
  { chinese: '台账记录', identifier: 'entry', meaning: 'what an accepted action leaves in the ledger: append-only, chained by hash' },
  { chinese: '校验', identifier: 'guard', meaning: 'a named condition of an action' },
  { chinese: '拒绝', identifier: 'refusal', meaning: 'the expected no: code, sentence, basis; all refusals of an attempt together' },
  { chinese: '依据', identifier: 'basis', meaning: 'article of a law in force on that day, or a policy or local rule, never dressed as statute' },
  { chinese: '期限', identifier: 'timeLimit', meaning: 'the declared limit' },
  { chinese: '到期日', identifier: 'deadline', meaning: 'the running instance of a limit' },
  { chinese: '期限账', identifier: 'receipt', meaning: 'the steps that explain a date' },
  { chinese: '指标', identifier: 'indicator', meaning: 'a declared measure with its counting rule (口径)' },
  { chinese: '计数', identifier: 'contribution', meaning: 'what one entry adds to an indicator' },
  { chinese: '数字', identifier: 'figure', meaning: 'the sum of contributions of a place and a year; opens into its entries' },
  { chinese: '文书', identifier: 'paper', meaning: 'a pure function of a matter to the neutral block model' },
  { chinese: '区划', identifier: 'area', meaning: 'a place by national division code; a prefix is a subtree' },
  { chinese: '岗位', identifier: 'post', meaning: 'through which a person acts' },
  { chinese: '任职情况', identifier: 'appointment of an account', meaning: 'who holds which post where, from when to when' },
  { chinese: '提示', identifier: 'flag', meaning: 'a fact that falls short of the law: recorded, and said' },
  { chinese: '名册', identifier: 'register', meaning: 'matters of which some stand on a day: committees, mediators, appointments' },
  { chinese: '村民页面', identifier: 'portal', meaning: 'the pages for everybody under /public: no account, no script' },
  { chinese: '日封存', identifier: 'checkpoint', meaning: 'one digest over a township’s entries of a day' },
  { chinese: '日结声明', identifier: 'statement', meaning: 'a day’s seal, signed, for somebody outside to keep' },
  { chinese: '县里加签', identifier: 'countersignature', meaning: 'the county’s signature over a statement, kept beside it' },
  { chinese: '台账复核', identifier: 'verification', meaning: 'every hash, seal, view and figure made again from the entries and compared' },
  { chinese: '公告', identifier: 'publication', meaning: 'what a matter made public, kept as it was published, with its term' },
  { chinese: '回执', identifier: 'receipt of a request', meaning: 'what whoever asked holds: a code that opens their own matter' },
  { chinese: '核验码', identifier: 'paper code', meaning: 'the code on a paper, by which anybody checks that it is what was published' },
  { chinese: '签发见证', identifier: 'witness', meaning: 'figures and ledger position that a signature rests on' },
]

export function terms(): readonly Term[] {
  return [
    ...words,
    ...Object.entries(systems).map(([identifier, chinese]) => ({ chinese: `${chinese}（系统）`, identifier: `system ${identifier}`, meaning: 'a part of the work, a chapter of the report' })),
    ...system.procedures.filter((procedure) => procedure.inForce.to === undefined).map((procedure) => ({ chinese: procedure.title, identifier: procedure.id, meaning: procedure.about })),
    ...Object.entries(posts).map(([identifier, post]) => ({ chinese: `${post.title}（岗位）`, identifier: `post ${identifier}`, meaning: `held at the level of the ${post.level}` })),
  ]
}
