import { FieldCode, type RecordKind } from '@youlin/schema'
import { invalidInput } from '../../../platform/errors.ts'
import { buildingKind } from './building.kind.ts'
import { communityKind, streetKind } from './coded.kind.ts'
import { compoundKind } from './compound.kind.ts'
import { enterpriseKind } from './enterprise.kind.ts'
import type { Kind } from './kind.ts'
import { membershipKind } from './membership.kind.ts'
import { needKind } from './need.kind.ts'
import { userKind } from './user.kind.ts'

/** What is imported, in the order in which a district is set up. */
export const kinds: readonly Kind[] = [
  streetKind,
  communityKind,
  compoundKind,
  buildingKind,
  enterpriseKind,
  membershipKind,
  userKind,
  needKind,
]

/** @throws INVALID_INPUT when records of that kind are not imported */
export function kindOf(record: RecordKind): Kind {
  const kind = kinds.find((one) => one.record === record)
  if (!kind) throw invalidInput({ kind: FieldCode.NOT_ALLOWED })
  return kind
}
