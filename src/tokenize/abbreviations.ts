/**
 * What a full stop after a word means. Closed classes of English: titles, months, companies, reference words; beside
 * them the words that begin sentences and hardly ever names.
 */
import { wordSet } from '../language/word-set.js'

/** Before a name: never the end. */
const TITLES = wordSet(
  `mr mrs ms mx dr prof profs gen lt col maj capt cpt cmdr cdr cpl sgt pvt adm brig supt insp det sen sens rep reps gov govs
   rev fr hon pres amb atty messrs mme mlle sra srta sr jr esq st ste mt ft pte spc cllr asst assoc`,
)
/** Also the end of a name or a measure: "Main St.", "King Jr.", "6 ft." */
const LATE_TITLES = wordSet('st ste mt ft sr jr esq det rep reps sen hon pres asst assoc fr')

/** Before a number. */
const NUMBERED = wordSet(
  'no nos nr p pp vol vols art arts sec secs sect sects fig figs ch chap para paras cl ver ed eq op ex',
)

const MONTHS = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec')

/** Ends of names: the end of a sentence only if the next word begins one. */
const NAME_ENDS = wordSet('inc ltd co corp bros plc llc llp pty bhd sdn gmbh cos mfg intl natl')

/** Never the end, whatever follows. */
const NEVER = wordSet('vs v cf viz approx appx ca circa incl esp eg ie nee aka c')

/** The end only if the next word begins a sentence. */
const GENERAL = wordSet(
  `al dept depts univ assn assoc ave blvd rd hwy sq bldg apt min max avg ext tel hr hrs mins secs lb lbs oz yd yds
   mph gal tbsp tsp govt gvt tues thurs thur weds wed fri mon est pct rs phd pop misc orig trans repr ibid mgr`,
)

/** Counted as such only after a comma, "Worcester, Mass.": half of them are words. */
const STATES = wordSet(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va
   vt wash wis wyo ont que alta sask man`,
)

/** Words that begin sentences and are seldom the second word of a name. */
const STARTERS = wordSet(
  `the a an he she it they we you i this that these those there here his her their its our my your in on at by for from
   to with as if when while after before since until unless although though because but and or so yet however meanwhile
   also both each every some many most no not nor none neither either what who whom whose why how where which did do does is
   are was were will can could would should have has had according all another any during despite even just later now
   only once then still such thus instead nobody nothing someone everyone everything among between within without against like
   mr mrs ms perhaps maybe today yesterday tomorrow earlier let please see that's it's there's he's she's they're we're
   i'm don't moreover furthermore nevertheless otherwise besides through across under over about`,
)

export type StopKind =
  'word' | 'title' | 'late title' | 'numbered' | 'month' | 'name end' | 'never' | 'general'

/** No abbreviation above has more letters: most words that end sentences do. */
const LONGEST = 6

/** What the word before a full stop makes of it; `capital`: it begins with one; `comma`: one stands before it. */
export function stopKind(word: string, capital: boolean, comma: boolean): StopKind {
  if (word.length > LONGEST) return 'word'
  const lower = word.toLowerCase()
  if (LATE_TITLES.has(lower)) return 'late title'
  if (TITLES.has(lower)) return capital ? 'title' : 'late title'
  if (NUMBERED.has(lower)) return 'numbered'
  if (NEVER.has(lower)) return 'never'
  if (NAME_ENDS.has(lower)) return 'name end'
  if (GENERAL.has(lower)) return 'general'
  if (capital && MONTHS.has(lower)) return 'month'
  if (capital && comma && STATES.has(lower)) return 'general'
  return 'word'
}

export function startsSentences(word: string): boolean {
  return STARTERS.has(word.toLowerCase().replace('’', "'"))
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|local|eastern|pacific|central|mountain|standard|daylight|greenwich|british|universal)$/i

/** What may follow "a.m." and "p.m." within the sentence: a day, a month, a time zone. */
export function continuesTime(word: string): boolean {
  if (CALENDAR.test(word) || /^[A-Z]{2,5}$/.test(word)) return true
  return MONTHS.has(word.toLowerCase()) || /^(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)$/.test(word)
}

const SPEECH =
  /^(?:said|says|asked|asks|cried|shouted|replied|added|wrote|tweeted|posted|told|yelled|screamed|wondered|exclaimed|demanded|joked|recalled|insisted|quipped|continued|bellowed|sobbed)$/

/** The verbs that tell who spoke: "“Why?” Ms Ocas asked." */
export function isSpeechVerb(word: string): boolean {
  return SPEECH.test(word)
}
