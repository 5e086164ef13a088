// What is declared of who holds which post, and of what a county sets for itself.
import type { Part } from '#content/part.ts'
import { appointmentIndicators } from '#procedures/administration/appointment/indicators.ts'
import { appointment } from '#procedures/administration/appointment/procedure.ts'
import { localParameters } from '#procedures/administration/local-parameters/procedure.ts'

export const administration: Part = {
  procedures: [appointment, localParameters],
  indicators: [...appointmentIndicators],
}
