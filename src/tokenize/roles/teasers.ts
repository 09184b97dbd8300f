/** Lines that point to another story. Their figures are not this story's. */
import { isIn, wordClass } from '../../language/word-class.js'
import { textOf, wordsIn, type Line } from './line.js'

const POINTERS =
  'read (?:also|more|next|on|now|the full story)|also read|see (?:also|more)|watch (?:also|now|more)|listen (?:also|now)|' +
  'more (?:on this|from|on|stories|news|like this)|related(?: (?:stories|story|articles?|news|content|coverage|reading|topics|links?))?|' +
  "don['’]t miss|up next|next up|you (?:may|might) (?:also )?like|recommended(?: for you| reading| stories)?|" +
  "in case you missed it|trending(?: now)?|most (?:read|popular|viewed|shared)|top stories|must[- ]reads?|editor['’]?s['’]? picks?|" +
  'further reading|explore more|what to read next|keep reading|continue reading|latest stories|other stories|in other news'

/** What POINTERS and OWN_PAGES begin with. */
const OPENINGS = wordClass(
  'read also see watch listen more related don up next you recommended in trending most top must editor editors further explore what',
  'keep continue latest other find click tap go check',
)

/** The label, perhaps with a few words of its own ("MORE FROM THE TRUMPET"), then the mark that sets it off. */
const LABELLED = new RegExp(`^\\W{0,3}(?:${POINTERS})(?: [^:|»>]{1,40}?)? ?[:|»>→]`, 'i')
const LABEL_ONLY = new RegExp(`^\\W{0,3}(?:${POINTERS})(?: \\p{Lu}\\S{0,20}){0,4}\\W{0,3}$`, 'iu')
/** "More on Monday: ten were found." */
const AMBIGUOUS = /^(?:More (?:on|from)|Recommended|Trending|Read on|Most read)\b/
const CAPITALS =
  /^\W{0,3}(?:READ|SEE|WATCH|ALSO|MORE|RELATED|DON['’]T MISS)(?: (?:ALSO|MORE|NEXT|READ|FROM|ON))?\b ?[-–—:|]? ?(?=\p{Lu}\p{Ll}|[‘“'"\d])/u
/** Promotion of a story, not this one, when it stands between paragraphs without a full stop. */
const PROMOTED =
  /^(?:EXCLUSIVE|WATCH|VIDEO|LISTEN|GALLERY|PODCAST|OPINION|ANALYSIS|EXPLAINER|QUIZ|IN PICTURES|PHOTOS|LIVE)(?: [A-Z]+)? ?[:|]/i
/** "Read our three-part series on …": the page speaking of itself. */
const OWN_PAGES =
  /^\W{0,3}(?:read|see|watch|find|click|tap|go|listen to|check out) (?:here|our|the full|the rest|more|all|below|on for)\b/i

export function isTeaser(line: Line): boolean {
  if (!line.short || line.sentences > 2 || !isIn(OPENINGS, line.opening)) return false
  const { finished } = line
  const says = textOf(line)
  if (LABELLED.test(says)) return !finished || !AMBIGUOUS.test(says)
  if (isTeaserLabel(line)) return true
  if (CAPITALS.test(says) && !finished) return true
  return OWN_PAGES.test(says) && wordsIn(line) <= 20 && !finished
}

/** A label with nothing behind it: what it points to stands below. */
export function isTeaserLabel(line: Line): boolean {
  if (!line.short || !isIn(OPENINGS, line.opening)) return false
  if (line.finished && !line.ending.endsWith(':')) return false
  return wordsIn(line) <= 6 && LABEL_ONLY.test(textOf(line))
}

/** "EXCLUSIVE: …" without a full stop, which opens an article but amid paragraphs points elsewhere. */
export function isPromotion(line: Line): boolean {
  return !line.finished && PROMOTED.test(textOf(line))
}
