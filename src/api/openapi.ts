// OpenAPI 3.1, generated from the declarations: every procedure's actions with what they ask, what they rest on and who may.
import { declaredReads } from '#api/route-reads.ts'
import { routeDescriptions, type RouteDescription } from '#api/route-descriptions.ts'
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
    required: Object.entries(asks).filter(([, field]) => !field.optional && !field.onlyIf).map(([key]) => key),
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
  const described = new Map<string, Schema>()
  for (const [route, reads] of declaredReads()) {
    const [method = '', path = ''] = route.split(' ')
    const description = routeDescriptions[route]
    if (description === undefined || stepRoutes.has(route)) continue
    const where = path.replaceAll(/:(\w+)\??/g, '{$1}')
    described.set(where, { ...described.get(where), [method.toLowerCase()]: operation(where, description, reads === 'anybody') })
  }
  described.set('/api/matters', { ...described.get('/api/matters'), post: { summary: '登记事项', requestBody: { required: true, content: { 'application/json': { schema: { oneOf: openings } } } }, responses: answers(true) } })
  return Object.fromEntries(described)
}

/** Described by the procedures themselves. */
const stepRoutes: ReadonlySet<string> = new Set(['POST /api/matters', 'POST /api/matters/:id/actions/:action'])

function operation(path: string, { summary, query = [], body, gives }: RouteDescription, open: boolean): Schema {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => pathParameter(name))
  const asked = query.map((name) => ({ name, in: 'query', schema: { type: 'string' } }))
  return {
    summary, ...(open ? { security: [] } : {}), parameters: [...named, ...asked], ...(body === undefined ? {} : { requestBody: bodyOf(body) }),
    responses: gives === 'nothing' ? { 204: { description: '成功' }, default: problemAnswer } : answers(gives === 'created'),
  }
}

function bodyOf(body: NonNullable<RouteDescription['body']>): Schema {
  if (typeof body === 'object') return jsonBody(body.json, body.required ?? [])
  const type = { file: 'application/octet-stream', form: 'application/x-www-form-urlencoded', value: 'application/json' }[body]
  return { required: true, content: { [type]: {} } }
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
