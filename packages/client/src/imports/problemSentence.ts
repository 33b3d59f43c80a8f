import type { ImportColumn, ImportProblem } from '@youlin/schema'
import type { ImportWords } from './words.ts'

/** The sentence of a problem; `choicesOf` gives the words of the enum that a column chooses from. */
export function problemSentence(
  { problem, column }: Pick<ImportWords, 'problem' | 'column'>,
  { code, facts }: { code: string; facts: Record<string, unknown> },
  { choicesOf, separator }: { choicesOf: (name: string) => string[]; separator: string },
): string {
  const written = (name: string): string => {
    const value = facts[name]
    if (name === 'columns') return (value as ImportColumn[]).map((one) => column[one]).join(separator)
    if (name === 'choices') return choicesOf(String(value)).join(separator)
    return String(value ?? '')
  }
  return problem[code as ImportProblem].replace(/\{(\w+)\}/g, (_, name: string) => written(name))
}
