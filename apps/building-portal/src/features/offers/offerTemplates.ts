import type { Audience, OfferKind, OfferUnit } from '@youlin/schema'
import type { OfferForm } from './offerForm.ts'

/** A usual offer, ready to be filled in; its words stand under `offerForm.template.<key>`. */
export interface OfferTemplate {
  key: 'health' | 'fraud' | 'repair' | 'meals' | 'patrol' | 'screening'
  kind: OfferKind
  category: string
  unit: OfferUnit
  capacity: number
  perCompoundLimit: number
  audiences: Audience[]
}

export const offerTemplates: readonly OfferTemplate[] = [
  { key: 'health', kind: 'SERVICE', category: 'S30', ...sessions(4), audiences: ['OLDER'] },
  { key: 'fraud', kind: 'SERVICE', category: 'S07', ...sessions(6), audiences: ['OLDER', 'EVERYONE'] },
  { key: 'repair', kind: 'SERVICE', category: 'S16', ...sessions(4), audiences: ['EVERYONE'] },
  {
    key: 'meals',
    kind: 'PRODUCT',
    category: 'P20',
    unit: 'PERSON',
    capacity: 60,
    perCompoundLimit: 20,
    audiences: ['OLDER'],
  },
  { key: 'patrol', kind: 'GOVERNANCE', category: 'G01', ...sessions(8), audiences: ['EVERYONE'] },
  { key: 'screening', kind: 'CULTURE', category: 'C04', ...sessions(4), audiences: ['EVERYONE'] },
]

function sessions(capacity: number): { unit: OfferUnit; capacity: number; perCompoundLimit: number } {
  return { unit: 'SESSION', capacity, perCompoundLimit: 1 }
}

/** The form with a template in it; what the template does not say stays. */
export function fromTemplate(
  form: OfferForm,
  { key, ...values }: OfferTemplate,
  words: (part: 'title' | 'summary' | 'body') => string,
): OfferForm {
  return { ...form, ...values, title: words('title'), summary: words('summary'), body: words('body') }
}
