// What a body does on a panel. “1+3” and its kin are made of these.

export const panelParts = { coordinator: '统筹', lead: '牵头', member: '配合', outsider: '社会组织、专业人员' } as const

export type PanelPart = keyof typeof panelParts

export const panelPartIds = Object.keys(panelParts) as readonly PanelPart[]
