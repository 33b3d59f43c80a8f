import type { MessageContext, MessageFunction } from 'vue-i18n'

const placeholder = /\{(\w+)\}/

/**
 * Turns a message into a function: `{name}` becomes a fact, ` | ` parts the forms of a plural. This is all the
 * syntax that our messages use; vue-i18n's own compiler is 6 kB gzip of others, before the first page.
 */
export function compileMessage(message: unknown): MessageFunction<string> {
  const forms = String(message).split(' | ').map(compileForm)
  const only = forms[0]!
  if (forms.length === 1) return only
  return (context: MessageContext) => String(context.plural(forms.map((form) => form(context))))
}

function compileForm(form: string): (context: MessageContext) => string {
  // Every second part is the name of a placeholder.
  const parts = form.split(placeholder)
  return (context) => parts.map((part, at) => (at % 2 ? String(context.named(part) ?? '') : part)).join('')
}
