import { useMutation } from '@vue/apollo-composable'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { RemindStepsDocument } from '@youlin/client/steps'
import { useNotices } from '@youlin/ui'
import type { TableSelection } from '@youlin/ui/table'
import type { SupervisedStepRowFragment, SupervisionFilter } from '../../graphql.generated.ts'
import type { BulkOutcome } from '../list/bulkOutcome.ts'
import { useSeen } from '../list/useSeen.ts'
import { useStep } from '../list/useStep.ts'

type Row = SupervisedStepRowFragment

/** 催办, of one step by one press or of all that are ticked; what was refused is told for each. */
export function useReminders(rows: () => readonly Row[] | undefined, reload: () => unknown) {
  const { t } = useI18n({ useScope: 'global' })
  const { show } = useNotices()
  const { failure, wrong, busy, take } = useStep()
  const { mutate } = useMutation(RemindStepsDocument)
  const outcomes = ref<BulkOutcome[]>([])
  const names = ref(new Map<string, string>())
  const telling = ref(false)
  const seen = useSeen(rows)

  function stepsOf(ids: readonly string[]) {
    return ids.flatMap((id) => {
      const row = seen.get(id)
      return row ? [{ recordId: row.recordId, kind: row.kind }] : []
    })
  }

  async function remind(row: Row) {
    const taken = await take(async () => {
      await send({ steps: stepsOf([row.id]) })
      telling.value = outcomes.value.some(({ code }) => code)
      if (!telling.value) show(t('supervision.remindedNow', { name: row.holderName }))
    })
    if (taken && !telling.value) await reload()
  }

  async function remindChosen({ ids, all }: TableSelection, filter: SupervisionFilter) {
    await take(async () => {
      await send(all ? { filter } : { steps: stepsOf(ids) })
      telling.value = true
    })
  }

  async function send(input: { steps: ReturnType<typeof stepsOf> } | { filter: SupervisionFilter }) {
    const answer = await mutate({ input })
    outcomes.value = [...(answer?.data?.remindSteps.outcomes ?? [])]
    names.value = new Map([...seen.values()].map(({ recordId, title }) => [recordId, title]))
  }

  return { remind, remindChosen, failure, wrong, busy, outcomes, names, telling }
}
