// 报送记录: what was handed to whom, of which days, in which rows, with the file as it was; so that a later change shows.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, integer, matter, text } from '#procedure/field.ts'
import { guard } from '#procedure/guard.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { templateKept } from '../template-kept.ts'

const basis = [lawBook('local-rules')('')] as const
const senders = ['justice-clerk'] as const

const rowsInOrder = guard<{ readonly from: string; readonly to: string; readonly first: number; readonly last: number; readonly count: number; readonly recipient: string; readonly template: string }>({
  code: 'return-rows', otherwise: '报送记录的日期、行号或者报送单位与导出的不一致。请在“上级报送表”页重新导出，再标记。', basis,
  holds: ({ answers, around }) => answers.from <= answers.to && answers.last - answers.first + 1 === answers.count && templateKept(around(answers.template))?.recipient === answers.recipient,
})

export const recipientReturn = defineProcedure({
  id: 'recipient-return',
  title: '报送记录',
  system: 'mediation',
  about: '纠纷台账和统计报送给谁、什么时候报的、哪几行：由导出的表标记，报送以后台账又改了的会提示。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）报送第{n}号',
  areaLevel: 'township',
  states: ['已报送', '已撤回'],
  ends: ['已撤回'],
  actions: {
    send: action({
      title: '标记已报送', from: 'new', to: '已报送', by: senders,
      asks: {
        template: matter('报送表', 'return-template'), recipient: text('报送给谁', { most: 60 }), from: day('从哪天'), to: day('到哪天', { future: true }),
        first: integer('从第几行', { least: 1 }), last: integer('到第几行'), count: integer('共几行'), position: integer('台账位置', { hint: '导出时台账记到第几条' }),
        file: files('报送的表'), way: choice('怎样报', { system: '上传对方系统', mail: '邮件、通讯软件', paper: '纸质' }, { optional: true }),
      },
      guards: [rowsInOrder], basis, hint: '到“上级报送表”页导出以后标记',
    }),
    withdraw: action({ title: '撤回报送', from: ['已报送'], to: '已撤回', by: senders, asks: { reason: text('原因', { hint: '如“报错一期，已重报”' }) }, basis }),
  },
  name: (sent) => { const said = sent.entries[0]?.action === 'send' ? sent.entries[0].answers : undefined; return said ? `报送${said.recipient}　${said.from}至${said.to}，${said.count === 0 ? '零报告' : `第${said.first}行至第${said.last}行`}` : '报送记录' },
})
