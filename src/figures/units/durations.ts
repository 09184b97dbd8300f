import { wordMap } from '../../language/word-set.js'

const NAMES = 'second minute hour day night week weekend fortnight month quarter year decade century'
const SHORT = { sec: 'second', min: 'minute', hr: 'hour', yr: 'year', mth: 'month' }

// prettier-ignore
const DURATIONS = wordMap<string>({
  ...Object.fromEntries(NAMES.split(' ').flatMap((name) => [[name, name], [`${name}s`, name]])),
  ...Object.fromEntries(Object.entries(SHORT).flatMap(([form, name]) => [[form, name], [`${form}s`, name]])),
  centuries: 'century',
})

/** Words that name a unit of time, lower case. */
export const DURATION_WORDS: ReadonlySet<string> = new Set(DURATIONS.keys())

/** The unit of time named by the word; null where it names none. */
export function durationUnit(lower: string): string | null {
  return DURATIONS.get(lower) ?? null
}
