// Who may read what, as a person would say it. The test asks the real server every question and wants exactly these answers.
import type { StaffPost } from '#people/post.ts'

export const [own, other, county] = ['220382203', '220382204', '220382'] as const

/** The places that are asked for. */
export const places = { 本村: `${own}201`, 邻村: `${own}202`, 本乡: own, 邻乡: other, 全县: county, 外县: '220381' } as const
export type Place = keyof typeof places

/** Who asks, and where they may read. Everything follows from the area of the appointment and from its days. */
export const readers: Readonly<Record<string, { readonly post?: StaffPost; readonly area?: string; readonly until?: string; readonly from?: string; readonly reads: readonly Place[] }>> = {
  乡镇长: { post: 'township-head', area: own, reads: ['本村', '邻村', '本乡'] },
  党委书记: { post: 'party-secretary', area: own, reads: ['本村', '邻村', '本乡'] },
  分管领导: { post: 'deputy-head', area: own, reads: ['本村', '邻村', '本乡'] },
  司法所: { post: 'justice-clerk', area: own, reads: ['本村', '邻村', '本乡'] },
  窗口: { post: 'window-clerk', area: own, reads: ['本村', '邻村', '本乡'] },
  站所办: { post: 'staff', area: own, reads: ['本村', '邻村', '本乡'] },
  执法人员: { post: 'enforcement-officer', area: own, reads: ['本村', '邻村', '本乡'] },
  本人: { post: 'staff', area: own, reads: ['本村', '邻村', '本乡'] },
  系统管理员: { post: 'administrator', area: own, reads: ['本村', '邻村', '本乡'] },
  调解员: { post: 'mediator', area: places['本村'], reads: ['本村'] },
  村干部: { post: 'village-cadre', area: places['本村'], reads: ['本村'] },
  村监委: { post: 'village-supervisor', area: places['本村'], reads: ['本村'] },
  县司法局: { post: 'county-reviewer', area: county, reads: ['本村', '邻村', '本乡', '邻乡', '全县'] },
  邻村干部: { post: 'village-cadre', area: places['邻村'], reads: ['邻村'] },
  邻乡司法所: { post: 'justice-clerk', area: other, reads: ['邻乡'] },
  没有岗位的人: { reads: [] },
  昨天卸任的人: { post: 'justice-clerk', area: own, until: '2024-02-29', reads: [] },
  明天才上任的人: { post: 'justice-clerk', area: own, from: '2024-03-02', reads: [] },
}

type Rule = { readonly posts: readonly StaffPost[]; readonly places?: readonly Place[]; readonly why: string }

/** Routes that not everybody may read who reads the place. */
export const narrower: Readonly<Record<string, Rule>> = {
  'GET /api/county': { posts: ['county-reviewer', 'justice-clerk', 'township-head'], places: ['本乡', '邻乡', '全县'], why: '各乡镇放在一起看，由县司法局和乡镇负责的人看' },
  'GET /api/signals': { posts: ['county-reviewer', 'justice-clerk', 'township-head'], places: ['本乡', '邻乡', '全县'], why: '需要核实的情况说不准，不给无关的人看' },
  'GET /api/verify': { posts: ['administrator', 'township-head', 'party-secretary', 'county-reviewer'], why: '台账复核看到全乡镇的账' },
  'POST /api/verify/against': { posts: ['administrator', 'township-head', 'party-secretary', 'county-reviewer'], why: '同上' },
  'GET /api/readings': { posts: ['township-head', 'party-secretary', 'county-reviewer'], why: '谁看过什么，由对乡镇负责的人看' },
  'GET /api/readings/export.xlsx': { posts: ['township-head', 'party-secretary', 'county-reviewer'], why: '同上' },
  'GET /api/personal-data/overdue': { posts: ['administrator', 'township-head', 'party-secretary'], places: ['本村', '邻村', '本乡', '邻乡'], why: '到期的个人信息由管理和负责的人处理' },
  'GET /api/accounts': { posts: ['administrator'], why: '账号由系统管理员办理' },
  'POST /api/accounts': { posts: ['administrator'], why: '账号由系统管理员办理' },
  'PUT /api/accounts/:id/sign-in': { posts: ['administrator'], why: '账号由系统管理员办理' },
  'DELETE /api/accounts/:id/sessions': { posts: ['administrator'], why: '账号由系统管理员办理' },
  'POST /api/dispute-import/sheet': { posts: ['justice-clerk', 'mediator'], places: ['本村', '邻村', '本乡', '邻乡'], why: '旧台账由能登记纠纷的人导入' },
  'POST /api/dispute-import/rows': { posts: ['justice-clerk', 'mediator'], places: ['本村', '邻村', '本乡', '邻乡'], why: '旧台账由能登记纠纷的人导入' },
  'GET /api/dispute-import/mappings': { posts: ['justice-clerk', 'mediator'], places: ['本村', '邻村', '本乡', '邻乡'], why: '旧台账由能登记纠纷的人导入' },
  'PUT /api/dispute-import/mappings/:name': { posts: ['justice-clerk', 'mediator'], places: ['本村', '邻村', '本乡', '邻乡'], why: '旧台账由能登记纠纷的人导入' },
  'DELETE /api/dispute-import/mappings/:name': { posts: ['justice-clerk', 'mediator'], places: ['本村', '邻村', '本乡', '邻乡'], why: '旧台账由能登记纠纷的人导入' },
}

/** Tell of a whole township whatever village is named: whoever reads one village alone is refused. */
export const wholeTownship: Readonly<Record<string, string>> = {
  'GET /api/law-reports/draft': '述法报告列出全乡镇的事',
  'GET /api/reports/annual': '还没有签发的年度报告里是全乡镇的数字',
  'POST /api/reports/preview': '报告预览里是全乡镇的数字',
}
