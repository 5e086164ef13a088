// What a head does in person that no other matter tells.

export const actKinds = {
  briefing: '听取汇报',
  onSite: '现场办公',
  instruction: '批示',
} as const

export type ActKind = keyof typeof actKinds
