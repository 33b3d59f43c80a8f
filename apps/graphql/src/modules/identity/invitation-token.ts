import { createHash, randomBytes } from 'node:crypto'

/** What stands in the link: 256 bits that only its reader knows. */
export const newInvitationToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of it. */
export const invitationTokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()
