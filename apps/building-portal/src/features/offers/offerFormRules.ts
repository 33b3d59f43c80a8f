import { type FieldCode, PricePolicy, ServiceAreaKind, TimeMode } from '@youlin/schema'
import type { OfferForm } from './offerForm.ts'

/** The fields in the order of the form, by the paths of the API. */
export const formFields = [
  'membershipId',
  'kind',
  'category',
  'title',
  'summary',
  'body',
  'audiences',
  'pictureIds',
  'attachmentIds',
  'qualificationId',
  'unit',
  'capacity',
  'perCompoundLimit',
  'participantsMin',
  'participantsMax',
  'pricePolicy',
  'priceFen',
  'priceNote',
  'queueRule',
  'availableFrom',
  'availableUntil',
  'timeMode',
  'slots',
  'place',
  'leadTimeDays',
  'serviceArea.kind',
  'serviceArea.streetIds',
  'serviceArea.communityIds',
  'serviceArea.radiusMetres',
] as const

export type FormField = (typeof formFields)[number]

/** The id of a field's control, where the summary of errors leads. */
export function fieldId(field: string): string {
  return `offer-${field.replaceAll('.', '-')}`
}

/** Which field of the form shows what the server says of a path: a slot's error stands at the slots. */
export function fieldOfPath(path: string): string {
  return /^(slots|pictureIds|attachmentIds)\./.exec(path)?.[1] ?? path
}

/** What is wrong before it is sent; the server has the last word. */
export function wrongFields(form: OfferForm, today: string): Partial<Record<FormField, FieldCode>> {
  const wrong: Partial<Record<FormField, FieldCode>> = {}
  const required = ['kind', 'category', 'capacity', 'unit', 'place', 'pricePolicy', 'timeMode'] as const
  for (const field of required) if (!form[field]) wrong[field] = 'REQUIRED'
  for (const field of ['title', 'summary'] as const) if (!form[field].trim()) wrong[field] = 'REQUIRED'
  for (const field of ['capacity', 'perCompoundLimit', 'participantsMin', 'participantsMax'] as const)
    if (form[field] !== null && form[field] < 1) wrong[field] = 'TOO_SMALL'
  if (form.audiences.length === 0) wrong.audiences = 'REQUIRED'
  if (form.participantsMin && form.participantsMax && form.participantsMax < form.participantsMin)
    wrong.participantsMax = 'TOO_SMALL'
  if (form.pricePolicy !== PricePolicy.FREE && form.priceYuan === null && !form.priceNote.trim())
    wrong.priceNote = 'REQUIRED'
  Object.assign(wrong, wrongTimes(form, today), wrongArea(form))
  return wrong
}

function wrongTimes(form: OfferForm, today: string): Partial<Record<FormField, FieldCode>> {
  const wrong: Partial<Record<FormField, FieldCode>> = {}
  const { availableFrom: from, availableUntil: until } = form
  if (!from) wrong.availableFrom = 'REQUIRED'
  if (!until) wrong.availableUntil = 'REQUIRED'
  if (until && until < today) wrong.availableUntil = 'IN_THE_PAST'
  if (from && until && until < from) wrong.availableUntil = 'END_BEFORE_START'
  if (form.timeMode !== TimeMode.SLOTS) return wrong
  if (form.slots.length === 0 || form.slots.some((slot) => !slot.day || !slot.from || !slot.until))
    wrong.slots = 'REQUIRED'
  else if (form.slots.some((slot) => slot.until <= slot.from)) wrong.slots = 'END_BEFORE_START'
  else if (form.slots.some((slot) => slot.day < today)) wrong.slots = 'IN_THE_PAST'
  return wrong
}

function wrongArea(form: OfferForm): Partial<Record<FormField, FieldCode>> {
  if (form.areaKind === ServiceAreaKind.STREETS && form.streetIds.length === 0)
    return { 'serviceArea.streetIds': 'REQUIRED' }
  if (form.areaKind === ServiceAreaKind.COMMUNITIES && form.communityIds.length === 0)
    return { 'serviceArea.communityIds': 'REQUIRED' }
  if (form.areaKind === ServiceAreaKind.RADIUS && !form.radiusMetres)
    return { 'serviceArea.radiusMetres': 'REQUIRED' }
  return form.areaKind ? {} : { 'serviceArea.kind': 'REQUIRED' }
}
