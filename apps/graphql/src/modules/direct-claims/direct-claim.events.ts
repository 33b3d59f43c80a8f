import { defineEvent } from '../../platform/events.ts'

interface Told {
  directClaimId: string
}

/** A party or a guest wants to meet a need; its staff have to answer. */
export const DirectClaimRequested = defineEvent<Told>('DirectClaimRequested')

/** The street or the district entered a guest on behalf of the need's community. */
export const DirectClaimRegistered = defineEvent<Told>('DirectClaimRegistered')

export const DirectClaimConfirmed = defineEvent<Told>('DirectClaimConfirmed')

/** The need's staff kept the first day, or another one, that they agreed on with whoever claimed. */
export const DirectClaimDayAgreed = defineEvent<Told>('DirectClaimDayAgreed')

export const DirectClaimDeclined = defineEvent<Told>('DirectClaimDeclined')

/** It is cancelled, by a side or, with null, by the end of its need. */
export const DirectClaimCancelled = defineEvent<Told & { by: 'STAFF' | 'CLAIMANT' | null }>(
  'DirectClaimCancelled',
)

/** What it brought took place. */
export const DirectClaimDone = defineEvent<Told>('DirectClaimDone')
