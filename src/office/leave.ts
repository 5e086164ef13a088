// Signing out at a shared PC: nothing of this person stays behind in the browser that the server holds as well.
import type { QueryClient } from '@tanstack/react-query'
import { signOut } from '#office/acts/sign-in.ts'
import { choosePost } from '#office/current-post.ts'
import { forgetSavedDrafts } from '#office/draft-store.ts'
import { sessionQuery } from '#office/reads/session.ts'

export async function leave(client: QueryClient, account: string): Promise<void> {
  await signOut()
  forgetSavedDrafts(account)
  choosePost(undefined)
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionQuery.queryKey[0] })
  await client.resetQueries(sessionQuery)
}
