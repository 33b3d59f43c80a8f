import type { Module } from '../../platform/module.ts'
import { readAuditEntry } from './audit.queries.ts'
import { AuditResolver } from './audit.resolver.ts'

/** The log of every change, for administrators and auditors; rows are written by the platform. */
export const audit: Module = {
  resolvers: [AuditResolver],
  entities: [],
  nodes: { AuditEntry: readAuditEntry },
}
