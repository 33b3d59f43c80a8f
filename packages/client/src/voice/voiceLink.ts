/** Where a poster's code leads: to the portal, whichever app it is printed from. */
export function voiceLink(token: string, origin = location.origin): string {
  return `${origin}/voice/${token}`
}
