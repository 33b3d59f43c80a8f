/** What each side rates from 1 to 5. */
export const marks = ['punctuality', 'quality', 'conduct', 'benefit'] as const

export type Mark = (typeof marks)[number]
