import { useI18n } from 'vue-i18n'
import { useLabels } from '@youlin/client'
import type { Audience, PricePolicy } from '@youlin/schema'
import { useFormat } from '@youlin/ui'

/** How an offer's values read, the same on cards, details and lists. */
export function useOfferWords() {
  const { t, locale } = useI18n({ useScope: 'global' })
  const { label } = useLabels()
  const format = useFormat()

  function category(one: { zh: string; en: string }): string {
    return locale.value === 'en' ? one.en : one.zh
  }

  /** `免费`, `优惠 12元`. */
  function price(terms: { pricePolicy: PricePolicy; priceFen: number | null }): string {
    const word = label('PricePolicy', terms.pricePolicy)
    return terms.priceFen ? `${word} ${format.money(terms.priceFen)}` : word
  }

  function audiences(all: readonly Audience[]): string {
    return all.map((one) => label('Audience', one)).join(t('offers.comma'))
  }

  return { category, price, audiences }
}
