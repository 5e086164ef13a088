// Somebody cannot sign in any more: two others let them in again. One has looked at who asks, the other agrees; only then is there
// a new one-time code, for the hand of the person and nobody else's.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, staff, text } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { agreedByAnother, declinedByAnother, notForOneself } from './guards.ts'

const 本地规定 = lawBook('local-rules')

const keepers = ['administrator', 'township-head', 'party-secretary', 'deputy-head', 'county-reviewer'] as const
const basis = [本地规定('')] as const

export const accountRecovery = defineProcedure({
  id: 'account-recovery',
  title: '恢复账号',
  system: 'administration',
  about: '忘了密码、丢了手机、登录不了的：一人当面核对身份并提出，另一人同意，才能发新的一次性口令。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）账恢字第{n}号',
  areaLevel: 'any',
  states: ['待同意', '已同意', '已恢复', '不同意', '已撤回'],
  ends: ['已恢复', '不同意', '已撤回'],
  actions: {
    request: action({
      title: '提出恢复', from: 'new', to: '待同意', by: keepers,
      asks: {
        account: staff('谁的账号'),
        lost: choice('为什么登录不了', { password: '忘了密码', phone: '手机丢了或者换了，没有备用口令', both: '密码和手机都没有了', exposed: '密码可能被别人知道' }),
        proof: choice('怎样核对是本人', { inPerson: '当面，认识本人', idCard: '当面，核对了身份证', callBack: '回拨登记的电话，并由其负责人确认' }),
        note: text('补充说明', { optional: true }),
      },
      guards: [notForOneself], basis, hint: '密码可能被别人知道的，先在账号页停用，再办恢复',
    }),
    agree: action({ title: '同意', from: ['待同意'], to: '已同意', by: keepers, asks: {}, guards: [notForOneself, agreedByAnother], basis }),
    decline: action({ title: '不同意', from: ['待同意'], to: '不同意', by: keepers, asks: { reason: text('原因') }, guards: [notForOneself, declinedByAnother], basis }),
    restore: action({
      title: '恢复', from: ['已同意'], to: '已恢复', by: keepers, asks: {}, guards: [notForOneself], basis,
      hint: '登记以后在本页取一次性口令；取的时候，原来的密码、动态口令和没有退出的登录全部作废',
    }),
    withdraw: action({ title: '撤回', from: ['待同意', '已同意'], to: '已撤回', by: keepers, asks: { reason: text('原因', { hint: '如“本人想起了密码”' }) }, basis }),
  },
  name: () => '恢复账号',
})
