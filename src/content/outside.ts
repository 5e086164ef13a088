// What is declared of figures of others.
import type { Part } from '#content/part.ts'
import { outsideFigureIndicators } from '#procedures/outside/outside-figure/indicators.ts'
import { outsideFigure } from '#procedures/outside/outside-figure/procedure.ts'

export const outside: Part = {
  procedures: [outsideFigure],
  indicators: [...outsideFigureIndicators],
}
