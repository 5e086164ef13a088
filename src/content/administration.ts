// What is declared of who holds which post, and of what a county sets for itself.
import type { Part } from '#content/part.ts'
import { accountRecovery } from '#procedures/administration/account-recovery/procedure.ts'
import { actingAppointment } from '#procedures/administration/acting-appointment/procedure.ts'
import { appointmentIndicators } from '#procedures/administration/appointment/indicators.ts'
import { appointment } from '#procedures/administration/appointment/procedure.ts'
import { handover } from '#procedures/administration/handover/procedure.ts'
import { localParameters } from '#procedures/administration/local-parameters/procedure.ts'
import { personalDataAnswer } from '#procedures/administration/personal-data-request/papers/personal-data-answer.ts'
import { personalDataRequest } from '#procedures/administration/personal-data-request/procedure.ts'

export const administration: Part = {
  procedures: [appointment, actingAppointment, handover, accountRecovery, localParameters, personalDataRequest],
  indicators: [...appointmentIndicators],
}

export const administrationPapers = [personalDataAnswer] as const
