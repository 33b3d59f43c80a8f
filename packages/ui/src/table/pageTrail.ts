// Keyset pages know their successor only. The way back is kept for this tab; a shared link goes back to
// the first page.
const storageKey = 'youlin.pages'

function trail(): Record<string, string | null> {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Record<string, string | null>
  } catch {
    return {}
  }
}

/** Notes from which page the page after `cursor` was reached. */
export function rememberPage(cursor: string, from: string | null): void {
  const latest = Object.entries({ ...trail(), [cursor]: from }).slice(-200)
  sessionStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(latest)))
}

/** The cursor of the page before the one after `cursor`; null is the first page. */
export function pageBefore(cursor: string): string | null {
  return trail()[cursor] ?? null
}
