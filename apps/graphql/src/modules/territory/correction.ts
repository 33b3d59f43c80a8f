/** What a correction changes of a record: the new values, and both values of each for the log. */
export interface Correction<R extends object> {
  values: Partial<R>
  changes: Record<string, readonly [unknown, unknown]>
}

/**
 * Compares what is given with the record. What is left out stays as it is, and so does null, but for the
 * fields that null `clears`.
 */
export function correctionOf<R extends object, K extends keyof R & string>(
  record: R,
  given: { readonly [key in K]?: R[key] | null },
  names: readonly K[],
  clears: readonly K[] = [],
): Correction<Pick<R, K>> {
  const values: Partial<Pick<R, K>> = {}
  const changes: Correction<R>['changes'] = {}
  for (const name of names) {
    const value = given[name]
    if (value === undefined || value === record[name]) continue
    if (value === null && !clears.includes(name)) continue
    Object.assign(values, { [name]: value })
    changes[name] = [record[name], value]
  }
  return { values, changes }
}
