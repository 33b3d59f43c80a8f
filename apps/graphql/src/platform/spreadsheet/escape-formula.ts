/** What a spreadsheet would take for a formula, also where a blank stands before it. */
const formula = /^\s*[=+\-@]|^[\t\r\n]/

/** Text that no spreadsheet runs, even after it was saved as another kind of file. */
export function escapeFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text
}
