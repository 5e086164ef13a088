// What is declared of who holds which post.
import type { Part } from '#content/part.ts'
import { appointmentIndicators } from '#procedures/administration/appointment/indicators.ts'
import { appointment } from '#procedures/administration/appointment/procedure.ts'

export const administration: Part = {
  procedures: [appointment],
  indicators: [...appointmentIndicators],
}
