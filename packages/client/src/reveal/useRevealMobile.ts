import { useMutation } from '@vue/apollo-composable'
import { RevealMobileDocument } from '../graphql.generated.ts'

/** Reads a number in full for a reason: a user's own, or that of an enterprise's contact. */
export function useRevealMobile() {
  const { mutate } = useMutation(RevealMobileDocument, { fetchPolicy: 'no-cache' })

  return async (whose: { userId: string } | { enterpriseId: string }, reason: string) =>
    (await mutate({ input: { ...whose, reason } }))?.data?.revealMobile.mobile
}
