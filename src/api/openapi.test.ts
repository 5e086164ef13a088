// The description of this door tells of every route and of no other.
import { describe, expect, test } from 'vitest'
import { openapi } from '#api/openapi.ts'
import { routeDescriptions } from '#api/route-descriptions.ts'
import { declaredReads } from '#api/route-reads.ts'
import { system } from '#content/system.ts'

type Operation = { readonly summary?: string; readonly parameters?: readonly { readonly name: string; readonly in: string }[]; readonly security?: readonly unknown[] }
const { paths, components } = openapi(system) as { paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>; components: { schemas: object } }
const bySteps = ['POST /api/matters', 'POST /api/matters/:id/actions/:action']

describe('接口说明', () => {
  test('每条路由都有说明，没有的路由不说', () => {
    expect(Object.keys(routeDescriptions).toSorted()).toEqual(declaredReads().map(([route]) => route).filter((route) => !bySteps.includes(route)).toSorted())
  })

  test('每条路由在文件里写着方法、地址里的名称和一句话', () => {
    for (const [route] of declaredReads()) {
      if (bySteps.includes(route)) continue
      const [method = '', path = ''] = route.split(' ')
      const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)
      const operation = paths[path.replaceAll(/:(\w+)\??/g, '{$1}')]?.[method.toLowerCase()]
      expect([route, operation?.summary !== undefined && operation.summary !== '']).toEqual([route, true])
      expect([route, operation?.parameters?.filter((each) => each.in === 'path').map((each) => each.name)]).toEqual([route, names])
    }
  })

  test('不用登录的只有声明为谁都能进的', () => {
    const open = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).filter(([, operation]) => operation.security?.length === 0).map(([method]) => `${method.toUpperCase()} ${path}`))
    expect(open.toSorted()).toEqual(declaredReads().filter(([, reads]) => reads === 'anybody').map(([route]) => route.replaceAll(/:(\w+)\??/g, '{$1}')).toSorted())
  })

  test('每种事项的每一步都写明填什么', () => {
    const steps = system.procedures.flatMap((procedure) => Object.keys(procedure.actions).map((action) => `${procedure.id}.${action}`))
    for (const each of steps) expect(components.schemas).toHaveProperty([each])
  })
})
