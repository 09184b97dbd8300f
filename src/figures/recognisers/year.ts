import { looksPlural } from '../../language/inflect.js'
import { nounClass } from '../../language/lexicon.js'
import { dated, type Found, type Recogniser } from '../found.js'
import { hedgeBefore } from '../hedges.js'
import { at, isCapitalised, isJoiner, isOneOf, word, type Line } from '../line.js'
import { nounPhrase } from '../noun.js'
import { isAddress, isDesignator } from '../look-alikes.js'
import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'

/** "in 2016", "the 2019 agreement", "since 1994", "2016-17". */
export const year: Recogniser = {
  name: 'year',
  words: new Set(),
  digits: true,
  read: (line, i) => {
    const { text } = at(line, i)
    if (text.length === 2) return shortened(line, i, text)
    if (
      text.length !== 4 ||
      !/^(?:1[4-9]|20)\d\d$/.test(text) ||
      at(line, i - 1).kind === 'symbol' ||
      (isJoiner(line, i - 1) && !isOneOf(line, i - 2, PARTS) && !endsRange(line, i))
    )
      return null
    if (isReference(line, i) || isMeasured(line, i)) return null
    if (isDesignator(line, i - 1) || isAddress(line, i + 1)) return null
    if (!standsForYear(line, endsRange(line, i) ? i - 2 : i)) return null
    const season =
      (isJoiner(line, i + 1) || isSlash(line, i + 1)) &&
      /^\d\d$/.test(word(line, i + 2)) &&
      Number(word(line, i + 2)) === (Number(text) + 1) % 100
    return dated(text, 'year', i, season ? i + 3 : i + 1)
  },
}

/** "the 1850–1900 average": a later year, joined to one. */
function endsRange(line: Line, i: number): boolean {
  const [first, last] = [at(line, i - 2), at(line, i)]
  return (
    isJoiner(line, i - 1) &&
    /^(?:1[4-9]|20)\d\d$/.test(first.text) &&
    first.text < last.text &&
    !isJoiner(line, i - 3) &&
    !isJoiner(line, i + 1)
  )
}

/** "Press release no. 88/2026", "notice 2026/118": a paper's number. */
function isReference(line: Line, i: number): boolean {
  if (isSlash(line, i - 1)) return true
  return isSlash(line, i + 1) && !/^\d\d$/.test(word(line, i + 2))
}

/** "the 1500m", "2000ft": a unit is joined to it; neither "2016's" nor "2016th". */
function isMeasured(line: Line, i: number): boolean {
  const { kind, spaced, text } = at(line, i + 1)
  return kind === 'word' && !spaced && !/^['’]/.test(text)
}

function isSlash(line: Line, k: number): boolean {
  return word(line, k) === '/' && !at(line, k).spaced && !at(line, k + 1).spaced
}

/** "In '92 the harvest": the year of a century that had not yet ended for the writer. */
function shortened(line: Line, i: number, text: string): Found | null {
  const mark = at(line, i - 1)
  if (!isOneOf(line, i - 1, APOSTROPHES) || !mark.spaced || at(line, i).spaced || !/^\d\d$/.test(text))
    return null
  if (!isOneOf(line, i - 2, SHORTENED) || line.published === null || nounPhrase(line, i + 1, 'many') !== null)
    return null
  const next = at(line, i + 1)
  if (!next.spaced && (next.kind === 'word' || /^['’]/.test(next.text))) return null
  const now = Number(line.published.slice(0, 4))
  const year = now - ((((now - Number(text)) % 100) + 100) % 100)
  return dated(String(year), 'year', i, i + 1)
}
/** As they are compared: curly ones are straight. */
const APOSTROPHES = wordClass("'")
const SHORTENED = wordClass('in since until till of from by before after summer winter spring autumn')

/** "mid-2024" */
const PARTS = wordClass('mid late early pre post')

const LEADS = wordSet(
  'in since by until till from of during before after between to through early late mid year season and or for back around circa on than like summer winter',
  'spring autumn fall election elections cup olympics championship model , ( - – —',
)
const UNITS = wordClass(
  'gmt utc hours hrs bst est edt cet people dollars euros percent per % million billion miles km metres kilometres votes tonnes points feet rpm horsepower hp s',
)
const COMPOUNDS = wordClass('year foot mile metre meter strong word page square')
/** "the 2019 protests", "the 1998 floods": plurals that a year names. */
const NAMED_BY_YEAR = wordSet('act event cognition communication time state phenomenon relation')
/** What one year is held against by another: "from 2019 levels", "in 2015 prices". */
const OF_A_YEAR = wordClass('levels prices terms baselines totals')
const OWNERS = wordClass("the this that its their his her 's a")

function standsForYear(line: Line, i: number): boolean {
  const before = word(line, i - 1)
  const next = word(line, i + 1)
  if (isOneOf(line, i + 1, UNITS) || (isJoiner(line, i + 1) && isOneOf(line, i + 2, COMPOUNDS))) return false
  const countable =
    looksPlural(next) && !isOneOf(line, i + 1, OF_A_YEAR) && !NAMED_BY_YEAR.has(nounClass(next) ?? 'act')
  if (countable && hedgeBefore(line, i)) return false
  if (/^(?:in|since|until|till|during|before)$/.test(before))
    return !countable || before === 'since' || (before === 'in' && at(line, i - 1).text === 'In')
  if (countable && !isOneOf(line, i - 1, OWNERS)) return false
  return LEADS.has(before) || isCapitalised(at(line, i - 1)) || before === "'s" || !countable
}
