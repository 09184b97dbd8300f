import { describe, expect, test } from 'vitest'
import { joinStragglers } from '../../src/match/stragglers.js'

/** Joins the places outside `cores`, each alone, by the likenesses of pairs. */
function join(
  cores: readonly (readonly number[])[],
  likenesses: readonly (readonly [number, number, number])[],
  from: readonly number[],
) {
  const links = likenesses.map(([a, b, weight]) => ({ a, b, weight }))
  const alone = new Map<number, readonly number[]>()
  const coreOf = (place: number): readonly number[] => {
    const core = cores.find((places) => places.includes(place)) ?? alone.get(place) ?? [place]
    if (core.length === 1) alone.set(place, core)
    return core
  }
  const stories = joinStragglers(from, {
    cores: coreOf,
    linksOf: (place) => links.filter(({ a, b }) => a === place || b === place),
    weigh: (a, b) => links.find((link) => link.a === a && link.b === b) ?? null,
  })
  return stories.map((places) => [...places].sort((x, y) => x - y))
}

const TWO = [[0, 1], [2, 3]] // prettier-ignore

describe('an article alone', () => {
  test('joins the event that it is by far the nearest to', () => {
    // In the mean 0.12, 0.129 with the likest.
    expect(join(TWO, [[0, 4, 0.15], [1, 4, 0.09]], [0, 1, 2, 3, 4])).toEqual([[0, 1, 4], [2, 3]]) // prettier-ignore
    expect(join(TWO, [[0, 4, 0.15], [1, 4, 0.09], [2, 4, 0.09]], [4])).toEqual([[0, 1, 4]]) // prettier-ignore
  })

  test('stays alone where another event is more than half as near', () => {
    expect(join(TWO, [[0, 4, 0.15], [1, 4, 0.09], [2, 4, 0.1], [3, 4, 0.1]], [0, 2, 4])).toEqual([[0, 1], [2, 3], [4]]) // prettier-ignore
  })

  test('stays alone where none is near', () => {
    expect(join(TWO, [[0, 4, 0.13], [1, 4, 0.03]], [4, 0])).toEqual([[4], [0, 1]]) // prettier-ignore
  })

  test('makes no event with another', () => {
    expect(join([], [[0, 1, 0.19]], [0, 1])).toEqual([[0], [1]])
  })

  test('is found from the event’s side, and no other event is asked for', () => {
    expect(join(TWO, [[0, 4, 0.15], [1, 4, 0.09]], [1])).toEqual([[0, 1, 4]]) // prettier-ignore
  })
})
