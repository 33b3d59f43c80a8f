import { useI18n } from 'vue-i18n'
import { ErrorCode } from '@youlin/schema'

/** Why a compound cannot claim an offer, in words. */
export function useObstacles() {
  const { t, te } = useI18n({ useScope: 'global' })

  function sentenceOf(code: ErrorCode, facts: { limit: number; waiting: number }): string {
    const own = `claims.obstacles.${code}`
    if (te(own)) return t(own, { ...facts, position: facts.waiting + 1 })
    return t(`error.${code}`)
  }

  /** A full offer takes claims on its waitlist; everything else keeps the claim from being made. */
  const blocks = (code: ErrorCode) => code !== ErrorCode.OFFER_FULL

  return { sentenceOf, blocks }
}
