import { wordMap } from '../../language/word-set.js'
import type { Link } from '../near/group.js'
import { APART } from './apart.js'
import type { FigureRecord } from './records.js'
import { relateValues } from './values.js'

/** Tokens behind a time's digits: "8:06", "a.m.", "local", "time". */
const REACH = 3

/** By the name that stands behind a time, the clock that it is told by. Names that several lands use for different clocks are left out. */
const CLOCKS = wordMap<string>({
  gmt: 'utc', utc: 'utc', z: 'utc', local: 'local',
  est: 'us-east', edt: 'us-east', et: 'us-east', pst: 'us-west', pdt: 'us-west', pt: 'us-west',
  cet: 'central-europe', cest: 'central-europe', eet: 'east-europe', eest: 'east-europe', msk: 'moscow',
  jst: 'japan', aest: 'east-australia', wat: 'west-africa', eat: 'east-africa', sast: 'south-africa',
}) // prettier-ignore

/**
 * Parts times that are told by two clocks: "8:06 a.m." and "0306 GMT" differ and contradict one another no more than the two in "8:06 a.m.
 * (0306 GMT)". A time without a clock is told by the local one, which may be that of Greenwich: where the story has one time by both, it is.
 */
export function partZones(records: readonly FigureRecord[], links: readonly Link[]): readonly Link[] {
  const clocks = records.map((record) => (record.figure.kind === 'time' ? clockOf(record) : null))
  if (clocks.every((clock) => clock === null)) return links
  const areByTwo = ({ a, b }: Link): boolean => areApart(clocks[a] ?? null, clocks[b] ?? null)
  const areEqual = ({ a, b }: Link): boolean => {
    const [x, y] = [records[a]?.figure, records[b]?.figure]
    return x !== undefined && y !== undefined && relateValues(x, y) === 'equal'
  }
  const isTime = ({ a, b }: Link): boolean =>
    records[a]?.figure.kind === 'time' && records[b]?.figure.kind === 'time'
  const times = links.filter((link) => isTime(link) && areByTwo(link))
  if (times.length === 0 || times.some((link) => link.weight > 0 && areEqual(link))) return links
  const parted = new Set(times.filter((link) => !areEqual(link)))
  return links.map((link) => (parted.has(link) ? { ...link, weight: APART } : link))
}

/** Nobody's clock is the local one; a land's own papers leave its name out. */
function areApart(a: string | null, b: string | null): boolean {
  const [x, y] = [a ?? 'local', b ?? 'local']
  return x !== y && (x === 'utc' || y === 'utc' || (x !== 'local' && y !== 'local'))
}

function clockOf({ figure, sentence: { tokens } }: FigureRecord): string | null {
  const first = tokens.findIndex(({ start }) => start >= figure.number.end)
  if (first < 0) return null
  for (const { lower, kind } of tokens.slice(first, first + REACH)) {
    const clock = CLOCKS.get(lower)
    if (clock !== undefined) return clock
    if (kind !== 'word') return null
  }
  return null
}
