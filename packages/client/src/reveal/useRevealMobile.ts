import { useMutation } from '@vue/apollo-composable'
import { RevealMobileDocument } from '../graphql.generated.ts'

/** Reads a number in full for a reason: a user's own, an enterprise's contact, or the second side of a dispute. */
export function useRevealMobile() {
  const { mutate } = useMutation(RevealMobileDocument, { fetchPolicy: 'no-cache' })

  type Whose = { userId: string } | { enterpriseId: string } | { disputeId: string }

  return async (whose: Whose, reason: string) =>
    (await mutate({ input: { ...whose, reason } }))?.data?.revealMobile.mobile
}
