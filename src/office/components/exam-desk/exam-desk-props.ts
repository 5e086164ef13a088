// What the parts of an exam's desk are given.
import type { MatterPage } from '#office/reads/matter-page.ts'

export type ExamDeskProps = { readonly page: MatterPage; readonly reading: string; readonly onDone: (title: string) => void }
