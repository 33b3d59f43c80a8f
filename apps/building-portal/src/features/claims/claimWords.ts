import { useQuery } from '@vue/apollo-composable'
import { useI18n } from 'vue-i18n'
import { useLabels } from '@youlin/client'
import { type ClaimStatus, ReasonUse, SystemCancelReason } from '@youlin/schema'
import { useFormat } from '@youlin/ui'
import { ClaimReasonsDocument, type ClaimStateFragment } from '../../graphql.generated.ts'

type Entry = ClaimStateFragment['timeline'][number]

/** The words for the steps of claims, and for the reasons that a district or the system gives by a code. */
export function useClaimWords() {
  const { t, te, locale } = useI18n({ useScope: 'global' })
  const { label } = useLabels()
  const format = useFormat()
  const declining = useQuery(ClaimReasonsDocument, { use: ReasonUse.DECLINE_CLAIM })
  const cancelling = useQuery(ClaimReasonsDocument, { use: ReasonUse.CANCEL_CLAIM })

  /** What was done; a step without a word of its own is named by the state that it led to. */
  function action({ action: name, to }: Entry): string {
    const key = `claims.actions.${name}`
    if (te(key)) return t(key)
    return to ? label('ClaimStatus', to as ClaimStatus) : name
  }

  function reason(code: string | null | undefined): string | undefined {
    if (!code) return undefined
    if (code in SystemCancelReason) return label('SystemCancelReason', code as SystemCancelReason)
    const known = [declining, cancelling]
      .flatMap(({ result }) => result.value?.territory.reasons ?? [])
      .find((one) => one.code === code)
    if (!known) return code
    return locale.value === 'en' ? known.en : known.zh
  }

  /** What is told beside a step: the time, the district's reason, and the words of whoever took it. */
  function detail({ facts, reason: words }: Entry): string | undefined {
    const told = facts as { startsAt?: string; endsAt?: string; reason?: string }
    const time = told.startsAt && told.endsAt && format.span(told.startsAt, told.endsAt)
    return [time, reason(told.reason), words].filter(Boolean).join(' · ') || undefined
  }

  return { action, reason, detail }
}
