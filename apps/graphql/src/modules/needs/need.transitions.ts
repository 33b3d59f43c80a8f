import { NeedStatus, RecordKind } from '@youlin/schema'
import type { LifeCycle } from '../../platform/transitions.ts'

const { OPEN, PARTLY_MET, MET, WITHDRAWN, EXPIRED } = NeedStatus

/** The life of a need. */
export const needLife: LifeCycle<NeedStatus> = {
  kind: RecordKind.NEED,
  transitions: {
    [OPEN]: [PARTLY_MET, MET, WITHDRAWN, EXPIRED],
    [PARTLY_MET]: [MET, WITHDRAWN, EXPIRED],
    [MET]: [],
    [WITHDRAWN]: [],
    [EXPIRED]: [],
  },
}

/** The states in which a claim may still answer it. */
export const unmet: readonly NeedStatus[] = [OPEN, PARTLY_MET]
