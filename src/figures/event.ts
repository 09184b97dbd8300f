import { FELL, ROSE } from '../language/change-verbs.js'
import { verbBases } from '../language/inflect.js'
import { nounClass } from '../language/lexicon.js'
import { wordInfo } from '../language/wordnet.js'
import { remember, rememberById } from '../language/remember.js'
import type { Token } from '../types.js'
import { eventOfThing, phraseEvent } from './event-phrases.js'
import type { Found } from './found.js'
import { at, DETERMINERS, isCapitalised, isJoiner, isOneOf, mentions, word, type Line } from './line.js'
import { nounPhrase } from './noun.js'
import { isIn, wordClass } from '../language/word-class.js'
import { wordSet } from '../language/word-set.js'

/**
 * What happens to things that news counts, each class by the base forms of its words. Classes gather the ways in which
 * reporters vary one predicate; a word outside them stands for itself.
 */
const CLASSES: Readonly<Record<string, string>> = {
  kill: 'kill die dead death deaths fatality fatalities perish decease deceased martyr martyrs neutralise neutralize slay murder massacre toll deadly victim victims body bodies corpse corpses lives fallen eliminate drown casualty casualties succumb lifeless coffin',
  injure: 'injure wound hurt injury injuries maim',
  missing: 'missing unaccounted untraced disappear vanish',
  rescue: 'rescue save survivor survivors survive airlift winch alive unhurt unharmed',
  displace: 'displace flee evacuate homeless uproot evacuation evacuee evacuees refugee shelter',
  arrest: 'arrest apprehend detain custody detention detainee handcuff',
  hospital: 'hospital hospitalise hospitalize treat',
  search: 'search hunt',
  capture: 'capture seize take abduct kidnap snatch conquer overrun wrest storm occupy control retake',
  destroy: 'destroy flatten raze collapse gut demolish ruin wreck burn',
  damage: 'damage',
  'shoot-down': 'down intercept',
  sentence: 'sentence jail imprison',
  charge: 'charge accuse indict prosecute',
  convict: 'convict guilty conviction',
  win: 'win victory',
  lose: 'lose loss',
  score: 'score net',
  sell: 'sell sale sales',
  buy: 'buy purchase acquire sign signing',
  pay: 'pay payment compensation',
  earn: 'earn revenue turnover income fetch takings',
  profit: 'profit',
  cost: 'cost price',
  fine: 'fine penalty',
  recall: 'recall',
  employ: 'employ workforce staff',
  dismiss: 'redundancy redundancies dismiss sack layoff layoffs redundant axe',
  deploy: 'deploy send mobilise mobilize dispatch',
  attend: 'attend attendance crowd spectator',
  vote: 'vote ballot turnout',
  close: 'close shut',
  open: 'open',
  build: 'build construct erect',
  find: 'found find discover',
  found: 'founded establish',
  infect: 'infect sicken case cases infection',
  begin: 'begin start launch commence erupt',
  end: 'end finish conclude',
  live: 'live inhabitant population resident',
} // prettier-ignore

const CLASS_OF = new Map<string, string>()
for (const [name, words] of Object.entries(CLASSES))
  for (const w of words.split(' ')) if (!CLASS_OF.has(w)) CLASS_OF.set(w, name)

/** The class of the event word at token `k`; "down" tells one only behind a verb that brings something down. */
function eventAt(line: Line, k: number): string | null {
  const token = at(line, k)
  if (token.lower === 'down' && !isOneOf(line, k - 1, BRINGING)) return null
  return isTakenOtherwise(line, k) ? null : (phraseEvent(line, k) ?? eventWordAt(token).event)
}

/** "took part", "take place": no capture. */
const isTakenOtherwise = (line: Line, k: number): boolean =>
  isOneOf(line, k, TAKING) && isOneOf(line, k + 1, TAKEN)
const TAKING = wordClass('take takes took taken taking')
const TAKEN = wordClass('part place effect action shape leave')
const BRINGING = wordClass('shot shoot shooting brought bring bringing gunned knocked')

/** The class of events that a lower-case word stands for; null where it names none. */
export function eventClass(lower: string): string | null {
  return eventWord(lower).event
}

