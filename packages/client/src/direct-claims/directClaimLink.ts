/**
 * Where a need's code leads: to the portal, whichever app it is printed from. What opens the page stands behind #, which
 * no server or proxy gets to see, as with the code for ratings.
 */
export function directClaimLink(token: string, origin = location.origin): string {
  return `${origin}/n#${token}`
}
