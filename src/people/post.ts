// The posts through which people act. Who may do what is said in posts, never in names; ids are stored for ever.

type PostDefinition = {
  readonly title: string
  /** Where an appointment to this post is made: its holder acts in that area and everything below it. */
  readonly level: 'county' | 'township' | 'village'
}

export const posts = {
  'township-head': { title: '乡镇长', level: 'township' },
  'party-secretary': { title: '党委书记', level: 'township' },
  'deputy-head': { title: '分管领导', level: 'township' },
  'justice-clerk': { title: '司法所（法治办）工作人员', level: 'township' },
  'window-clerk': { title: '便民服务中心窗口人员', level: 'township' },
  'staff': { title: '站所办工作人员', level: 'township' },
  'enforcement-officer': { title: '行政执法人员', level: 'township' },
  'mediator': { title: '人民调解员', level: 'village' },
  'village-cadre': { title: '村（社区）干部', level: 'village' },
  'village-supervisor': { title: '村务监督委员会成员', level: 'village' },
  'county-reviewer': { title: '县（市）司法局工作人员', level: 'county' },
  'administrator': { title: '系统管理员', level: 'township' },
} as const satisfies Record<string, PostDefinition>

/** Those who are not of the staff and act by a credential in their hand. Nobody is ever appointed to one of these. */
const outsiders = { 'party': '凭核对码的当事人' } as const

export type StaffPost = keyof typeof posts
export type Outsider = keyof typeof outsiders
export type PostId = StaffPost | Outsider

export const postIds = Object.keys(posts) as readonly StaffPost[]

type Titles = { readonly [Post in StaffPost]: (typeof posts)[Post]['title'] }

/** The posts as a closed list to choose from. */
export const postTitles = Object.fromEntries(Object.entries(posts).map(([post, { title }]) => [post, title])) as Titles

export function isPostId(value: unknown): value is PostId {
  return typeof value === 'string' && (Object.hasOwn(posts, value) || Object.hasOwn(outsiders, value))
}

/** Open to outsiders alone: never offered to staff, and never theirs to take back. */
export function forOutsidersOnly(by: readonly PostId[]): boolean {
  return by.length > 0 && by.every((post) => Object.hasOwn(outsiders, post))
}

export function postTitle(post: PostId): string {
  return post in outsiders ? outsiders[post as Outsider] : posts[post as StaffPost].title
}