function classOf(lower: string): string | null {
  const direct = CLASS_OF.get(lower)
  if (direct !== undefined) return direct
  if (isNounInIng(lower)) return null
  for (const base of verbBases(lower)) {
    const found = CLASS_OF.get(base)
    if (found !== undefined && base !== 'lives') return found
  }
  return null
}

/** "building", "evening", "crossing": nouns that only look like participles. */
function isNounInIng(lower: string): boolean {
  if (!lower.endsWith('ing') || !wordInfo(lower)?.pos.startsWith('n')) return false
  return /^(?:artifact|time|location|object|substance|group|communication)$/.test(nounClass(lower) ?? '')
}

/** Verbs that only tell, link or level: no event of their own. */
const LIGHT = wordSet(
  'be have do say tell report add state announce claim confirm include give get go come make put see know think call let use show warn believe describe note expect remain become stand rise fall reach climb increase grow drop number total count estimate seem appear accord cite quote ask want try help keep allow may will can could would should must follow happen occur set need speak insist leave jump soar hit pass top exceed record register lose suffer cause bring raise lower revise fear swell compare respect begin continue own mean include involve regard concern repeat admit acknowledge confess deny argue concede alleged allege predict project like place read tweet wave',
)

/** Nouns of events that a verb near by may overrule: a victim can be robbed, a body found. */
const WEAK_NOUNS = wordClass(
  'victim victims body bodies crowd crowds case cases refugee refugees resident residents inhabitant inhabitants home homes crew staff',
  'price prices vote votes population populations',
)

const AUXILIARY = wordClass(
  "is are was were be been being am have has had having do does did will would could may might can must should shall get got 've 're 's",
)
const SKIPPED = wordClass(
  'now also still already so far since then later not never yet reportedly confirmed known believed thought feared said reported to just only officially all both in the at least nearly almost more than about up as many some around over roughly another a an further additional',
)

/** How far from a number its event is sought, in tokens. */
const REACH = 16

/**
 * What happened to the thing counted, for each figure of a sentence. English tells it by place: the noun may say it itself
 * ("21 fatalities"), a verb right in front makes the figure its object ("killing 38"), else the verb of the figure as a
 * subject decides ("20 people, three of them children, were killed"), else the verb or noun that governs it from the left
 * ("the toll rose to 20"). What a list or an ellipsis leaves out is taken from the figure before.
 */
export function findEvents(line: Line, found: readonly Found[]): readonly (string | null)[] {
  if (found.length === 0) return NONE
  const events: (string | null)[] = []
  let before: Found | null = null
  let last: string | null = null
  for (const figure of found) {
    const listed = before !== null && isContinued(line, before, figure)
    const read: string | null = hasEvent(figure)
      ? (eventOf(line, figure, listed, found) ?? (listed ? last : null))
      : null
    last = read === null ? null : eventOfThing(line, figure, read)
    events.push(last)
    before = figure
  }
  // "14 helicopters and six tankers were fighting": what the last of a list does, all do.
  for (let i = found.length - 2; i >= 0; i--) {
    const [figure, next] = [found[i], found[i + 1]]
    // "left 230,000 without water and 17 dead"
    if (figure && word(line, figure.end) === 'without') continue
    if (figure && next && events[i] === null && hasEvent(figure) && isContinued(line, figure, next))
      events[i] = events[i + 1] ?? null
  }
  return events
}

const NONE: readonly null[] = []
/** Of dates, times, ages, ranks and scores nothing happens to what they tell. */
function hasEvent({ kind }: Found): boolean {
  return (
    kind === 'count' ||
    kind === 'money' ||
    kind === 'percent' ||
    kind === 'duration' ||
    kind === 'measure' ||
    kind === 'ratio'
  )
}

