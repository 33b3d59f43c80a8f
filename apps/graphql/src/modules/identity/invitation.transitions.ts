import { InvitationStatus, RecordKind } from '@youlin/schema'
import type { LifeCycle } from '../../platform/transitions.ts'

/** It expires by comparing with its moment, so that nothing has to be written then; a new link opens it again. */
export const invitationLife: LifeCycle<InvitationStatus> = {
  kind: RecordKind.INVITATION,
  transitions: {
    OPEN: [InvitationStatus.OPEN, InvitationStatus.ACCEPTED, InvitationStatus.WITHDRAWN],
    ACCEPTED: [],
    WITHDRAWN: [],
    EXPIRED: [InvitationStatus.OPEN],
  },
}
