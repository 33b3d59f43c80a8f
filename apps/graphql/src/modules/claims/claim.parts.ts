import { type SelectQueryBuilder, sql } from 'kysely'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { offerById, type OfferRow, type TermsRow, visibleOffers } from '../offers/index.ts'
import { communityById, compoundById } from '../territory/index.ts'
import type { ClaimParts, ClaimRow, ClaimTables } from './claim.rows.ts'

/** A record that a claim names. */
export type ClaimPart = keyof ClaimParts

const claimParts: readonly ClaimPart[] = ['offer', 'terms', 'compound', 'community']

/** Those among the fields that an operation asks for. */
export function partsAmong(fields: ReadonlySet<string>): ClaimPart[] {
  return claimParts.filter((part) => fields.has(part))
}

/** Reads the records that claims name within the claims' own statement. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- adds columns to any query of the table claim
export function withParts<Query extends SelectQueryBuilder<any, any, any>>(
  context: RequestContext,
  query: Query,
  parts: readonly ClaimPart[],
): Query {
  return parts.reduce((some, part) => some.select(sql`${readPart[part](context)}`.as(part)) as Query, query)
}

/** Hands what was read to the loaders, so that a field asks for its record as it does anywhere else. */
export function primeParts(context: RequestContext, found: readonly ClaimRow[]): void {
  for (const row of found) {
    if (row.offer) offerById(context).prime(row.offerId, dated(row.offer))
    if (row.terms) termsOfClaim(context).prime(keyOfTerms(row), row.terms)
    if (row.compound) compoundById(context).prime(row.compound.id, row.compound as never)
    if (row.community) communityById(context).prime(row.community.id, row.community as never)
  }
}

/** The terms that a claim agreed to, by {@link keyOfTerms}. */
export const termsOfClaim = defineLoader(async (context, keys: readonly string[]) => {
  const wanted = keys.map((key) => key.split('/') as [string, string])
  const found = await rows<ClaimTables>(context.em)
    .selectFrom('offerTerms as t')
    .select(['t.offerId', 't.number', termsJson.as('terms')])
    .where(
      sql<boolean>`(t.offer_id, t.number) in (${sql.join(wanted.map(([id, number]) => sql`(${id}::uuid, ${number}::integer)`))})`,
    )
    .execute()
  return new Map(found.map((row) => [keyOfTerms({ ...row, termsNumber: row.number }), row.terms]))
})

export function keyOfTerms({ offerId, termsNumber }: Pick<ClaimRow, 'offerId' | 'termsNumber'>): string {
  return `${offerId}/${termsNumber}`
}

/** Terms of the table t, as offers show them. */
const termsJson = sql<TermsRow>`(select to_jsonb(t) || jsonb_build_object('category', to_jsonb(c))
  from category c where c.district_id = t.district_id and c.code = t.category_code)`

const readPart: Record<ClaimPart, (context: RequestContext) => ReturnType<typeof sql>> = {
  offer: (context) => {
    const one = visibleOffers(context).where(sql<boolean>`offer.id = claim.offer_id`)
    return sql`(select to_jsonb(o) - 'search' - 'search_bigrams' from (${one}) o)`
  },
  terms: () => sql`(select ${termsJson} from offer_terms t
    where t.offer_id = claim.offer_id and t.number = claim.terms_number)`,
  compound: () => sql`(select to_jsonb(p) from compound p where p.id = claim.compound_id)`,
  community: () => sql`(select to_jsonb(p) from community p where p.id = claim.community_id)`,
}

const times = ['createdAt', 'updatedAt', 'publishedAt', 'listedAt', 'reviewDue'] as const

/** JSON has text where rows have dates. */
function dated(offer: OfferRow): OfferRow {
  const dates = times.map((time) => [time, offer[time] && new Date(offer[time])])
  return { ...offer, ...Object.fromEntries(dates) }
}
