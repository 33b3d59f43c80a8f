import { useMutation } from '@vue/apollo-composable'
import { nextTick, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { newIdempotencyKey, useDraft, useErrors } from '@youlin/client'
import { Audience, Urgency } from '@youlin/schema'
import { formatDay } from '@youlin/ui'
import { CreateNeedDocument, type NeedPartsFragment } from '../../graphql.generated.ts'

const quarterMs = 90 * 86_400_000
const required = ['title', 'body', 'audience', 'size', 'urgency', 'neededFrom', 'neededUntil'] as const

function blank() {
  const now = new Date()
  return {
    title: '',
    body: '',
    audience: Audience.EVERYONE as Audience | null,
    size: null as number | null,
    urgency: Urgency.NORMAL as Urgency | null,
    neededFrom: formatDay(now),
    neededUntil: formatDay(new Date(now.getTime() + quarterMs)),
    category: null as string | null,
    compoundId: null as string | null,
    buildingId: null as string | null,
  }
}

export type NeedForm = ReturnType<typeof blank>

/** A need of before as a new one, in its words and from today on. */
export function againFrom(need: NeedPartsFragment): NeedForm {
  const { title, body, audience, size, urgency, category, compound, building } = need
  const same = { title, body, audience, size, urgency }
  const place = { compoundId: compound?.id ?? null, buildingId: building?.id ?? null }
  return { ...blank(), ...same, ...place, category: category?.code ?? null }
}

/** A need while it is typed; what is typed is kept on this device until it was raised. */
export function useNeedForm() {
  const { t } = useI18n({ useScope: 'global' })
  const { errorMessage, fieldErrors } = useErrors()
  const form = ref(blank())
  const failure = ref('')
  const wrong = ref<Record<string, string>>({})
  const { mutate, loading } = useMutation(CreateNeedDocument)
  const { savedAt, discard } = useDraft('need', form)
  let idempotencyKey = newIdempotencyKey()

  /** Answers the id of the need that was raised; null when it was not. */
  async function raise(): Promise<string | null> {
    failure.value = ''
    const { title, body, audience, size, urgency, ...rest } = form.value
    const empty = required.filter((field) => !String(form.value[field] ?? '').trim())
    wrong.value = Object.fromEntries(empty.map((field) => [field, t('fieldError.REQUIRED')]))
    if (empty.length > 0 || !audience || !urgency || size === null) return null
    try {
      const said = { title: title.trim(), body: body.trim(), audience, size, urgency }
      const made = await mutate({ input: { ...rest, ...said, idempotencyKey } })
      idempotencyKey = newIdempotencyKey()
      form.value = blank()
      // The watcher of the draft sees the blank form first.
      await nextTick()
      await discard()
      return made?.data?.createNeed.need.id ?? null
    } catch (error) {
      wrong.value = fieldErrors(error)
      failure.value = errorMessage(error)
      return null
    }
  }

  return { form, failure, wrong, loading, savedAt, raise }
}
