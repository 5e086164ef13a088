// The record of a meeting that decides: everybody who was due, in the order in which they spoke, each with a position and its reasons.
import { choice, files, longText, rows, staff, text, yesNo } from '#procedure/field.ts'

export const bodies = { government: '政府会议（办公会议、全体会议）', party: '党委会议', leadership: '领导班子会议（党政联席会议）' } as const

export type Body = keyof typeof bodies

export const attendances = { came: '到会', recused: '回避', absent: '缺席' } as const

export const positions = { agree: '同意', disagree: '不同意', defer: '缓议', abstain: '弃权' } as const

/** One who was due to attend. */
export type Member = { readonly member: string; readonly attendance: keyof typeof attendances; readonly head?: boolean; readonly position?: keyof typeof positions; readonly said?: string }

export const meeting = {
  body: choice('什么会议', bodies),
  session: text('会议名称', { hint: '如“2024年第5次乡长办公会议”' }),
  chair: staff('主持人'),
  place: text('地点', { optional: true }),
  members: rows('应到人员，按发言先后填', {
    member: text('姓名、职务', { most: 60, hint: '如“张某 副乡长”' }),
    attendance: choice('到会情况', attendances),
    head: yesNo('主要负责人', { optional: true }),
    position: choice('意见', positions, { optional: true }),
    said: text('发言要点、理由', { optional: true, most: 1000 }),
  }, { least: 2, hint: '应到的都填，缺席、回避的也填；主要负责人最后发言，填在到会人员的最后一行' }),
  headReasons: longText('主要负责人与多数人意见不一致的理由', { optional: true, hint: '不一致的要在会上说明，如实记下' }),
  observers: text('列席人员', { optional: true, most: 500 }),
  recorder: staff('记录人', { optional: true }),
  discussion: longText('主要问题和讨论情况', { optional: true }),
  scans: files('会议记录、签到表扫描件', { optional: true }),
} as const
