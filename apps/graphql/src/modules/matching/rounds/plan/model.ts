import type { Highs, ModelData } from 'highs'
import type { Pair, Problem } from './problem.ts'

/** The rows of a linear model while they are written: each a sum with its lower and upper end. */
class Rows {
  readonly starts: number[] = [0]
  readonly indices: number[] = []
  readonly values: number[] = []
  readonly lower: number[] = []
  readonly upper: number[] = []

  add(entries: readonly (readonly [column: number, value: number])[], upper: number, lower = 0): void {
    for (const [column, value] of entries) {
      this.indices.push(column)
      this.values.push(value)
    }
    this.starts.push(this.indices.length)
    this.lower.push(lower)
    this.upper.push(upper)
  }
}

/**
 * The plan as a linear model: a column for each pair, and two for each compound, whether it is served and what it
 * gets beyond that. As long as no stated times clash this is a flow through a network from offers to compounds, whose
 * corners are whole numbers (L. R. Ford, D. R. Fulkerson, Flows in Networks, 1962), so that the linear optimum is the
 * plan.
 */
export function modelOf(problem: Problem, { constants }: Highs): ModelData {
  const { offers, compounds, pairs, mostPerCompound } = problem
  const rows = new Rows()
  const served = (compound: number) => pairs.length + compound
  const further = (compound: number) => pairs.length + compounds.length + compound
  for (const [offer, columns] of grouped(pairs, ({ offer }) => offer))
    rows.add(ones(columns), offers[offer]!.lots)
  const byCompound = grouped(pairs, ({ compound }) => compound)
  for (const compound of compounds.keys()) {
    const columns = byCompound.get(compound) ?? []
    rows.add([...ones(columns), [served(compound), -1], [further(compound), -1]], 0)
    for (const clique of clashes(pairs, columns)) rows.add(ones(clique), 1)
  }
  for (const columns of grouped(pairs, ({ offer, compound }) => `${offer}/${compound}`).values()) {
    const { locked } = pairs[columns[0]!]!
    if (locked || columns.length > 1) rows.add(ones(columns), 1, locked ? 1 : 0)
  }
  const onlyOnce = grouped(pairs, ({ offer, from, once }) => (once ? `${offer}@${from}` : null))
  for (const [key, columns] of onlyOnce) if (key !== null && columns.length > 1) rows.add(ones(columns), 1)
  const count = pairs.length + 2 * compounds.length
  const upper = new Float64Array(count).fill(1)
  upper.fill(mostPerCompound - 1, pairs.length + compounds.length)
  return {
    numCols: count,
    numRows: rows.upper.length,
    sense: constants.objectiveSense.maximize,
    colCost: new Float64Array(count),
    colLower: new Float64Array(count),
    colUpper: upper,
    rowLower: Float64Array.from(rows.lower),
    rowUpper: Float64Array.from(rows.upper),
    matrix: {
      format: 'csr',
      numRows: rows.upper.length,
      numCols: count,
      starts: Int32Array.from(rows.starts),
      indices: Int32Array.from(rows.indices),
      values: Float64Array.from(rows.values),
    },
  }
}

function ones(columns: readonly number[]): [number, number][] {
  return columns.map((column) => [column, 1])
}

function grouped<Key>(pairs: readonly Pair[], keyOf: (pair: Pair) => Key): Map<Key, number[]> {
  return Map.groupBy(pairs.keys(), (index) => keyOf(pairs[index]!))
}

/**
 * The sets of a compound's pairs of which any two overlap, the largest ones: at each start whatever runs then. That
 * no two of a set are chosen says all there is to say of overlapping times.
 */
function clashes(pairs: readonly Pair[], columns: readonly number[]): number[][] {
  const timed = columns.filter((column) => pairs[column]!.from !== null)
  const starts = [...new Set(timed.map((column) => pairs[column]!.from!))].toSorted((a, b) => a - b)
  return starts
    .map((start) => timed.filter((column) => pairs[column]!.from! <= start && start < pairs[column]!.until!))
    .filter((clique) => clique.length > 1)
}
