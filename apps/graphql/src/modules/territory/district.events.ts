import { defineEvent } from '../../platform/events.ts'

/** A district was made; who gives each one something to begin with does so in the transaction. */
export const DistrictFounded = defineEvent<{ districtId: string }>('DistrictFounded')
