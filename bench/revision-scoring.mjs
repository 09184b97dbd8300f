/**
 * Pairs of one sentence before and after a revision (fixtures/revisions/pairs.jsonl), and what `compare` makes of them. Pure but
 * for `loadPairs`.
 *
 *     { id, field, before, after, changed: [[text before, text after], …], note }
 *
 * `changed` lists the figures that were revised, as they stand in either sentence; it is empty where none was, however much was
 * reworded, restated, added or taken out. `note` starts with the kind of the first of them. Odd lines are for development, even
 * ones for measuring alone.
 */
import { readFileSync } from 'node:fs'

/** All pairs, each with its split. */
export function loadPairs() {
  const text = readFileSync(new URL('../fixtures/revisions/pairs.jsonl', import.meta.url), 'utf8')
  const lines = text.trimEnd().split('\n')
  return lines.map((line, i) => ({ ...JSON.parse(line), split: i % 2 === 0 ? 'dev' : 'test' }))
}

/** The pair as two articles, of one day where one is given. */
export function articlesOf({ before, after }, published) {
  const day = published === undefined ? {} : { published }
  return [
    { id: 'before', text: before, ...day },
    { id: 'after', text: after, ...day },
  ]
}

/**
 * Scores one pair: which of its revisions stand in a finding that sets the two figures against each other as different values, and
 * which conflicts show none of them: false alarms.
 */
export function scorePair(pair, report) {
  const seen = new Set()
  const alarms = []
  for (const finding of report.findings) {
    const laid = pair.changed.filter((change) => laysOut(finding, change, pair))
    for (const change of laid)
      if (finding.verdict === 'conflict' || (finding.verdict === 'compatible' && isOpen(change)))
        seen.add(change)
    if (finding.verdict === 'conflict' && laid.length === 0) alarms.push(finding)
  }
  return { pair, found: seen.size, missed: pair.changed.filter((change) => !seen.has(change)), alarms }
}

/** Counts over scored pairs: revisions found, revised pairs seen at all, unrevised pairs with an alarm, and alarms beside a revision. */
export function tallyOf(scores) {
  const revised = scores.filter(({ pair }) => pair.changed.length > 0)
  const unrevised = scores.filter(({ pair }) => pair.changed.length === 0)
  return {
    figures: {
      of: sum(revised, ({ pair }) => pair.changed.length),
      found: sum(revised, ({ found }) => found),
    },
    pairs: { of: revised.length, found: revised.filter(({ found }) => found > 0).length },
    unrevised: { of: unrevised.length, alarmed: unrevised.filter(({ alarms }) => alarms.length > 0).length },
    beside: { of: revised.length, alarmed: revised.filter(({ alarms }) => alarms.length > 0).length },
  }
}

const sum = (list, of) => list.reduce((total, it) => total + of(it), 0)

/** The two figures stand in the finding, under two different values. */
function laysOut(finding, [before, after], pair) {
  const valuesWith = (source, text, part) =>
    finding.values.flatMap((value, place) =>
      value.figures.some((i) => {
        const figure = finding.figures[i]
        return (
          figure.source === source &&
          placesOf(text, part).some(([start, end]) => figure.start < end && figure.end > start)
        )
      })
        ? [place]
        : [],
    )
  const [old, revised] = [valuesWith('before', pair.before, before), valuesWith('after', pair.after, after)]
  return old.some((x) => revised.some((y) => x !== y))
}

function placesOf(text, part) {
  const places = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    places.push([at, at + part.length])
  return places
}

/** One value can satisfy both where one of them is a bound, or only about or vaguely told. */
function isOpen(change) {
  return change.some((text) => OPEN.test(text))
}
const OPEN =
  /\b(?:at least|more than|up to|as (?:much|many) as|about|nearly|almost|some|several|dozens|hundreds|thousands|in h(?:is|er))\b/i
