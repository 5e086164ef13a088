// The posts as a closed list to choose from.
import { posts, type StaffPost } from '#people/post.ts'

type Titles = { readonly [Post in StaffPost]: (typeof posts)[Post]['title'] }

export const postTitles = Object.fromEntries(Object.entries(posts).map(([post, { title }]) => [post, title])) as Titles
