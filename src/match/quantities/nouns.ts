import { looksPlural, singular } from '../../language/inflect.js'
import type { Figure, Sentence } from '../../types.js'

/** Events that happen to persons: their number needs no noun ("killing at least 26"). */
const OF_PERSONS = new Set([
  'kill',
  'injure',
  'missing',
  'arrest',
  'rescue',
  'displace',
  'hospital',
  'infect',
  'dismiss',
  'employ',
  'sentence',
  'convict',
])
/** Nouns that count the event itself instead of those whom it met: 21 deaths are 21 persons killed. */
const OF_EVENTS = new Set([
  'death',
  'fatality',
  'body',
  'corpse',
  'victim',
  'casualty',
  'life',
  'injury',
  'arrest',
  'detention',
  'dead',
  'wounded',
  'injured',
  'survivor',
  'evacuee',
  'toll',
  'infection',
  'case',
])

/** The noun counted, where it is said or the event says it. */
export function nounOf({ kind, unit, event }: Figure): string | null {
  if (kind !== 'count' || event === null || !OF_PERSONS.has(event)) return unit
  return unit === null || OF_EVENTS.has(unit) ? 'person' : unit
}

/** The noun behind "and" or "or" right after the figure's own. */
export function coordinated({ tokens }: Sentence, figure: Figure): string | null {
  const end = tokens.findIndex((t) => t.start >= figure.end)
  // A vague word's figure may end before its noun: "dozens of villages and towns".
  for (let i = end; i > 0 && i < end + 4; i++) {
    const next = tokens[i + 1]
    if (tokens[i]?.kind !== 'word' || !next) return null
    if (tokens[i]?.lower === 'and' || tokens[i]?.lower === 'or')
      return looksPlural(next.lower) ? singular(next.lower) : null
  }
  return null
}

/** Kinds of thing that reporters take for one another: a fighter is a soldier, a village a town, a house a home. */
const NEAR_KINDS = [
  'serviceman military_personnel combatant rebel radical',
  'municipality village urban_area district',
  'child juvenile',
  'worker employee',
  'motor_vehicle vehicle',
  'dwelling building',
  'garment footwear',
]
const KIND_OF = new Map(NEAR_KINDS.flatMap((kinds) => kinds.split(' ').map((kind) => [kind, kinds])))

/** One name for the kind of thing that a noun names and those taken for it; persons are too many to be one kind. */
export function nearKind(anchor: string | null): string | null {
  return anchor === null || anchor === 'person' ? null : (KIND_OF.get(anchor) ?? anchor)
}
