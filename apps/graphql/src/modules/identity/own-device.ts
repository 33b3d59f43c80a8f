/** The order counts: most browsers also name those that they come from. */
const browsers: readonly [name: string, sign: RegExp][] = [
  ['WeChat', /MicroMessenger/],
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Firefox', /(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|CriOS|Chromium)\//],
  ['Safari', /Safari\//],
]
const systems: readonly [name: string, sign: RegExp][] = [
  ['HarmonyOS', /HarmonyOS|OpenHarmony/],
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['macOS', /Macintosh/],
  ['Linux', /Linux|X11/],
]

/** Browser and system of a user agent, such as "Chrome, Windows"; null when neither is known. */
export function deviceName(userAgent: string | null): string | null {
  if (!userAgent) return null
  const found = [browsers, systems].map((list) => list.find(([, sign]) => sign.test(userAgent))?.[0])
  return found.filter(Boolean).join(', ') || null
}
