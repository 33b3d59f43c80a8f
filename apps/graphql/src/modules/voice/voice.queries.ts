import { sql } from 'kysely'
import { VoiceReply } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import type { Work } from '../../platform/work.ts'
import type { LinkedDelivery, Replies, VoiceOfClaim, VoiceTables } from './voice.rows.ts'

/** The district of a link, for whoever has it and is of none. */
export async function districtOfVoice(work: Work, token: string): Promise<string | null> {
  const found = await sql<{ id: string | null }>`select district_of_voice(${token}) as id`.execute(
    rows(work.em),
  )
  return found.rows[0]?.id ?? null
}

/** What a link of the present district leads to. */
export async function deliveryOfLink(work: Work, token: string): Promise<LinkedDelivery> {
  const found = await sql<LinkedDelivery>`select link.id, link.closes_at, claim.status,
      claim.scheduled_from as starts_at, offer.title as offer_title, compound.name as compound_name,
      coalesce(enterprise.name, council.name) as provider_name
    from voice_link link
      join claim on claim.id = link.claim_id
      join offer on offer.id = claim.offer_id
      join compound on compound.id = claim.compound_id
      join council on council.id = claim.council_id
      left join enterprise on enterprise.id = claim.enterprise_id
    where link.token = ${token}`.execute(rows(work.em))
  return found.rows[0]!
}

/** Whether a device, by its hash, has answered. */
export async function hasAnswered(work: Work, linkId: string, deviceHash: Buffer): Promise<boolean> {
  const found = await rows<VoiceTables>(work.em)
    .selectFrom('voiceAnswer')
    .select('id')
    .where('linkId', '=', linkId)
    .where('deviceHash', '=', deviceHash)
    .executeTakeFirst()
  return found !== undefined
}

/** What residents answered of each claim that has a link, whoever may read it. */
export const voiceOfClaim = defineLoader(async (context, claimIds: readonly string[]) => {
  const found = await rows<VoiceTables>(context.em)
    .selectFrom('voiceLink as link')
    .leftJoin('voiceAnswer as answer', 'answer.linkId', 'link.id')
    .select([
      'link.claimId',
      'link.token',
      'link.closesAt',
      sql<number>`count(answer.id)::int`.as('answers'),
      mean('answer.satisfaction').as('satisfaction'),
      sql<number>`count(answer.conduct)::int`.as('conducts'),
      mean('answer.conduct').as('conduct'),
      replies('answer.needMet').as('needMet'),
      replies('answer.again').as('again'),
      replies('answer.timeFits').as('timeFits'),
    ])
    .where('link.claimId', 'in', [...claimIds])
    .groupBy('link.id')
    .execute()
  return new Map(found.map((row): [string, VoiceOfClaim] => [row.claimId, row]))
})

const mean = (column: string) => sql<number | null>`round(avg(${sql.ref(column)}), 1)::float8`

function replies(column: string) {
  const counts = Object.values(VoiceReply).map(
    (reply) => sql`${sql.lit(reply)}, count(*) filter (where ${sql.ref(column)} = ${sql.lit(reply)})`,
  )
  return sql<Replies>`jsonb_build_object(${sql.join(counts)})`
}
