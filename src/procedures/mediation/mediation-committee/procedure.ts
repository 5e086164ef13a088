// A people's mediation committee: set up, its members, its term, its end. What the law asks of its make-up is not forced on
// the record: a committee of two is written down as a committee of two, and said to fall short.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, person, rows, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { committeeKinds, trades } from './committee-kinds.ts'
import { elections } from './elections.ts'
import { madeUpAsTheLawAsks } from './flags.ts'
import { oneDirectorAtMost } from './guards.ts'

const 人民调解法 = lawBook('people-mediation-law')

const members = rows('组成人员', {
  person: person('姓名', { reason: 'office', retention: 'keep-office' }),
  post: choice('职务', { director: '主任', deputy: '副主任', member: '委员' }),
  woman: yesNo('是否女性'),
  minority: yesNo('是否人数较少民族', { optional: true }),
}, { hint: '有几人填几人，如实填写；暂缺的以后用“调整成员”补登' })

export const mediationCommittee = defineProcedure({
  id: 'mediation-committee',
  title: '人民调解委员会',
  system: 'mediation',
  about: '村（社区）、乡镇和企事业单位调委会的名册：设立、成员、换届、告知、撤销。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）调委第{n}号',
  areaLevel: 'either',
  states: ['在任', '已撤销'],
  ends: ['已撤销'],
  once: { per: ['name'], except: ['已撤销'], otherwise: '这里已经登记过同名的调委会。换人、换届的，打开原来那一个办理；是另一个调委会的，写全名称。' },
  actions: {
    setUp: action({
      title: '登记设立', from: 'new', to: '在任', by: ['justice-clerk'],
      asks: {
        name: text('调委会名称', { hint: '如“永加乡永加村人民调解委员会”' }),
        kind: choice('类型', committeeKinds),
        chosenBy: choice('成员怎样产生', elections),
        organisation: text('设立单位', { optional: true, hint: '企业、行业协会设立的填单位名称；村、社区、乡镇的不用填' }),
        trade: choice('行业', trades, { optional: true, hint: '行业性、专业性调委会填' }),
        members,
      },
      guards: [oneDirectorAtMost],
      basis: [人民调解法('8'), 人民调解法('9'), 人民调解法('34')],
      hint: '发生日期填推选或聘任的那一天，任期从这一天起算',
    }),
    change: action({
      title: '调整成员', from: ['在任'], by: ['justice-clerk'],
      asks: { members, reason: text('调整原因', { hint: '如“一名委员外出务工，补选一人”' }) },
      guards: [oneDirectorAtMost],
      basis: [人民调解法('8'), 人民调解法('9')],
      hint: '填调整后的全部成员；任期不变',
    }),
    reelect: action({
      title: '换届', from: ['在任'], by: ['justice-clerk'],
      asks: { members, chosenBy: choice('成员怎样产生', elections, { optional: true, hint: '和设立时一样的不用填' }) },
      guards: [oneDirectorAtMost],
      basis: [人民调解法('9')],
      hint: '填新一届的全部成员；任期从这一天重新起算',
    }),
    notify: action({
      title: '报告设立和变动', from: ['在任'], by: ['justice-clerk'],
      asks: { to: text('报给', { hint: '如“双辽市司法局（由其通报市人民法院）”' }), content: text('报告内容', { optional: true, most: 500 }) },
      issues: ['committee-notice'],
      basis: [人民调解法('10')],
    }),
    dissolve: action({
      title: '撤销', from: ['在任'], to: '已撤销', by: ['justice-clerk'],
      asks: { reason: text('撤销原因') },
      basis: [人民调解法('10')],
    }),
  },
  timeLimits: {
    term: {
      title: '调委会任期届满', within: { rule: 'pm-committee-term' }, after: ['setUp', 'reelect'], until: ['reelect', 'dissolve'],
      whose: '司法所', onExpiry: 'remind', basis: [人民调解法('9')],
    },
  },
  flags: madeUpAsTheLawAsks,
  register: { standing: ['在任'] },
  name: (committee) => first(committee, 'setUp')?.answers.name ?? '人民调解委员会',
})
