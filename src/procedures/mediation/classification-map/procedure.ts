// Which class of another office's list each of the ministry's eighteen types is: kept by a county for all its townships, one map
// to a list. The product's own map serves until a county writes one.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, rows, text } from '#procedure/field.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { lists } from '../classifications.ts'
import { disputeTypes } from '../dispute-types.ts'
import { eachTypeOnce } from './guards.ts'

const 本地规定 = lawBook('local-rules')
const keepers = ['county-reviewer'] as const

const mapRows = rows('对应关系', {
  type: choice('纠纷类型', disputeTypes),
  usual: text('一般对应', { most: 30, hint: '如“邻里”' }),
  others: text('也可能是', { optional: true, hint: '几个之间用“、”隔开' }),
})
const document = text('依据的文件', { optional: true, hint: '如某系统的代码表' })

export const classificationMap = defineProcedure({
  id: 'classification-map',
  title: '纠纷分类对应',
  system: 'mediation',
  about: '司法行政的十八类纠纷在政法委（综治）、信访的分类里各是什么：县里对应一次，各乡镇都按它报，调解员不用再选。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）分类对应第{n}号',
  areaLevel: 'county',
  forAllBelow: true,
  states: ['使用中', '已停用'],
  ends: ['已停用'],
  once: { per: ['list'], except: ['已停用'], otherwise: '这种分类已经有一份对应表。请打开原来那份，办理“修改”。' },
  actions: {
    set: action({ title: '设定对应', from: 'new', to: '使用中', by: keepers, asks: { list: choice('哪种分类', lists), rows: mapRows, document }, guards: [eachTypeOnce], basis: [本地规定('')], hint: '没有写到的类型，照系统原来的对应' }),
    revise: action({ title: '修改', from: ['使用中'], by: keepers, asks: { rows: mapRows, document }, guards: [eachTypeOnce], basis: [本地规定('')], hint: '从登记的那天起用新的；以前的纠纷照当时的对应' }),
    retire: action({ title: '停用', from: ['使用中'], to: '已停用', by: keepers, asks: { reason: text('原因') }, basis: [本地规定('')], hint: '停用以后照系统原来的对应' }),
  },
  name: (map) => `${lists[map.entries[0]?.action === 'set' ? map.entries[0].answers.list : 'politicalLegal']}对应表`,
})
