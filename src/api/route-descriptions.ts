// What each route does and takes, in one line each, for the description of this door. The steps of procedures describe themselves.
type Schema = { readonly [key: string]: unknown }

export type RouteDescription = {
  readonly summary: string
  /** Names in the address after the question mark. */
  readonly query?: readonly string[]
  /** A JSON object with these keys, a file as it is, or any JSON value. */
  readonly body?: { readonly json: Schema; readonly required?: readonly string[] } | 'file' | 'form' | 'value'
  /** What comes back where it is not JSON. */
  readonly gives?: 'created' | 'nothing' | 'file' | 'page'
}

const uuid: Schema = { type: 'string', format: 'uuid' }
const day: Schema = { type: 'string', format: 'date' }
const text: Schema = { type: 'string' }
const flag: Schema = { type: 'boolean' }
const whole: Schema = { type: 'integer' }
const list: Schema = { type: 'array', items: {} }
const object: Schema = { type: 'object' }
const area = ['area'] as const
const year = ['area', 'year'] as const
const span = ['area', 'from', 'to'] as const

/** @param json every key that may be sent; those are asked that `optional` does not name */
function body(json: Schema, ...optional: readonly string[]): NonNullable<RouteDescription['body']> {
  return { json, required: Object.keys(json).filter((key) => !optional.includes(key)) }
}

