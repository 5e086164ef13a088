// OpenAPI 3.1, generated from the declarations: every procedure's actions with what they ask, what they rest on and who may.
import { citation } from '#law/instrument.ts'
import { forOutsidersOnly, postTitle } from '#people/post.ts'
import type { Field, Fields } from '#procedure/field.ts'
import type { Procedure } from '#procedure/procedure.ts'
import type { System } from '#procedure/system.ts'

type Schema = { readonly [key: string]: unknown }

const uuid: Schema = { type: 'string', format: 'uuid' }
const day: Schema = { type: 'string', format: 'date' }

export function openapi(system: System): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Xiangzhi 乡治', version: '0.1.0', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' }, description: 'Sign in with POST /api/session; the session is a cookie. Refusals are application/problem+json with code, sentence and basis.' },
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'xiangzhi' } }, schemas: { Problem: problem, ...Object.fromEntries(system.procedures.flatMap(answerSchemas)) } },
    security: [{ session: [] }],
    paths: { ...fixedPaths(system), ...Object.fromEntries(system.procedures.flatMap(stepPaths)) },
  }
}

const problem: Schema = {
  type: 'object', required: ['type', 'title', 'status', 'refusals'],
  properties: {
    type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, seq: { type: 'integer' },
    refusals: { type: 'array', items: { type: 'object', required: ['code', 'sentence', 'basis'], properties: { code: { type: 'string' }, sentence: { type: 'string' }, basis: { type: 'array', items: { type: 'string' } }, field: { type: 'string' } } } },
  },
}

function schemaName(procedure: Procedure, action: string): string {
  return `${procedure.id}.${action}`
}

function answerSchemas(procedure: Procedure): [string, Schema][] {
  return Object.entries(procedure.actions).map(([key, action]) => [schemaName(procedure, key), recordSchema(action.asks)])
}

function recordSchema(asks: Fields): Schema {
  return {
    type: 'object', additionalProperties: false,
    required: Object.entries(asks).filter(([, field]) => !field.optional).map(([key]) => key),
    properties: Object.fromEntries(Object.entries(asks).map(([key, field]) => [key, { title: field.title, ...fieldSchema(field) }])),
  }
}

function fieldSchema(field: Field): Schema {
  const one = oneSchema(field)
  return 'many' in field && field.many ? { type: 'array', maxItems: 2000, items: one } : one
}

function oneSchema(field: Field): Schema {
  switch (field.kind) {
    case 'text': return { type: 'string', maxLength: field.most }
    case 'integer': return { type: 'integer', minimum: field.least, maximum: field.most }
    case 'money': return { type: 'integer', minimum: 0, description: '分' }
    case 'day': return day
    case 'yesNo': return { type: 'boolean' }
    case 'choice': return { type: 'string', enum: Object.keys(field.of) }
    case 'person': return { type: 'object', additionalProperties: false, required: ['name'], properties: Object.fromEntries(['name', 'phone', 'idNumber', 'address', 'sex'].map((key) => [key, { type: 'string' }])) }
    case 'matter': case 'staff': return uuid
    case 'area': return { type: 'string', pattern: '^[0-9]{2,12}$' }
    case 'file': return { type: 'object', required: ['sha256', 'name', 'bytes'], properties: { sha256: { type: 'string' }, name: { type: 'string' }, bytes: { type: 'integer' } } }
    case 'rows': return { type: 'array', minItems: field.optional ? 0 : field.least, items: recordSchema(field.row) }
  }
}

/** One path for each step of each procedure: the generic path with the action spelt out. */
function stepPaths(procedure: Procedure): [string, Schema][] {
  return Object.entries(procedure.actions).filter(([, action]) => action.from !== 'new' && !action.consequenceOnly && !forOutsidersOnly(action.by)).map(([key, action]) => [
    `/api/matters/{id}/actions/${key}#${procedure.id}`,
    {
      post: {
        operationId: `${procedure.id}.${key}`, tags: [procedure.title], summary: `${procedure.title}：${action.title}`,
        description: describe(action), parameters: [pathParameter('id')],
        requestBody: jsonBody({ expectedVersion: { type: 'integer' }, occurredOn: day, answers: { $ref: `#/components/schemas/${schemaName(procedure, key)}` }, commandId: uuid, post: { type: 'string' }, area: { type: 'string' } }, ['expectedVersion', 'occurredOn', 'answers', 'commandId']),
        responses: answers(true),
      },
    },
  ])
}

function describe(action: Procedure['actions'][string]): string {
  return `由${action.by.map(postTitle).join('、')}办理。依据：${action.basis.map((basis) => citation(basis)).join('；')}。`
}

