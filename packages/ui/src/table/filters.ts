interface Choice {
  value: string
  label: string
}

/** One filter above a table, as data; its key is one of the table's filters. */
export type TableFilter = {
  key: string
  label: string
  /** Seldom asked for: it folds away until somebody wants it. */
  rare?: boolean
} & (
  | { type: 'search' | 'day' | 'flag' }
  /** `none` is the word for "any of them". */
  | { type: 'select'; options: readonly Choice[]; none: string }
  /** The few lists that somebody works off: one press each. */
  | { type: 'views'; options: readonly Choice[] }
  /** Came with a link, such as the offers of one enterprise; it can only be taken away. */
  | { type: 'mark' }
)
