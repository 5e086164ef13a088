// Who hands over, who arranges it, who signs.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { postIds } from '#people/post.ts'
import { handover } from './procedure.ts'

test('谁的岗位谁移交、谁接手谁签收；替别人安排的只有管理员、领导和县里', () => {
  expectAuthority(handover, {
    handOver: postIds, arrange: ['administrator', 'deputy-head', 'township-head', 'party-secretary', 'county-reviewer'],
    receive: postIds, receiveWithGaps: postIds, settle: postIds, sendBack: postIds, withdraw: postIds,
  })
})
