import type { Link } from './near/group.js'

/*
 * An article whose words are too much its own (a tabloid's, a bereaved neighbour's, a blogger's) to show by themselves what it tells
 * of joins the event that it is by far the nearest to. A likeness so faint is believed only of an event that several tell.
 */

/**
 * Least likeness to an event's articles, in the mean and for a third to the likest, and how far ahead of any other event's. Of
 * articles on 99 events laid together six at a time, 79% of the pairs on one event met by `stories.ts` alone and 93% with these, and
 * none on two.
 */
const LEAST = 0.1
const LIKEST = 0.3
const LEAD = 2
/** Articles of an event that another is laid beside. */
const WITNESSES = 50

type Web = Readonly<{
  /** The places that tell of one event with a place by their words alone, itself among them. */
  cores: (place: number) => Core
  /** A place's links to the places that share words with it. */
  linksOf: (place: number) => readonly Link[]
  weigh: (a: number, b: number) => Link | null
}>
type Core = readonly number[]

/** Groups of places: cores, with the stragglers that join them. Only groups that hold one of the given places. */
export function joinStragglers(from: Iterable<number>, web: Web): readonly Core[] {
  const targets = new Map<Core, Core | null>()
  const targetOf = (core: Core): Core | null => {
    const known = targets.get(core)
    if (known !== undefined) return known
    const target = core.length > 1 ? null : nearest(core, web)
    targets.set(core, target)
    return target
  }
  const done = new Set<Core>()
  const stories: Core[] = []
  for (const place of from) {
    if (done.has(web.cores(place))) continue
    const story = new Set([web.cores(place)])
    // A set may grow while it is gone through.
    for (const core of story) {
      done.add(core)
      const target = targetOf(core)
      if (target !== null) story.add(target)
      // None joins an article that stands alone.
      if (core.length < 2) continue
      for (const other of around(core, web)) if (targetOf(other) === core) story.add(other)
    }
    stories.push([...story].flat())
  }
  return stories
}

/** The event that an article is by far the nearest to; null where none is, or none is near. */
function nearest(core: Core, web: Web): Core | null {
  let best: Core | null = null
  let [first, second] = [0, 0]
  for (const other of around(core, web)) {
    if (other.length < 2) continue
    const near = nearness(core, other, web)
    if (near > first) [best, first, second] = [other, near, first]
    else second = Math.max(second, near)
  }
  return first >= LEAST && first >= LEAD * second ? best : null
}

/** The cores that one of a core's articles is linked to at all, in order of their first place. */
function around(core: Core, { cores, linksOf }: Web): readonly Core[] {
  const others = core.flatMap((place) =>
    linksOf(place).flatMap(({ a, b, weight }) => (weight >= LEAST ? [cores(a === place ? b : a)] : [])),
  )
  return [...new Set(others)].filter((other) => other !== core).sort(([x = 0], [y = 0]) => x - y)
}

function nearness(core: Core, other: Core, { weigh }: Web): number {
  const witnesses = other.slice(0, WITNESSES)
  const weights = core.flatMap((a) =>
    witnesses.map((b) => weigh(Math.min(a, b), Math.max(a, b))?.weight ?? 0),
  )
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return LIKEST * Math.max(...weights) + (1 - LIKEST) * mean
}