function eventOf(line: Line, figure: Found, listed: boolean, found: readonly Found[]): string | null {
  // "a 120-bed hospital", "the two-storey shop": a hyphen makes the number tell what a thing is.
  if (isJoiner(line, figure.to)) return null
  const end = phraseEnd(line, figure)
  const own = ownEvent(line, figure, end)
  const fate = fateOfThese(line, end, found)
  if (fate !== null) return fate
  if (isMissed(line, figure.start)) return 'missing'
  const object = objectVerb(line, figure.start)
  if (own !== null && !own.weak)
    return object === 'rescue' ? object : own.event === 'rescue' ? survivors(line, end, found) : own.event
  if (object !== null) return object
  if (figure.kind !== 'count' && !isOneOf(line, end, AUXILIARY))
    return listed ? null : governing(line, figure.start, found)
  // "bringing to 32 the number of people killed": what it counts stands behind it.
  const isCounted = word(line, end) === 'the' && isOneOf(line, end + 1, NUMBERS)
  const governed = isOneOf(line, figure.start - 1, PREPOSITION) && !isCounted
  const subject = subjectEvent(line, end, governed, found)
  if (subject !== null) return subject === NOTHING ? (own?.event ?? null) : subject
  if (listed) return null
  return governing(line, figure.start, found) ?? own?.event ?? null
}

/** "twelve survivors were in hospital": that they survived is known. */
function survivors(line: Line, end: number, found: readonly Found[]): string {
  const later = subjectEvent(line, end, false, found)
  return later === 'hospital' || later === 'injure' ? later : 'rescue'
}

/** "two of the injured", "two more of the missing": these, unless the sentence says what became of them. */
function fateOfThese(line: Line, end: number, found: readonly Found[]): string | null {
  const k = isOneOf(line, end, MORE) ? end + 1 : end
  if (word(line, k) !== 'of' || word(line, k + 1) !== 'the' || !isOneOf(line, k + 2, SUFFERERS)) return null
  const later = subjectEvent(line, k + 3, false, found)
  return later !== null && LATER_FATES.has(later) ? later : eventWordAt(at(line, k + 2)).event
}
const MORE = wordClass('more others')
const SUFFERERS = wordClass('injured wounded missing')
const LATER_FATES: ReadonlySet<string> = new Set(['kill', 'rescue', 'find'])

/** "no trace of 14 others", "the fate of 14 others is unknown" */
function isMissed(line: Line, start: number): boolean {
  if (word(line, start - 1) !== 'of') return false
  if (isOneOf(line, start - 2, TRACES)) return isOneOf(line, start - 3, LACKING)
  return isOneOf(line, start - 2, FATES) && mentions(line, OPEN)
}
const TRACES = wordClass('trace traces sign signs word news')
const LACKING = wordClass('no without')
const FATES = wordClass('fate whereabouts')
const OPEN = wordClass('unknown unclear uncertain')

const NUMBERS = wordClass('number total tally count')
/** The figure is the subject of a verb that tells no event. */
const NOTHING = ''
/** Behind these the figure is nobody's subject: only what directly follows its noun is said of it. */
const PREPOSITION = wordClass('in at on with by for from over after within near to into through across')

/** Just past the noun phrase that the number counts. */
function phraseEnd(line: Line, { to, end, kind }: Found): number {
  return kind === 'count' ? Math.max(end, nounPhrase(line, to, 'many')?.to ?? end) : end
}

function ownEvent(line: Line, { to }: Found, end: number): { event: string; weak: boolean } | null {
  for (let k = end - 1; k >= to; k--) {
    const token = at(line, k)
    const { event, isParticiple } = eventWordAt(token)
    if (event === null || token.kind !== 'word') continue
    if (k === end - 1 || isParticiple || isIn(STATES, token.id))
      return { event, weak: isIn(WEAK_NOUNS, token.id) || (k === end - 1 && !isEventNoun(token)) }
  }
  return null
}

/** "deaths", "arrests", "injured", but not "shelters" or "homes", which only lend their names to an event. */
function isEventNoun({ id, lower }: Token): boolean {
  return /^(?:act|event|state|communication)$/.test(nounClass(lower) ?? '') || isIn(STATES, id)
}
const STATES = wordClass(
  'lives life dead killed injured wounded missing hurt casualties casualty fatalities deaths fatality survivors evacuees detainees coffins corpses redundancies homeless displaced arrested detained spectators',
)

