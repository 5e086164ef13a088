// The papers of hand-overs and panels: to whom, from whom, what was decided, and no party named where a sheet goes to many desks.
import { describe, expect, test } from 'vitest'
import type { Paper } from '#procedure/paper.ts'
import { around, called, handedOver, heard, mediated, satTogether, takenOver, takenUp, told, villageCommittee, villageDispute } from '#test/mediation-story.ts'
import { printed } from '#test/printed.ts'
import type { Step } from '#test/story.ts'
import { storyDesk } from '#test/story-desk.ts'
import { handOverLetter } from './hand-over-letter.ts'
import { handOverReceipt } from './hand-over-receipt.ts'
import { mediationRecord } from './mediation-record.ts'
import { panelMinutes } from './panel-minutes.ts'
import { panelNotice } from './panel-notice.ts'
import { mediationApplication } from './mediation-application.ts'
import { partyNames, type Dispute } from './paper-words.ts'

const desk = storyDesk(around)
const opened = takenUp({ ...heard, committee: villageCommittee.id, type: 'land', place: '三组东头' })
const words = (paper: Paper, ...steps: readonly Step[]) => printed(paper, villageDispute.matter([opened, ...steps]), { matter: desk.matter })
const expectAll = (text: string, ...parts: readonly string[]) => parts.forEach((part) => expect(text).toContain(part))
const back: Step = ['handBack', '2024-03-07', { reason: '先到现场查看' }, 'justice-clerk']

describe('移交函和回执', () => {
  test('移交函写明谁交给谁、原因、已做工作和随函材料', () => {
    const text = words(handOverLetter, told, mediated, handedOver({ said: '已经调解一次。' }))
    expectAll(text, '永加乡人民调解委员会：', '永加村人民调解委员会', '疑难复杂，本级调解不了', '已经调解一次。', '权利义务告知书1份', '调解记录1份', '2024年3月6日', '山林土地纠纷')
    expect(text).not.toMatch(/undefined|\[object/)
  })

  test('接收的回执由接收的一级出，退回的写明原因；移交几次就有几份', () => {
    expectAll(words(handOverReceipt, handedOver(), takenOver()), '永加村人民调解委员会：', '现予接收', '永加乡人民调解委员会', '2024年3月7日')
    const text = words(handOverReceipt, handedOver(), back, handedOver({}, '2024-03-08'), takenOver('2024-03-11'))
    expectAll(text, '先到现场查看', '现予接收')
    expect(text.match(/纠纷移交回执/g)).toHaveLength(2)
    expect(words(handOverLetter, handedOver(), back, handedOver({}, '2024-03-08')).match(/纠纷移交函/g)).toHaveLength(2)
  })

  test('还没有答复的，回执不能打印', () => {
    expect(() => words(handOverReceipt, handedOver())).toThrow('hand-over-receipt')
  })

  test('移交以前的文书仍写原来的调委会，以后的写接收的', () => {
    const later: Step = ['mediate', '2024-03-08', { place: '乡调解室', record: '再谈。', outcome: 'goesOn' }, 'justice-clerk']
    const text = words(mediationRecord, told, mediated, handedOver(), takenOver(), later)
    expect(text.indexOf('永加村人民调解委员会')).toBeGreaterThan(-1)
    expect(text.indexOf('永加乡人民调解委员会')).toBeGreaterThan(text.indexOf('永加村人民调解委员会'))
    expect(words(mediationApplication, handedOver(), takenOver())).toContain('永加村人民调解委员会')
    expect(words(mediationApplication, handedOver(), takenOver())).not.toContain('永加乡人民调解委员会')
  })
})

describe('联调通知和会商纪要', () => {
  test('通知写明方案、会商日期、各方担任什么，不写当事人姓名', () => {
    const text = words(panelNotice, called())
    expectAll(text, '“1+3”', '2024年3月6日', '乡综治中心', '统筹', '牵头', '三组东头')
    const names = partyNames(villageDispute.matter([opened]) as unknown as Dispute, desk).split('、')
    for (const name of names) expect(text).not.toContain(name)
  })

  test('纪要按单位列到会人员，分工有责任人、办完日期和结果，序号在几次会商之间连续', () => {
    const tasks = [{ what: '调取确权图', owner: '经管站', due: '2024-03-08' }]
    const text = words(panelMinutes, called(), satTogether({ tasks }), ['finishTask', '2024-03-07', { task: 1, result: 'done' }], satTogether({ tasks: [{ what: '现场丈量', owner: '司法所', due: '2024-03-20' }] }, '2024-03-08'))
    expectAll(text, '综治中心', '先核对确权图。', '调取确权图', '2024年3月8日', '已经办完', '现场丈量')
    expect(text.match(/矛盾纠纷会商纪要/g)).toHaveLength(2)
    expect(text).not.toMatch(/undefined|\[object/)
  })
})
