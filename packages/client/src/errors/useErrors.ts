import { useI18n } from 'vue-i18n'
import type { Locale } from '@youlin/ui/format'
import { errorMessage, fieldErrors, requestIdOf, type Translate } from './messages.ts'

/** The error functions in the language of the page. */
export function useErrors() {
  const { t, locale } = useI18n({ useScope: 'global' })
  const translate: Translate = (key, facts) => t(key, facts)
  return {
    errorMessage: (error: unknown) => errorMessage(error, translate, locale.value as Locale),
    fieldErrors: (error: unknown) => fieldErrors(error, translate),
    /** What DataTable and YProblem take. */
    problem: (error: unknown) =>
      error
        ? { message: errorMessage(error, translate, locale.value as Locale), requestId: requestIdOf(error) }
        : null,
  }
}
