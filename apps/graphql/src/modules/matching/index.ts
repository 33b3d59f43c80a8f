import type { Module } from '../../platform/module.ts'
import { FitResolver } from './fit.resolver.ts'

/** 匹配: which offers fit which compounds, and why. */
export const matching: Module = { resolvers: [FitResolver], entities: [] }
