import type { ImportColumn, ImportProblem } from '@youlin/schema'

/** The words of imports in one language, for the pages and for the workbooks that the server writes. */
export interface ImportWords {
  column: Record<ImportColumn, string>
  /** What to write into a column, for the sheet of explanations. */
  explanation: Record<ImportColumn, string>
  example: Record<ImportColumn, string>
  problem: Record<ImportProblem, string>
  template: {
    title: string
    data: string
    guide: string
    lists: string
    notes: string
    exampleRow: string
    required: string
    explanation: string
    example: string
    columnHeading: string
    yes: string
    no: string
    fileName: string
    returnedName: string
  }
}
