// Who answers for the ledger, and may have it proved.
import type { StaffPost } from '#people/post.ts'

export const provingPosts: readonly StaffPost[] = ['administrator', 'township-head', 'party-secretary', 'county-reviewer']
