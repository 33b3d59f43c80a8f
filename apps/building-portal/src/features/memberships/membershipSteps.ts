import { useMutation } from '@vue/apollo-composable'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useDraft, useErrors } from '@youlin/client'
import { useNotices } from '@youlin/ui'
import {
  EndorseApplicationDocument,
  type MembershipDetailsFragment,
  RejectApplicationDocument,
  WithdrawMembershipApplicationDocument,
} from '../../graphql.generated.ts'

// A step moves the record from one list to another.
const lists = { refetchQueries: ['CouncilMemberships'] }

/** The steps of the portal on a membership; each says whether it was taken, and why not. */
export function useMembershipSteps(membership: () => MembershipDetailsFragment) {
  const { t } = useI18n({ useScope: 'global' })
  const { errorMessage, fieldErrors } = useErrors()
  const { show } = useNotices()
  const failure = ref('')
  const wrong = ref<Record<string, string>>({})
  const form = ref({ reason: '' })
  const { discard } = useDraft(`membership:${membership().id}:reject`, form)
  const endorsing = useMutation(EndorseApplicationDocument, lists)
  const rejecting = useMutation(RejectApplicationDocument, lists)
  const withdrawing = useMutation(WithdrawMembershipApplicationDocument, lists)
  const busy = computed(() => [endorsing, rejecting, withdrawing].some(({ loading }) => loading.value))

  async function step(take: (record: { id: string; version: number }) => Promise<unknown>, done: string) {
    const { id, version, memberName } = membership()
    failure.value = ''
    wrong.value = {}
    try {
      await take({ id, version })
      await discard()
      show(t(done, { name: memberName }))
      return true
    } catch (error) {
      wrong.value = fieldErrors(error)
      failure.value = errorMessage(error)
      return false
    }
  }

  function endorse() {
    return step((input) => endorsing.mutate({ input }), 'memberships.endorsed')
  }

  function withdraw() {
    return step((input) => withdrawing.mutate({ input }), 'memberships.withdrawn')
  }

  async function reject() {
    const reason = form.value.reason.trim()
    if (!reason) {
      wrong.value = { reason: t('fieldError.REQUIRED') }
      return false
    }
    return step((record) => rejecting.mutate({ input: { ...record, reason } }), 'memberships.rejected')
  }

  return { form, endorse, withdraw, reject, busy, failure, wrong }
}
