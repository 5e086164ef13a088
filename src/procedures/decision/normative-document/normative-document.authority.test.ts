// Who drafts, who tables, who repeals.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { normativeDocument } from './procedure.ts'

test('起草、公布、报备、清理由承办人办理；提交审议、记录审议、延续、废止还可以由分管领导登记', () => {
  const clerks = ['staff', 'justice-clerk'] as const
  const leaders = [...clerks, 'deputy-head'] as const
  expectAuthority(normativeDocument, {
    draft: clerks, revise: clerks, openComment: clerks, closeComment: clerks, reviewFairness: clerks, issue: clerks, file: clerks, recordFiling: clerks, cleanUp: clerks, expire: clerks, withdraw: clerks,
    table: leaders, pass: leaders, reject: leaders, renew: leaders, repeal: leaders,
  })
})