function fixedPaths(system: System): Schema {
  const openings = system.procedures.flatMap((procedure) => Object.entries(procedure.actions).filter(([, action]) => action.from === 'new').map(([key, action]) => ({
    title: `${procedure.title}：${action.title}`, type: 'object', additionalProperties: false, required: ['procedure', 'area', 'action', 'occurredOn', 'answers', 'commandId'],
    description: describe(action),
    properties: { procedure: { const: procedure.id }, action: { const: key }, area: { type: 'string' }, occurredOn: day, answers: { $ref: `#/components/schemas/${schemaName(procedure, key)}` }, commandId: uuid, post: { type: 'string' } },
  })))
  const get = (summary: string, query: readonly string[] = [], path: readonly string[] = []): Schema => ({
    get: { summary, parameters: [...path.map(pathParameter), ...query.map((name) => ({ name, in: 'query', schema: { type: 'string' } }))], responses: answers(false) },
  })
  return {
    '/api/session': { post: { summary: '登录', security: [], requestBody: jsonBody({ login: { type: 'string' }, password: { type: 'string' } }, ['login', 'password']), responses: answers(true) }, ...get('当前登录人'), delete: { summary: '退出', responses: { 204: { description: '已退出' } } } },
    '/api/invitation': { post: { summary: '用一次性口令设置密码', security: [], requestBody: jsonBody({ login: { type: 'string' }, code: { type: 'string' }, password: { type: 'string' } }, ['login', 'code', 'password']), responses: { 204: { description: '已设置' }, default: problemAnswer } } },
    '/api/today': get('今日', ['area']),
    '/api/matters': { ...get('台账', ['area', 'procedure', 'state', 'from', 'to', 'flagged', 'above', 'words', 'after', 'size']), post: { summary: '登记事项', requestBody: { required: true, content: { 'application/json': { schema: { oneOf: openings } } } }, responses: answers(true) } },
    '/api/matters/{id}': get('事项', ['area'], ['id']),
    '/api/matters/{id}/papers/{paper}': get('文书', ['format', 'area'], ['id', 'paper']),
    '/api/figures': get('数字', ['area', 'year']),
    '/api/records': get('数字背后的记录', ['indicator', 'area', 'year']),
    '/api/indicators': get('指标'),
    '/api/procedures': get('程序'),
    '/api/registers/{procedure}': get('名册', ['on', 'area'], ['procedure']),
    '/api/ledgers/{procedure}/export.xlsx': get('导出台账', ['area', 'state', 'from', 'to', 'words'], ['procedure']),
    '/api/areas': get('地点', ['area']),
    '/api/staff': get('工作人员', ['area']),
    '/api/county': get('全县调解', ['area', 'year']),
    '/api/signals': get('需要核实的情况', ['area', 'year']),
    '/api/review-sampling/{id}': get('评查抽样和核对', ['area'], ['id']),
    '/api/review-sampling/{id}/draws/{number}': get('按号码抽取（不登记）', ['area'], ['id', 'number']),
    '/api/dossier-reviews/{id}/sheet': get('评查表', ['area'], ['id']),
    '/api/reports/annual': get('年度报告', ['area', 'year', 'format']),
    '/api/reports/{id}/proof': get('签发数字复核', ['area'], ['id']),
    '/api/deadline': get('期限计算', ['rule', 'from', 'pause']),
    '/api/rules': get('期限规则'),
    '/api/laws': { ...get('法规库', ['on', 'cited']), post: { summary: '导入法律文本（系统管理员；文件名写在 x-file-name）', parameters: ['from', 'to'].map((name) => ({ name, in: 'query', schema: day })), requestBody: { content: { 'application/octet-stream': {} } }, responses: answers(true) } },
    '/api/laws/search': get('检索法条', ['words', 'on', 'size', 'every']),
    '/api/laws/text': get('法律全文', ['law', 'on', 'version']),
    '/api/laws/cited': get('引用的条文', ['text', 'law', 'article', 'on']),
    '/api/laws/changes': get('两个版本比对', ['law', 'before', 'after']),
    '/api/laws/impact': get('法律修改影响', ['law', 'before', 'after', 'area']),
    '/api/exams/mine': get('我的考试', ['area']),
    '/api/sittings/{id}': get('本人的试卷', ['area'], ['id']),
    '/api/exams/{id}/grading': { post: { summary: '评卷', parameters: [pathParameter('id')], requestBody: jsonBody({ commandId: uuid, area: { type: 'string' } }, ['commandId']), responses: answers(true) } },
    ...Object.fromEntries([['result-sheet', '读成绩单'], ['make-up-sheet', '读补考成绩单']].map(([path, summary]) => [`/api/exams/{id}/${path}`, { post: { summary: `${summary}（.xlsx；只核对，不登记）`, parameters: [pathParameter('id')], requestBody: { content: { 'application/octet-stream': {} } }, responses: answers(false) } }])),
    '/api/verify': get('台账复核', ['area']),
    '/api/accounts': get('账号', ['area']),
    '/api/check': { post: { summary: '报告体检', requestBody: { content: { 'application/octet-stream': {} } }, responses: answers(false) } },
  }
}

function pathParameter(name: string): Schema {
  return { name, in: 'path', required: true, schema: { type: 'string' } }
}

function jsonBody(properties: Schema, required: readonly string[]): Schema {
  return { required: true, content: { 'application/json': { schema: { type: 'object', additionalProperties: false, required, properties } } } }
}

const problemAnswer: Schema = { description: '拒绝', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }

function answers(created: boolean): Schema {
  return { [created ? 201 : 200]: { description: '成功' }, default: problemAnswer }
}
