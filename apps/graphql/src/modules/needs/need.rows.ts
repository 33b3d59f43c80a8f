import type { InferEntity } from '@mikro-orm/core'
import type { EnterpriseTables } from '../enterprises/index.ts'
import type { CategoryRow } from '../offers/index.ts'
import type { TerritoryTables } from '../territory/index.ts'
import type { NeedSchema } from './need.entity.ts'

type NeedEntity = InferEntity<typeof NeedSchema>

/** The columns of a need; what is missing is null. */
type NeedColumns = {
  [Key in keyof NeedEntity as Key extends string ? Key : never]-?: undefined extends NeedEntity[Key]
    ? Exclude<NeedEntity[Key], undefined> | null
    : NeedEntity[Key]
}

/** A need with all that its own fields show. */
export interface NeedRow extends NeedColumns {
  category: CategoryRow | null
  raisedByName: string
  /** From the nearest building of the viewer's party; null without one, and where no point is known. */
  metres: number | null
}

/** The tables that this module reads. */
export interface NeedTables extends EnterpriseTables, TerritoryTables {
  need: NeedColumns
  category: CategoryRow
}
