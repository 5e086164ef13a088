// What is declared of law publicity.
import type { Part } from '#content/part.ts'
import { lawLiaisonIndicators } from '#procedures/publicity/law-liaison/indicators.ts'
import { lawLiaison } from '#procedures/publicity/law-liaison/procedure.ts'
import { lawLiteratePersonIndicators } from '#procedures/publicity/law-literate-person/indicators.ts'
import { lawLiterateCard } from '#procedures/publicity/law-literate-person/papers/law-literate-card.ts'
import { lawLiteratePerson } from '#procedures/publicity/law-literate-person/procedure.ts'
import { lawLiterateTrainingIndicators } from '#procedures/publicity/law-literate-training/indicators.ts'
import { lawLiterateTrainingRecord } from '#procedures/publicity/law-literate-training/papers/law-literate-training-record.ts'
import { lawLiterateTraining } from '#procedures/publicity/law-literate-training/procedure.ts'
import { publicityActivityIndicators } from '#procedures/publicity/publicity-activity/indicators.ts'
import { publicityActivityRecord } from '#procedures/publicity/publicity-activity/papers/publicity-activity-record.ts'
import { publicityActivity } from '#procedures/publicity/publicity-activity/procedure.ts'
import { publicityMaterialIndicators } from '#procedures/publicity/publicity-material/indicators.ts'
import { materialLedger } from '#procedures/publicity/publicity-material/papers/material-ledger.ts'
import { publicityMaterial } from '#procedures/publicity/publicity-material/procedure.ts'

export const publicity: Part = {
  procedures: [publicityActivity, publicityMaterial, lawLiteratePerson, lawLiterateTraining, lawLiaison],
  indicators: [...publicityActivityIndicators, ...publicityMaterialIndicators, ...lawLiteratePersonIndicators, ...lawLiterateTrainingIndicators, ...lawLiaisonIndicators],
}

export const publicityPapers = [publicityActivityRecord, materialLedger, lawLiterateCard, lawLiterateTrainingRecord] as const
