import { CouncilStatus, RecordKind } from '@youlin/schema'
import type { LifeCycle } from '../../platform/transitions.ts'

const { FORMING, ACTIVE, DISSOLVED } = CouncilStatus

/** The life of a building council. */
export const councilLife: LifeCycle<CouncilStatus> = {
  kind: RecordKind.COUNCIL,
  transitions: {
    [FORMING]: [ACTIVE, DISSOLVED],
    [ACTIVE]: [DISSOLVED],
    [DISSOLVED]: [],
  },
}
