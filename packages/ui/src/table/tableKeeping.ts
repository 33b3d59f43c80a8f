import type { Component, InjectionKey } from 'vue'

/** What an app keeps of its lists; without one a table keeps nothing but its address. */
export interface TableKeeping {
  /** Stands above the filters of a list; takes its name as `list`. */
  views: Component
  /** The arrangement that the account keeps of a list, as text; undefined when it keeps none. */
  layoutOf(list: string): string | undefined
  /** Keeps an arrangement on the account; null forgets it. Says itself what went wrong. */
  keepLayout(list: string, layout: string | null): Promise<void>
}

export const tableKeepingKey: InjectionKey<TableKeeping> = Symbol('table keeping')
