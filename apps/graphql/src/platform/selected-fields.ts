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

/** Whether an operation asks for nothing else of the present field's record than what its parent's row has. */
export function asksOnlyFor(info: GraphQLResolveInfo, known: ReadonlySet<string>): boolean {
  // The nodes of a field are one array for all rows of a list.
  const seen = asked.get(info.fieldNodes) ?? selectedFields(info)
  asked.set(info.fieldNodes, seen)
  return [...seen].every((name) => known.has(name))
}

const asked = new WeakMap<readonly FieldNode[], ReadonlySet<string>>()

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