/** The verb right in front of the figure, whose object it is; hedges may stand between. */
function objectVerb(line: Line, start: number): string | null {
  let k = start - 1
  while (
    k >= 0 &&
    start - k <= 6 &&
    isOneOf(line, k, SKIPPED) &&
    word(line, k) !== 'in' &&
    word(line, k) !== 'to'
  )
    k--
  // "home to some 340 people"
  if (word(line, k) === 'to' && word(line, k - 1) === 'home') return 'live'
  if (word(line, k) === 'of') {
    const { event } = eventWordAt(at(line, k - 1))
    if (event !== null) return event
  }
  const verb = word(line, k)
  if (verb === 'lost' || verb === 'losing') return 'lose'
  const event = verbEvent(line, k)
  return event !== null && isAttributive(line, k) ? null : event
}

/** "20 dead", "people have been killed", "people, including 28 civilians, have been killed", "who lost their lives". */
function subjectEvent(line: Line, from: number, governed: boolean, found: readonly Found[]): string | null {
  let k = pastOthers(line, from)
  let passive = false
  const isRelative = isOneOf(line, from, RELATIVE_SUBJECTS)
  for (let steps = 0; k < line.tokens.length && steps < REACH; steps++) {
    const lower = word(line, k)
    if (at(line, k).kind !== 'word' && isOneOf(line, k, SUBJECT_ENDS)) return null
    if (countStartsAt(found, k)) return null
    if (lower === '(') k = closing(line, k)
    else if (lower === ',' || lower === '–' || lower === '—') {
      const resumed = afterAside(line, k)
      if (resumed === null) return null
      k = resumed
    } else if (isOneOf(line, k, CLAUSES)) {
      return null
    } else if (governed && k > from && !isRelative) {
      return null
    } else if (isOneOf(line, k, AUXILIARY)) {
      passive = true
      k++
    } else {
      const state = passive || k === from || isOneOf(line, k - 1, SKIPPED) ? stateEvent(line, k) : null
      if (state !== null) return state
      const verb = verbEvent(line, k)
      if (verb !== null) return verb
      if (isLightVerb(line, k) && !goesOn(line, k)) return lightObject(line, k) ?? NOTHING
      k++
    }
  }
  return null
}

/** "Two men and a woman were hurt", "two men, a woman and her child died": past those who are told of beside the figure, without a number. */
function pastOthers(line: Line, from: number): number {
  for (let k = from; ;) {
    const isLast = word(line, k) === 'and'
    if (!isLast && word(line, k) !== ',') return from
    const other = isOneOf(line, k + 1, ONE_OTHER) ? nounPhrase(line, k + 2, 'one') : null
    if (other === null) return from
    // "Two people, a driver and a resident, were hurt"
    if (isLast)
      return word(line, other.to) === ',' && isOneOf(line, other.to + 1, AUXILIARY) ? other.to + 1 : other.to
    k = other.to
  }
}
const ONE_OTHER = wordClass('a an another his her its their the')

/** "are known to have died", "whom the army says have been killed": another verb is to come. */
function goesOn(line: Line, k: number): boolean {
  return isOneOf(line, k, SKIPPED) || isOneOf(line, k + 1, AUXILIARY) || word(line, k + 1) === 'to'
}

function countStartsAt(found: readonly Found[], k: number): boolean {
  for (const { kind, from } of found) if (from === k && kind === 'count') return true
  return false
}

const RELATIVE_SUBJECTS = wordClass('who whom that which')
const SUBJECT_ENDS = wordClass('; : . ! ? ” "')
const CLAUSES = wordClass('and but while when after before as because than')

/** "are missing", "38 dead", "in hospital": adjectives and the like that tell a state of a known class. */
function stateEvent(line: Line, k: number): string | null {
  const token = at(line, k)
  if (isIn(SICK, token.id)) return 'infect'
  if (isIn(TOLD_STATES, token.id)) return phraseEvent(line, k) ?? eventWordAt(token).event
  return null
}
const SICK = wordClass('ill sick')
const TOLD_STATES = wordClass(
  'dead missing unaccounted homeless hurt unhurt injured wounded alive hospital custody detention guilty without',
)

