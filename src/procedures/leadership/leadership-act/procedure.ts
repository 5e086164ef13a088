// What a head did in person for the rule of law and no other matter tells: a briefing heard, an office held on the spot, an
// instruction written. What belongs to a task, a meeting or a session is written down there and not a second time here.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, files, longText, matter, staff, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { leaderPosts } from '../leader-act.ts'
import { actKinds } from './act-kinds.ts'
import { forOneself } from './guards.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')
const recorders = ['township-head', 'party-secretary', 'deputy-head', 'justice-clerk'] as const

export const leadershipAct = defineProcedure({
  id: 'leadership-act',
  title: '领导履职事项',
  system: 'leadership',
  about: '党政负责人听取法治工作汇报、现场办公、作出批示；已经记在会议、督办任务、学法里的不用再记。',
  inForce: { from: plainDate('2016-11-30') },
  numbering: '（{year}）法治履职第{n}号',
  areaLevel: 'township',
  states: ['已登记', '已办结'],
  ends: ['已办结'],
  actions: {
    record: action({
      title: '登记履职事项', from: 'new', to: '已登记', by: recorders,
      asks: {
        kind: choice('做了什么', actKinds),
        leader: staff('领导姓名'),
        leaderPost: choice('领导职务', leaderPosts),
        topic: text('事项', { most: 300, hint: '如“听取上半年行政执法情况汇报”' }),
        place: text('地点', { optional: true }),
        present: text('汇报或者参加的单位、人员', { optional: true, hint: '不写群众姓名' }),
        said: longText('提出的要求或者批示内容', { hint: '照原话记，不拔高' }),
        files: files('批示件、记录', { optional: true }),
      },
      guards: [forOneself],
      issues: ['leadership-act-record'],
      basis: [第一责任人规定('4'), 第一责任人规定('5', '(1)')],
      hint: '日期填实际发生的那一天；司法所可以代为登记',
    }),
    settle: action({
      title: '登记落实情况', from: ['已登记'], to: '已办结', by: [...recorders, 'staff'],
      asks: { result: longText('落实情况', { hint: '只是了解情况、没有要落实的事，写“没有需要落实的事项”' }), task: matter('转为督办任务的', 'supervised-task', { optional: true }) },
      basis: [第一责任人规定('4')],
    }),
  },
  name: (matter) => first(matter, 'record')?.answers.topic ?? '领导履职事项',
})
