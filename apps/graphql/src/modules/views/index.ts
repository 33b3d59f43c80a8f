import type { Module } from '../../platform/module.ts'
import { ListLayoutResolver } from './list-layout.resolver.ts'
import { SavedViewSchema } from './saved-view.entity.ts'
import { readSavedView } from './saved-view.queries.ts'
import { SavedViewResolver } from './saved-view.resolver.ts'

/** Lists as people want to find them again: named views, and columns kept on the account. */
export const views: Module = {
  resolvers: [SavedViewResolver, ListLayoutResolver],
  entities: [SavedViewSchema],
  nodes: {
    SavedView: async (context, id) => (context.viewer?.acting ? readSavedView(context, id) : null),
  },
}
