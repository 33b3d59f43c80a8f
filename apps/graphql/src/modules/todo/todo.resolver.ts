import { Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../platform/authorization.ts'
import { recordId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { readTodo, type TodoItemRow } from './todo.queries.ts'
import { TodoGroup, TodoItem } from './todo.types.ts'

@Resolver(() => TodoItem)
export class TodoResolver {
  @Allow('SIGNED_IN')
  @Query(() => [TodoGroup], {
    description:
      'What waits for the viewer in the role that they act in; it follows the states of the records. Kinds of which nothing waits are left out.',
  })
  viewerTodo(@Ctx() context: RequestContext) {
    return readTodo(context)
  }

  @FieldResolver(() => ID)
  recordId(@Root() item: TodoItemRow): string {
    return recordId(item.recordKind, item.id)
  }
}
