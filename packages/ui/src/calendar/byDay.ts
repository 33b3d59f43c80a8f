/** What takes place, by the day on which it does. */
export function byDay<Entry extends { day: string }>(entries: readonly Entry[]): Map<string, Entry[]> {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const same = days.get(entry.day)
    if (same) same.push(entry)
    else days.set(entry.day, [entry])
  }
  return days
}
