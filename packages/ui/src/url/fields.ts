/** One value of a page's state and how it is written into the address. */
export interface UrlField<T> {
  fallback: T
  /** What the address says; undefined when it says nothing usable. */
  read(raw: string): T | undefined
  /** Undefined leaves the value out of the address. */
  write(value: T): string | undefined
}

export type UrlSchema = Record<string, UrlField<any>> // eslint-disable-line @typescript-eslint/no-explicit-any -- each field has a type of its own, which UrlValues gives back

/** The values that a schema describes. */
export type UrlValues<S extends UrlSchema> = { [K in keyof S]: S[K] extends UrlField<infer T> ? T : never }

/** Free text, such as a search word. */
export function text(fallback = ''): UrlField<string> {
  return { fallback, read: (raw) => raw, write: (value) => value.trim() || undefined }
}

/** One of a closed list, or `null` for none of them. */
export function oneOf<T extends string>(values: Record<string, T> | readonly T[]): UrlField<T | null>
export function oneOf<T extends string>(values: Record<string, T> | readonly T[], fallback: T): UrlField<T>
export function oneOf<T extends string>(
  values: Record<string, T> | readonly T[],
  fallback: T | null = null,
): UrlField<T | null> {
  const allowed = new Set<string>(Object.values(values))
  return {
    fallback,
    read: (raw) => (allowed.has(raw) ? (raw as T) : undefined),
    write: (value) => value ?? undefined,
  }
}

/** Several of a closed list, in the list's order. */
export function manyOf<T extends string>(values: Record<string, T> | readonly T[]): UrlField<readonly T[]> {
  const order = Object.values(values) as T[]
  return {
    fallback: [],
    read: (raw) => order.filter((value) => raw.split(',').includes(value)),
    write: (value) => order.filter((one) => value.includes(one)).join(',') || undefined,
  }
}

/** The global id of a record, or `null`. */
export function recordId(): UrlField<string | null> {
  return { fallback: null, read: (raw) => raw || undefined, write: (value) => value ?? undefined }
}

/** A day as `2026-11-24`, or `null`. */
export function day(): UrlField<string | null> {
  return {
    fallback: null,
    read: (raw) => (/^\d{4}-\d{2}-\d{2}$/.test(raw) && !Number.isNaN(Date.parse(raw)) ? raw : undefined),
    write: (value) => value ?? undefined,
  }
}

/** A whole number within bounds. */
export function whole(fallback: number, min: number, max: number): UrlField<number> {
  return {
    fallback,
    read: (raw) => (/^\d{1,9}$/.test(raw) && +raw >= min && +raw <= max ? +raw : undefined),
    write: String,
  }
}

/** Yes or no; only yes stands in the address. */
export function flag(): UrlField<boolean> {
  return { fallback: false, read: (raw) => raw === '1', write: (value) => (value ? '1' : undefined) }
}
