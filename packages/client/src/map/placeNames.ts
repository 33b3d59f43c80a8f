/** A box on the screen, in pixels. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** A name whose middle is wished for at a point. */
export interface WishedName {
  x: number
  y: number
  width: number
  height: number
}

/** A name may move so far up or down from its point. */
const moves = [0, 1.6, -1.6, 3]

/**
 * Where each name goes so that it covers neither a mark nor a name before it; null where there is no room.
 * The first names have the first choice.
 */
export function placeNames(names: readonly WishedName[], taken: readonly Box[]): ({ y: number } | null)[] {
  const boxes = [...taken]
  return names.map(({ x, y, width, height }) => {
    for (const move of moves) {
      const at = y + move * height
      const box = { left: x - width / 2, top: at - height / 2, width, height }
      if (boxes.some((other) => overlap(box, other))) continue
      boxes.push(box)
      return { y: at }
    }
    return null
  })
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  )
}
