import { useMutation } from '@vue/apollo-composable'
import { newIdempotencyKey } from '@youlin/client'
import {
  type CommunityFactsFragment,
  CreateCommunityDocument,
  CreateStreetDocument,
  type StreetFactsFragment,
  UpdateCommunityDocument,
  UpdateStreetDocument,
} from '../../graphql.generated.ts'

/** The street or community that a form is about: one that is there, or a new one, of a street if it is a community. */
export type DivisionDraft =
  | { kind: 'street'; division?: StreetFactsFragment }
  | { kind: 'community'; division?: CommunityFactsFragment; streetId: string }

/** What a form holds of it; days and texts are empty where nothing stands. */
export interface DivisionFields {
  code: string
  name: string
  officialOrder: number | null
  validFrom: string
  validUntil: string
  streetId: string
}

/** Sends a street or community that was filled in, by the mutation for it. */
export function useDivisionSave(draft: () => DivisionDraft) {
  const createStreet = useMutation(CreateStreetDocument)
  const updateStreet = useMutation(UpdateStreetDocument)
  const createCommunity = useMutation(CreateCommunityDocument)
  const updateCommunity = useMutation(UpdateCommunityDocument)
  const idempotencyKey = newIdempotencyKey()

  async function save({ code, validFrom, streetId, ...fields }: DivisionFields): Promise<void> {
    const { kind, division } = draft()
    const facts = { ...fields, validUntil: fields.validUntil || null }
    if (division) {
      const input = { ...facts, id: division.id, version: division.version }
      if (kind === 'street') await updateStreet.mutate({ input })
      else await updateCommunity.mutate({ input: { ...input, streetId } })
      return
    }
    const input = { ...facts, code, validFrom: validFrom || null, idempotencyKey }
    if (kind === 'street') await createStreet.mutate({ input })
    else await createCommunity.mutate({ input: { ...input, streetId } })
  }

  return { save }
}