/** "lost their lives", "claimed the lives of", "left dead". */
function lightObject(line: Line, k: number): string | null {
  for (let i = k + 1; i <= k + 3; i++) {
    const lower = word(line, i)
    if (/^[,.;]$/.test(lower) || at(line, i).kind === 'number') break
    if (
      /^(?:lives|life|dead|missing|unaccounted|homeless|injuries|wounds|casualties|hospital|custody)$/.test(
        lower,
      )
    )
      return eventClass(lower)
  }
  if (/^(?:brought|brings|bring)$/.test(word(line, k)) && word(line, k + 1) === 'down')
    return eventClass('down')
  return /^(?:lost|lose|losing|loses)$/.test(word(line, k)) ? 'lose' : null
}

/** What governs the figure from the left of its own clause: "destroyed homes in 20 villages", "the death toll rose to 20". */
function governing(line: Line, start: number, found: readonly Found[]): string | null {
  const within = isOneOf(line, start - 1, WITHIN)
  // Across a colon only a word of a known class reaches: "Confirmed fatalities: 3".
  let isKnownOnly = false
  let level = false
  for (let k = start - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
    const { lower, id, kind } = at(line, k)
    if (kind !== 'word' && isIn(CLAUSE_ENDS, id)) break
    // "17 goals in 41 games": the verb's object stands in between.
    if (within && isCountAt(found, k)) break
    if (lower === ',') {
      // "The number of people who died, mostly of smoke, rose to 35": the subject stands in front of the aside.
      const aside = level && steps < 5 ? openingComma(line, k) : null
      if (aside === null) break
      ;[k, steps] = [aside, 0]
      continue
    }
    if (lower === ':') {
      if (steps > 0) break
      isKnownOnly = true
    }
    if (kind !== 'word') continue
    if (isIn(LEVELS, id)) level = true
    if (isIn(RELATIVES, id)) break
    const noun = eventAt(line, k)
    if (noun !== null && !isIn(WEAK_NOUNS, id)) return noun
    const verb = isKnownOnly ? null : verbEvent(line, k)
    if (verb !== null && !isAttributive(line, k)) return verb
  }
  return null
}

const WITHIN = wordClass('in of for with within at')
const CLAUSE_ENDS = wordClass('; . ! ? “ ” " – —')
const LEVELS = wordClass(ROSE, FELL, 'stands stood reached is was')
const RELATIVES = wordClass('which who whom whose')

function isCountAt(found: readonly Found[], k: number): boolean {
  for (const { kind, from, to } of found) if (k >= from && k < to && kind === 'count') return true
  return false
}

function openingComma(line: Line, comma: number): number | null {
  for (let k = comma - 1; k >= Math.max(0, comma - 14); k--) if (word(line, k) === ',') return k
  return null
}

/** Past an aside between commas ("…, including 28 civilians, …"); null where what follows is another clause. */
function afterAside(line: Line, comma: number): number | null {
  const opener = word(line, comma + 1)
  const isAside =
    /^(?:including|among|of|most|many|some|with|mostly|mainly|half|all|both|according|he|she|officials|in|on|at|by)$/.test(
      opener,
    ) ||
    at(line, comma + 1).kind === 'number' ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(opener)
  if (!isAside) return null
  for (let k = comma + 1; k < Math.min(line.tokens.length, comma + 14); k++) {
    if (isOneOf(line, k, STOPS)) return null
    if (/^[,–—]$/.test(word(line, k))) return k + 1
  }
  return null
}

const STOPS = wordClass('; : . ! ?')

function closing(line: Line, open: number): number {
  for (let k = open + 1; k < Math.min(line.tokens.length, open + 14); k++)
    if (word(line, k) === ')') return k + 1
  return open + 1
}

/** The class, or the plain base form, of the verb that the token is; null for light verbs and for anything else. */
function verbEvent(line: Line, k: number): string | null {
  const token = at(line, k)
  if (token.kind !== 'word') return null
  const known = eventWordAt(token)
  if (known.form === null || (isCapitalised(token) && k > 0 && line.sentence.role !== 'headline')) return null
  if (!isVerb(line, k, known) || isTakenOtherwise(line, k)) return null
  const told = phraseEvent(line, k)
  if (told !== null) return told
  return known.light ? known.named : (eventAt(line, k) ?? known.base)
}

