import { Field, ID, ObjectType } from 'type-graphql'
import { ChangeSource, Role } from '@youlin/schema'
import type { TimelineRow } from './changes.ts'
import { rows } from './database/rows.ts'
import { globalId } from './global-id.ts'
import { defineLoader } from './loaders.ts'
import type { RequestContext } from './request-context.ts'
import { DateTime, Json } from './scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'What happened to a record; seen by whoever sees it.' })
export class TimelineEntry {
  @Field(() => ID)
  id!: string

  @Field(() => DateTime)
  at!: Date

  @Field(() => String, { description: 'The mutation or job, such as `acceptClaim`.' })
  action!: string

  @Field(() => String, { nullable: true, description: 'The name then; null when no person did it.' })
  actorName!: string | null

  @Field(() => Role, { nullable: true })
  actingRole!: Role | null

  @Field(() => String, {
    nullable: true,
    description: "Whose party it was done for, if not the actor's own.",
  })
  onBehalfOf!: string | null

  @Field(() => String, { nullable: true, description: 'The state before.' })
  from!: string | null

  @Field(() => String, { nullable: true, description: 'The state after.' })
  to!: string | null

  @Field(() => String, { nullable: true })
  reason!: string | null

  @Field(() => Json)
  facts!: object

  @Field(() => ChangeSource)
  source!: ChangeSource
}

const rowsOfRecord = defineLoader(async (context, recordIds: readonly string[]) => {
  const found = await rows<{ timeline: TimelineRow }>(context.em)
    .selectFrom('timeline')
    .selectAll()
    .where('recordId', 'in', [...recordIds])
    .orderBy('at')
    .orderBy('id')
    .execute()
  return Map.groupBy(found, (row) => row.recordId)
})

/** What happened to a record, oldest first; for the field `timeline` of a record that the viewer sees. */
export async function timelineOf(context: RequestContext, recordId: string): Promise<TimelineEntry[]> {
  const found = await rowsOfRecord(context).load(recordId)
  return (found ?? []).map((row) => ({
    id: globalId('TimelineEntry', row.id),
    at: row.at,
    action: row.action,
    actorName: row.actorName || null,
    actingRole: row.actingRole,
    onBehalfOf: row.onBehalfOf,
    from: row.fromState,
    to: row.toState,
    reason: row.reason,
    // The driver has parsed it.
    facts: row.facts as unknown as object,
    source: row.source,
  }))
}