export const routeDescriptions: Readonly<Record<string, RouteDescription>> = {
  'POST /api/session': { summary: '登录', body: body({ login: text, password: text, secondFactor: text }, 'secondFactor'), gives: 'created' },
  'GET /api/session': { summary: '当前登录人' },
  'DELETE /api/session': { summary: '退出', gives: 'nothing' },
  'POST /api/invitation': { summary: '用一次性口令设置密码', body: body({ login: text, code: text, password: text }), gives: 'nothing' },
  'GET /api/identity-service': { summary: '接了哪个统一身份认证' },
  'POST /api/identity-service': { summary: '开始用统一身份认证登录', gives: 'created' },
  'GET /api/identity-service/return': { summary: '从统一身份认证回来', query: ['code', 'state', 'iss', 'error'], gives: 'page' },
  'POST /api/identity-service/second-factor': { summary: '统一身份认证以后补填动态口令', body: body({ secondFactor: text }), gives: 'created' },
  'GET /api/account': { summary: '我的账号' },
  'GET /api/account/ties': { summary: '自己登记的住址、近亲属（提醒回避用）' },
  'PUT /api/account/ties': { summary: '登记自己的住址、近亲属（提醒回避用）', body: body({ address: text, kin: list }), gives: 'nothing' },
  'PUT /api/account/password': { summary: '改密码', body: body({ old: text, password: text }), gives: 'nothing' },
  'DELETE /api/account/sessions': { summary: '结束其他全部登录', gives: 'nothing' },
  'DELETE /api/account/sessions/:id': { summary: '结束一处登录', gives: 'nothing' },
  'POST /api/account/second-factor': { summary: '开始设置动态口令', body: body({ password: text }), gives: 'created' },
  'PUT /api/account/second-factor': { summary: '启用动态口令', body: body({ secondFactor: text }) },
  'POST /api/account/second-factor/end': { summary: '停用动态口令', body: body({ password: text, secondFactor: text }), gives: 'nothing' },
  'POST /api/account/identity': { summary: '绑定统一身份认证', body: body({ password: text }), gives: 'created' },
  'DELETE /api/account/identity': { summary: '解除绑定', gives: 'nothing' },
  'GET /api/accounts': { summary: '账号', query: area },
  'POST /api/accounts': { summary: '新建账号', query: area, body: body({ login: text, name: text }), gives: 'created' },
  'PUT /api/accounts/:id/sign-in': { summary: '停用、恢复登录', query: area, body: body({ allowed: flag }), gives: 'nothing' },
  'DELETE /api/accounts/:id/sessions': { summary: '结束一个账号的全部登录', query: area },
  'POST /api/matters/:id/one-time-code': { summary: '取恢复账号的一次性口令', query: area, gives: 'created' },

  'GET /api/statements': { summary: '日结声明和县（市）的加签', query: ['area', 'before'] },
  'GET /api/statements/:day': { summary: '一天的日结声明', query: ['area', 'format'], gives: 'file' },
  'POST /api/statements': { summary: '县（市）收下日结声明并加签', body: body({ statement: object, changes: list }, 'changes') },

  'GET /api/today': { summary: '今日', query: area },
  'GET /api/matters': { summary: '台账', query: ['area', 'procedure', 'state', 'from', 'to', 'flagged', 'above', 'words', 'after', 'size'] },
  'GET /api/matters/:id': { summary: '事项', query: area },
  'POST /api/matters/:id/reveal': { summary: '写明用途，查看一项完整信息', query: area, body: body({ ref: uuid, purpose: text }) },
  'GET /api/matters/:id/papers/:paper': { summary: '文书', query: ['area', 'format'], gives: 'file' },
  'GET /api/matters/:id/papers/:paper/signing': { summary: '屏幕签名要看的全文', query: area },
  'POST /api/matters/:id/papers/:paper/signing': { summary: '屏幕签名归卷', query: area, body: body({ commandId: uuid, expectedVersion: whole, digest: text, drawn: list }), gives: 'created' },
  'GET /api/matters/:id/slips': { summary: '当事人核对单的情况', query: area },
  'POST /api/matters/:id/slips': { summary: '打印当事人核对单', query: area, gives: 'file' },
  'GET /api/matters/:id/dossier': { summary: '卷宗目录', query: area },
  'GET /api/matters/:id/dossier/pages': { summary: '卷宗页数', query: area },
  'GET /api/matters/:id/dossier/file': { summary: '整卷', query: ['area', 'format'], gives: 'file' },
  'GET /api/matters/:id/receipts': { summary: '可以打印回执的人', query: area },
  'POST /api/matters/:id/receipts': { summary: '打印回执，码只出现这一次', query: area, body: body({ holder: whole }), gives: 'page' },
  'GET /api/public-requests/:id/next': { summary: '群众来件登记到哪本台账、已登记为哪件事', query: area },
  'GET /api/public-requests/:id/opening': { summary: '从群众来件登记，表单里先填好的内容', query: area },
  'GET /api/matters/:id/handover': { summary: '岗位移交清单', query: area },
  'GET /api/matters/:id/handover/paper': { summary: '岗位移交清单（文书）', query: ['area', 'format'], gives: 'file' },
  'GET /api/matters/:id/own-data': { summary: '给申请人的个人信息清单', query: ['area', 'format'], gives: 'file' },
  'GET /api/paper-codes/:code': { summary: '按归卷码找文书' },
  'GET /api/drafts/:place': { summary: '没有提交的内容' },
  'PUT /api/drafts/:place': { summary: '保存没有提交的内容', body: 'value', gives: 'nothing' },
  'DELETE /api/drafts/:place': { summary: '删去没有提交的内容', gives: 'nothing' },
  'POST /api/files': { summary: '上传附件（文件名写在 x-file-name）', body: 'file', gives: 'created' },
  'GET /api/files/:sha256': { summary: '自己上传、还没有登记的附件', gives: 'file' },
  'GET /api/matters/:id/files/:sha256': { summary: '附件原件', query: area, gives: 'file' },
  'GET /api/matters/:id/files/:sha256/picture': { summary: '看图（重新绘制的副本）', query: area, gives: 'file' },

  'POST /api/disputes': { summary: '一次记完一件纠纷', body: body({ area: text, occurredOn: day, steps: list, commandId: uuid, post: text }, 'post'), gives: 'created' },
  'POST /api/disputes/alike': { summary: '同样的人的其他纠纷', body: body({ area: text, reading: text, parties: list, place: text }, 'reading', 'place') },
  'GET /api/disputes/:id/related': { summary: '有关的纠纷', query: area },
  'GET /api/disputes/:id/returns': { summary: '这件纠纷在报送表的哪些栏', query: area },
  'GET /api/disputes/:id/classes': { summary: '这件纠纷的分类', query: area },
  'POST /api/dispute-import/sheet': { summary: '读旧台账（.xlsx；不登记）', query: area, body: 'file' },
  'POST /api/dispute-import/rows': { summary: '核对、登记旧台账的行', query: area, body: body({ file: text, mapping: object, rows: list, record: flag, anyway: list }, 'record', 'anyway') },
  'GET /api/dispute-import/mappings': { summary: '列的对照', query: area },
  'PUT /api/dispute-import/mappings/:name': { summary: '保存列的对照', query: area, body: 'value', gives: 'nothing' },
  'DELETE /api/dispute-import/mappings/:name': { summary: '删去列的对照', query: area, gives: 'nothing' },
  'GET /api/mediation/roster': { summary: '调解组织和调解员', query: ['area', 'on'] },
  'GET /api/mediation/statistics': { summary: '调解统计', query: ['area', 'from', 'to', 'column', 'row', 'format'] },
  'GET /api/mediation/statistics/disputes': { summary: '统计数字背后的纠纷', query: ['area', 'from', 'to', 'column', 'row'] },
  'GET /api/mediation/statistics/export.xlsx': { summary: '导出调解统计', query: ['area', 'from', 'to'], gives: 'file' },
  'GET /api/mediation/statistics/paper': { summary: '打印调解统计', query: ['area', 'from', 'to', 'format'], gives: 'file' },
  'GET /api/mediation/classes': { summary: '纠纷分类对应', query: area },
  'GET /api/mediation/allowance': { summary: '以案定补', query: [...span, 'standard'] },

  'GET /api/figures': { summary: '数字', query: year },
  'GET /api/figures/parts': { summary: '数字的组成', query: ['indicator', ...year] },
  'GET /api/records': { summary: '数字背后的记录', query: ['indicator', ...year] },
  'GET /api/indicators': { summary: '指标' },
  'GET /api/own-indicators': { summary: '自定指标', query: area },
  'POST /api/own-indicators/preview': { summary: '试算自定指标', body: body({ area: text, year: whole, answers: object }) },
  'GET /api/reports/annual': { summary: '年度报告', query: [...year, 'format'], gives: 'file' },
  'GET /api/reports/template': { summary: '报告模板', query: year },
  'POST /api/reports/preview': { summary: '预览报告', body: body({ area: text, year: whole, chapters: list }) },
  'GET /api/reports/:id/proof': { summary: '签发数字复核', query: area },
  'GET /api/returns': { summary: '上级报送表', query: area },
  'POST /api/return-templates/read': { summary: '读上级的空表（.xlsx；不登记）', body: 'file' },
  'POST /api/return-templates/:id/fill': { summary: '填上级的表', query: span, gives: 'file' },
  'GET /api/duties': { summary: '第一责任人履职', query: year },
  'GET /api/law-reports/draft': { summary: '述法初稿', query: [...year, 'account'] },
  'POST /api/score-sheets/read': { summary: '读评分表（.xlsx；不登记）', body: 'file' },
  'GET /api/score-sheets/:id/score': { summary: '现在多少分、缺什么', query: area },
  'GET /api/score-sheets/:id/evidence.zip': { summary: '佐证材料', query: area, gives: 'file' },
  'POST /api/check': { summary: '报告体检（.txt、.docx）', body: 'file' },

  'GET /api/procedures/:id?': { summary: '程序' },
  'GET /api/registers/:procedure': { summary: '名册', query: ['on', 'area'] },
  'GET /api/ledgers/:procedure/export.xlsx': { summary: '导出台账', query: ['area', 'state', 'from', 'to', 'words'], gives: 'file' },
  'GET /api/areas': { summary: '地点', query: area },
  'GET /api/staff': { summary: '工作人员', query: area },
  'GET /api/first-answers/annual-plan': { summary: '年度计划的初稿', query: area },
  'GET /api/first-answers/dossier-standard': { summary: '立卷标准的初稿', query: area },
  'GET /api/county': { summary: '全县调解', query: year },
  'GET /api/signals': { summary: '需要核实的情况', query: year },
  'GET /api/review-sampling/:id': { summary: '评查抽样和核对', query: area },
  'GET /api/review-sampling/:id/draws/:number': { summary: '按号码抽取（不登记）', query: area },
  'GET /api/dossier-reviews/:id/sheet': { summary: '评查表', query: area },
  'GET /api/exams/mine': { summary: '我的考试', query: area },
  'GET /api/sittings/:id': { summary: '本人的试卷', query: area },
  'POST /api/exams/:id/grading': { summary: '评卷', body: body({ commandId: uuid, area: text }, 'area'), gives: 'created' },
  'POST /api/exams/:id/result-sheet': { summary: '读成绩单（.xlsx；只核对，不登记）', query: area, body: 'file' },
  'POST /api/exams/:id/make-up-sheet': { summary: '读补考成绩单（.xlsx；只核对，不登记）', query: area, body: 'file' },

  'GET /api/rules': { summary: '期限规则' },
  'GET /api/deadline': { summary: '期限计算', query: ['rule', 'from', 'pause'] },
  'GET /api/laws': { summary: '法规库', query: ['on', 'cited'] },
  'POST /api/laws': { summary: '导入法律文本（系统管理员；文件名写在 x-file-name）', query: ['from', 'to'], body: 'file', gives: 'created' },
  'GET /api/laws/search': { summary: '检索法条', query: ['words', 'on', 'size', 'every'] },
  'GET /api/laws/text': { summary: '法律全文', query: ['law', 'on', 'version'] },
  'GET /api/laws/cited': { summary: '引用的条文', query: ['text', 'law', 'article', 'on'] },
  'GET /api/laws/changes': { summary: '两个版本比对', query: ['law', 'before', 'after'] },
  'GET /api/laws/impact': { summary: '法律修改影响', query: ['law', 'before', 'after', 'area'] },

  'GET /api/readings': { summary: '查看记录', query: ['area', 'matter', 'account', 'day', 'mine', 'after', 'size'] },
  'GET /api/readings/export.xlsx': { summary: '导出查看记录', query: ['area', 'matter', 'account', 'day', 'mine'], gives: 'file' },
  'POST /api/person-search': { summary: '按人查找', body: body({ words: text, purpose: text, area: text }, 'area') },
  'GET /api/personal-data/overdue': { summary: '保存期满的个人信息', query: area },
  'GET /api/verify': { summary: '台账复核', query: area },
  'GET /api/listed-rows/:id/:field': { summary: '办事事项列的材料，供点选', query: area },
  'POST /api/verify/against': { summary: '台账和外单位保管的日结声明对照', query: area, body: body({ statements: list }) },
  'GET /api/townships': { summary: '本机的乡镇（本机命令用）' },
  'GET /api/openapi.json': { summary: '本说明' },
  'GET /api/health': { summary: '是否在运行' },

  'GET /slip': { summary: '当事人核对：输核对码', query: ['large'], gives: 'page' },
  'POST /slip': { summary: '当事人核对：输核对码', query: ['large'], body: 'form', gives: 'page' },
  'GET /slip/:code': { summary: '当事人核对：哪一次调解', query: ['large', 'done'], gives: 'page' },
  'POST /slip/:code': { summary: '当事人核对：回答', query: ['large'], body: 'form', gives: 'page' },
  'GET /public': { summary: '村民页面：选乡镇', query: ['words', 'large'], gives: 'page' },
  'GET /public/:area': { summary: '村民页面：一个乡镇的首页', query: ['large'], gives: 'page' },
  'GET /public/:area/guides': { summary: '村民页面：办事指南目录', query: ['words', 'for', 'page', 'large'], gives: 'page' },
  'GET /public/:area/guides/:id': { summary: '村民页面：一件事的办事指南', query: ['large'], gives: 'page' },
  'GET /public/:area/ask': { summary: '村民页面：选要申请什么', query: ['large'], gives: 'page' },
  'GET /public/:area/ask/:kind': { summary: '村民页面：申请的第一问', query: ['item', 'notice', 'large'], gives: 'page' },
  'POST /public/:area/ask/:kind': { summary: '村民页面：下一问、上一问、提交', query: ['large'], body: 'form', gives: 'page' },
  'GET /public/mine': { summary: '村民页面：凭回执查进度', query: ['large'], gives: 'page' },
  'GET /public/mine/:code': { summary: '村民页面：扫回执上的方块进来', query: ['large'], gives: 'page' },
  'POST /public/mine': { summary: '村民页面：进度', query: ['large'], body: 'form', gives: 'page' },
  'POST /public/mine/confirm': { summary: '村民页面：本人确认', query: ['large'], body: 'form', gives: 'page' },
  'POST /public/mine/withdraw': { summary: '村民页面：撤回', query: ['large'], body: 'form', gives: 'page' },
  'POST /public/mine/rate': { summary: '村民页面：评价', query: ['large'], body: 'form', gives: 'page' },
  'POST /public/mine/supply': { summary: '村民页面：补材料', query: ['large'], body: 'form', gives: 'page' },
  'GET /public/:area/activities': { summary: '村民页面：普法活动', query: ['large'], gives: 'page' },
  'GET /public/:area/notices': { summary: '村民页面：公开公示分类、正在征求意见的', query: ['large'], gives: 'page' },
  'GET /public/:area/notices/:which': { summary: '村民页面：一类公开公示（栏目的英文名），或者一份公告（公告的编号）', query: ['after', 'large'], gives: 'page' },
  'GET /public/:area/reports/:year': { summary: '村民页面：一年的法治政府建设年度报告', query: ['large'], gives: 'page' },
  'GET /public/:area/reports/:year/figures/:indicator': { summary: '村民页面：年度报告里一个数字的口径和记录', query: ['page', 'large'], gives: 'page' },
  'GET /public/verify': { summary: '村民页面：输核验码', query: ['area', 'code', 'large'], gives: 'page' },
  'GET /public/verify/:area/:what': { summary: '村民页面：核对一份公告（核验码或者公告的编号）', query: ['large'], gives: 'page' },
  'GET /public/quiz': { summary: '村民页面：普法题，不记名', query: ['paper', 'done', 'large'], gives: 'page' },
  'GET /public/laws': { summary: '村民页面：法律库', query: ['every', 'page', 'large'], gives: 'page' },
  'GET /public/laws/search': { summary: '村民页面：查法律', query: ['words', 'large'], gives: 'page' },
  'GET /public/laws/:key': { summary: '村民页面：一部法律', query: ['version', 'part', 'article', 'large'], gives: 'page' },
  'GET /public/*': { summary: '村民页面：没有这一页', gives: 'page' },
}
