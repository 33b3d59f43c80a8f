/**
 * Where a poster's code leads: to the portal, whichever app it is printed from. What names the delivery stands behind #,
 * which no server or proxy gets to see: their logs cannot tell which address opened which link.
 */
export function voiceLink(token: string, origin = location.origin): string {
  return `${origin}/voice#${token}`
}
