// Every legal instrument the product cites, by rank. An id is permanent; a revision of the text adds a row to `inForce`, never an id.
import { policyPapers } from '#law/book/policy-papers.ts'
import { regulations } from '#law/book/regulations.ts'
import { statutes } from '#law/book/statutes.ts'

export const instruments = { ...statutes, ...regulations, ...policyPapers }
