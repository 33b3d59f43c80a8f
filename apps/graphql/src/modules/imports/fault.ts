import type { ImportColumn, ImportProblem } from '@youlin/schema'

/** Why a value is not taken. */
export class Fault {
  readonly code: ImportProblem
  readonly facts: Record<string, unknown>
  /** The column, where it is another one than the value's. */
  readonly column: ImportColumn | undefined

  constructor(code: ImportProblem, facts: Record<string, unknown> = {}, column?: ImportColumn) {
    this.code = code
    this.facts = facts
    this.column = column
  }
}
