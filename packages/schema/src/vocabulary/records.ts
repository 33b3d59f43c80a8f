/** The records that have a timeline. */
export const RecordKind = {
  DISTRICT: 'DISTRICT',
  STREET: 'STREET',
  COMMUNITY: 'COMMUNITY',
  COMPOUND: 'COMPOUND',
  BUILDING: 'BUILDING',
  ENTERPRISE: 'ENTERPRISE',
  COUNCIL: 'COUNCIL',
  MEMBERSHIP: 'MEMBERSHIP',
  OFFER: 'OFFER',
  CLAIM: 'CLAIM',
  NEED: 'NEED',
  DIRECT_CLAIM: 'DIRECT_CLAIM',
  MATCHING_ROUND: 'MATCHING_ROUND',
  PROPOSAL: 'PROPOSAL',
  USER: 'USER',
  ROLE_GRANT: 'ROLE_GRANT',
  INVITATION: 'INVITATION',
  FEEDBACK: 'FEEDBACK',
  REGISTRATION_DISPUTE: 'REGISTRATION_DISPUTE',
  CALENDAR_FEED: 'CALENDAR_FEED',
} as const
export type RecordKind = (typeof RecordKind)[keyof typeof RecordKind]

/** Where a change came from. */
export const ChangeSource = { WEB: 'WEB', IMPORT: 'IMPORT', SYSTEM: 'SYSTEM', COMMAND: 'COMMAND' } as const
export type ChangeSource = (typeof ChangeSource)[keyof typeof ChangeSource]
