// A window of the service centre or of a village's service point: open from when to when, and who stands in for whom.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, staff, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { somethingTold, standInIsAnother } from './guards.ts'

const 优化营商环境条例 = lawBook('business-environment-regulation')
const 政府信息公开条例 = lawBook('information-disclosure-regulation')
const 本地规定 = lawBook('local-rules')

const clerks = {
  clerk: staff('A岗（主办）', { optional: true }),
  standIn: staff('B岗（顶岗）', { optional: true, hint: 'A岗不在时由谁办，窗口不空岗' }),
}

/** What whoever comes has to know; the disclosure regulation asks for it to be public (art. 20.2). */
const visits = {
  place: text('地点', { optional: true, hint: '如“乡政府一楼东侧”' }),
  hours: text('办公时间', { optional: true, hint: '如“周一至周五8:30—11:30、13:30—17:00”' }),
  phone: text('电话', { optional: true, most: 40, hint: '窗口的办公电话，不填个人手机号' }),
}

export const serviceWindow = defineProcedure({
  id: 'service-window',
  title: '服务窗口',
  system: 'service',
  about: '便民服务中心和村（社区）便民服务站开了哪些窗口，A岗、B岗是谁。',
  inForce: { from: plainDate('2020-01-01') },
  numbering: '（{year}）窗口第{n}号',
  areaLevel: 'either',
  states: ['开放', '已撤销'],
  ends: ['已撤销'],
  once: { per: ['name'], except: ['已撤销'], otherwise: '已经有同名的窗口。请打开原来的窗口办理；是另一个窗口的，换一个名称。' },
  actions: {
    open: action({
      title: '开设窗口', from: 'new', to: '开放', by: ['window-clerk', 'staff', 'deputy-head'],
      asks: {
        name: text('窗口名称', { hint: '如“1号综合窗口”' }),
        kind: choice('种类', { comprehensive: '综合窗口（无差别受理）', special: '专项窗口' }),
        ...clerks,
        ...visits,
      },
      guards: [standInIsAnother],
      basis: [优化营商环境条例('36', '3'), 政府信息公开条例('20', '(2)')],
    }),
    assign: action({
      title: '调整AB岗', from: ['开放'], by: ['window-clerk', 'staff', 'deputy-head'],
      asks: clerks,
      guards: [standInIsAnother],
      basis: [本地规定('')],
    }),
    tell: action({
      title: '公布地点和时间', from: ['开放'], by: ['window-clerk', 'staff', 'deputy-head'],
      asks: visits,
      guards: [somethingTold],
      basis: [政府信息公开条例('20', '(2)')],
      hint: '只填改了的；村民页面上随即看得到',
    }),
    close: action({
      title: '撤销窗口', from: ['开放'], to: '已撤销', by: ['window-clerk', 'staff', 'deputy-head'],
      asks: { reason: text('撤销原因', { hint: '如“并入综合窗口”' }) },
      basis: [本地规定('')],
    }),
  },
  register: { standing: ['开放'] },
  name: (matter) => first(matter, 'open')?.answers.name ?? '服务窗口',
})
