import type { categories as zhCN } from '../zh-CN/categories.ts'

/** The categories that offers stand in. */
export const categories: typeof zhCN = {
  title: 'Categories',
  note: 'What an offer can be about, by kind and in order.',
  add: 'Add a category',
  none: 'This kind has no category yet; add one.',
  retired: 'Retired',
  uses: '{n} offers, {published} open to claims | {n} offer, {published} open to claims | {n} offers, {published} open to claims',
  up: 'Up',
  down: 'Down',
  edit: 'Edit',
  editing: 'Edit the category',
  retire: 'Retire',
  restore: 'Restore',
  upOf: 'Up: {name}',
  downOf: 'Down: {name}',
  editOf: 'Edit: {name}',
  retireOf: 'Retire: {name}',
  restoreOf: 'Restore: {name}',
  kind: 'Kind',
  zh: 'Chinese name',
  en: 'English name',
  review: 'Review',
  reviewHint:
    'With review by the district, an offer needs its qualification file, and the district reviews after the council.',
  save: 'Save',
  saved: 'Category “{name}” saved',
  ordered: 'Order changed',
  addEffect: 'It stands last of its kind and can be chosen at once.',
  renameEffect: '{n} offers in it show the new name at once.',
  reviewEffect:
    'Offers under review now: {n}; they follow the new rule. Open to claims: {published}; they stay, and new terms follow the new rule.',
  retireEffect:
    '{n} offers are in it, {published} of them open to claims; they keep it, and new offers cannot choose it. | {n} offer is in it, {published} open to claims; it keeps it, and new offers cannot choose it. | {n} offers are in it, {published} of them open to claims; they keep it, and new offers cannot choose it.',
  restoreEffect: 'New offers can choose it again.',
  lastOfKind: 'This is the last category of its kind. Add or restore another one first.',
  restored: 'Category “{name}” restored',
  isRetired: 'Category “{name}” retired',
}
