import type { Audience, OfferPlace, OfferUnit, PricePolicy } from '@youlin/schema'
import culture from '../data/offers/culture.json' with { type: 'json' }
import governance from '../data/offers/governance.json' with { type: 'json' }
import products1 from '../data/offers/products-1.json' with { type: 'json' }
import products2 from '../data/offers/products-2.json' with { type: 'json' }
import services1 from '../data/offers/services-1.json' with { type: 'json' }
import services2 from '../data/offers/services-2.json' with { type: 'json' }
import type { Trade } from '../trades.ts'

/** What is offered in a category: three titles with their summaries, and what holds for all of them. */
export interface OfferTexts {
  trades: Trade[]
  audiences: Audience[]
  /** A session when not given. */
  unit?: OfferUnit
  /** The least and the most. */
  capacity: [number, number]
  participants?: [number, number]
  /** Free when not given; yuan, zero where the note says it all. */
  price?: [policy: PricePolicy, least: number, most: number, note: string]
  /** At the compound when not given. */
  place?: OfferPlace
  /** Whether councils offer it themselves, too. */
  council?: boolean
  texts: [title: string, summary: string][]
  body: string[]
}

/** By the code of the category. */
export const offerTexts: Readonly<Record<string, OfferTexts>> = {
  ...products1,
  ...products2,
  ...services1,
  ...services2,
  ...governance,
  ...culture,
} as unknown as Record<string, OfferTexts>
