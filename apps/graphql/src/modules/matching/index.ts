import type { Module } from '../../platform/module.ts'
import { FitResolver } from './fit.resolver.ts'

export { daysBetween, earliestDays } from './fit.days.ts'
export { FitType } from './fit.types.ts'
export { marksOfPublishers } from './publisher-marks.ts'
export { weightsOf } from './weights.ts'

/** 匹配: which offers fit which compounds, and why. */
export const matching: Module = { resolvers: [FitResolver], entities: [] }