function isLightVerb(line: Line, k: number): boolean {
  const known = eventWordAt(at(line, k))
  return known.light && isVerb(line, k, known)
}

/** Tells a verb by its ending, or by a subject or "to" in front of a bare form; "hands" and "soldier" are none. */
function isVerb(line: Line, k: number, { form, isNoun }: EventWord): boolean {
  if (form === null) return false
  const before = word(line, k - 1)
  if (isNoun && !isOneOf(line, k - 1, AUXILIARY)) return false
  switch (form) {
    case 'inflected':
      return true
    case 'third person':
      return !isOneOf(line, k - 1, DETERMINERS) && !isAdjectiveLike(before)
    case 'bare':
      return isOneOf(line, k - 1, LEADS_BARE) || /[^s]s$/.test(before)
  }
}
const LEADS_BARE = wordClass(
  "to will would could may might can cannot must should not n't they we i who people and",
)

/** What a lower-case word can tell of events, all of it by itself. */
type EventWord = Readonly<{
  /** See `eventClass`. */
  event: string | null
  /** The same, where CLASSES has the word in just this form. */
  named: string | null
  /** As a verb. */
  base: string
  /** Null where the word is no verb, whatever stands around it. */
  form: 'inflected' | 'third person' | 'bare' | null
  /** It is a noun as well, in "-ing". */
  isNoun: boolean
  isParticiple: boolean
  /** Its base tells no event of its own. */
  light: boolean
}>

const eventWord = remember((lower): EventWord => {
  const { base, form, isNoun } = verbForm(lower)
  return {
    event: classOf(lower),
    named: CLASS_OF.get(lower) ?? null,
    base,
    form,
    isNoun,
    isParticiple: isParticiple(lower),
    light: LIGHT.has(base),
  }
})

const eventWordAt = rememberById(eventWord)

function verbForm(lower: string): Pick<EventWord, 'base' | 'form' | 'isNoun'> {
  const isVerb = (base: string) => wordInfo(base)?.pos.includes('v') ?? false
  const isNoun = isNounInIng(lower)
  const base = verbBases(lower).find(isVerb)
  if (base !== undefined && !lower.endsWith('s')) return { base, form: 'inflected', isNoun }
  if (base !== undefined && /[^s]s$/.test(lower))
    return { base, form: wordInfo(base)?.pos.startsWith('v') ? 'third person' : null, isNoun }
  const isBare = wordInfo(lower)?.pos.startsWith('v') || (isVerb(lower) && classOf(lower) !== null)
  return { base: lower, form: isBare ? 'bare' : null, isNoun }
}

function isAdjectiveLike(lower: string): boolean {
  return wordInfo(lower)?.pos.startsWith('a') ?? false
}

/** "the ruined four": a participle behind a determiner describes, it governs nothing. */
function isAttributive(line: Line, k: number): boolean {
  return isOneOf(line, k - 1, DETERMINERS) && eventWordAt(at(line, k)).isParticiple
}

function isParticiple(lower: string): boolean {
  return lower.endsWith('ed') || lower.endsWith('en') || lower.endsWith('ing') || verbBases(lower).length > 0
}

/** Only a noun phrase with a comma or "and", or an ellipsis with its place, stands between two figures of one kind. */
function isContinued(line: Line, before: Found, figure: Found): boolean {
  if (before.kind !== figure.kind || figure.start - before.end > 9) return false
  let joined = false
  for (let k = before.end; k < figure.start; k++) {
    const lower = word(line, k)
    if (isOneOf(line, k, STOPS)) return false
    if (lower === ',' || lower === 'and' || lower === 'or' || lower === 'not') joined = true
    // "destroyed 12 homes and the death toll reached 31": another clause.
    else if (joined && (verbEvent(line, k) !== null || isLightVerb(line, k))) return false
  }
  return joined
}
