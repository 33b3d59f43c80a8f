/** A key for one intent: made when a form opens or a button first appears, kept over repetitions. */
export function newIdempotencyKey(): string {
  // Not randomUUID, which plain http on a host name other than localhost does not have.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
