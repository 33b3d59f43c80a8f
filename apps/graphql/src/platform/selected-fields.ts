import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

/**
 * The names of the fields that an operation asks for at a path below the present field, fragments included:
 * `selectedFields(info, 'edges', 'node')`. What `@skip` leaves out is named too.
 */
export function selectedFields(info: GraphQLResolveInfo, ...path: string[]): ReadonlySet<string> {
  let nodes: readonly FieldNode[] = info.fieldNodes
  for (const name of path) nodes = fieldsOf(nodes, info).filter((field) => field.name.value === name)
  return new Set(fieldsOf(nodes, info).map((field) => field.name.value))
}

function fieldsOf(nodes: readonly FieldNode[], info: GraphQLResolveInfo): FieldNode[] {
  return nodes.flatMap((node) => fieldsIn(node.selectionSet, info))
}

function fieldsIn(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, info)
    return fieldsIn(info.fragments[selection.name.value]?.selectionSet, info)
  })
}
