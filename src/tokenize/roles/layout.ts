/**
 * Headlines and captions: lines without a full stop, told apart by where they stand. Before the first paragraph they are
 * headlines; later a short one is a subheading, a long one the caption of a picture that the text has lost.
 */
import { isIn, wordClass } from '../../language/word-class.js'
import type { SentenceRole } from '../../types.js'
import { classOf, codeAt, isLetter } from '../characters.js'
import { headOf, textOf, wordKey, wordsIn, type Line } from './line.js'
import { isPromotion } from './teasers.js'

type Role = SentenceRole | null

/** A finished line with fewer words may be a headline: "He’s home!" */
const FEWEST_PARAGRAPH_WORDS = 8
/** Beyond it a line is no headline even without a full stop. */
const MOST_HEADLINE_WORDS = 40
const MOST_SUBHEADING_WORDS = 7
const MOST_CAPTION_WORDS = 60
/** Where so many paragraphs lack their full stop, its lack tells nothing. */
const MOST_UNFINISHED = 0.6
/** Lines with so many figures are tables, not titles. */
const TABLE_FIGURES = 2
const MOST_TABLE_WORDS = 12

const CAPTION =
  /^\(?(?:pictured|image caption|file (?:photo|image|picture)|(?:in )?(?:this|the) (?:photo|picture|image|frame grab|screengrab)|photos?|pictures?|images?)(?: \([^)]{1,30}\)| (?:above|below|left|right))?(?:[:,] ?| -)/i
/** What CAPTION and PLACED begin with. */
const CAPTION_OPENINGS = wordClass(
  'pictured image file in this the photo photos picture pictures images above below left right inset',
)
/** Without the word "picture" only a line that lacks its full stop is a caption. */
const PLACED = /^\(?(?:above|below|left|right|inset)(?: \([^)]{1,30}\))?:/i
const CREDIT =
  /[ (](?:photo|picture|image|credit|graphic|photograph)s?(?: by| credit| courtesy)?: ?[^:.]{1,60}\)?$|\((?:pictured|file photo)\)$|(?:\/ ?(?:AFP|AP|Reuters|Getty Images)|\bGetty Images)\)?$/i
/** What CREDIT has in it, or ends with. */
const MAY_CREDIT = /:|(?:\)|ap|afp|reuters|images)$/i
const ITEM = /^(?:[•▪◦‣⁃●■*–—-]\s?|\(?\d{1,3}[.)]\s)/
const MASTHEAD =
  /\b(?:times|herald|courier|gazette|post|news|daily|tribune|bulletin|journal|mail|telegraph|chronicle|observer|examiner|standard|independent|record|echo|argus|press|wire|agency|network|online|weekly|reporter|sunday|morning|evening|media|tv|radio|magazine|review|dispatch|sentinel|globe|monitor|digest)\b/i
const LEFT_OPEN = /\b(?:on|of|in|at|the|a|an|to|by|and|with|from|for|that)$/

/** The role of each line; `worded`: those that its words have settled already. */
export function findLayout(
  title: string | null,
  lines: readonly Line[],
  worded: readonly Role[],
): readonly SentenceRole[] {
  const lead = findLead(lines, worded)
  const heads = findHeadlines(title, lines, worded, lead)
  const telling = captionsTell(lines, worded, lead)
  const last = lines.length - 1
  const lastHead = worded.slice(0, lead).lastIndexOf(null)
  return lines.map((line, index) => {
    const settled = worded[index] ?? null
    if (settled) return settled
    if (index < lastHead && isMasthead(line)) return 'furniture'
    if (isTitleLike(line) && (heads.lines.has(line) || heads.isTold(textOf(line)))) return 'headline'
    if (index < lead) return isCredited(line) ? 'caption' : 'headline'
    if (line.finished && !isCredited(line)) return 'body'
    if (isCredited(line)) return 'caption'
    return telling ? amid(line, lines[index + 1], index === last) : 'body'
  })
}

/** Where the first paragraph stands: a finished line with a paragraph's length. */
function findLead(lines: readonly Line[], worded: readonly Role[]): number {
  const open = (index: number): boolean => (worded[index] ?? null) === null
  const lead = lines.findIndex((line, index) => open(index) && isParagraph(line))
  if (lead >= 0) return lead
  return lines.findIndex((_, index) => open(index)) + 1
}

function isParagraph(line: Line): boolean {
  if (!line.short || wordsIn(line) > MOST_HEADLINE_WORDS) return true
  return line.finished && /[.…:”"’)]$/.test(line.ending) && wordsIn(line) >= FEWEST_PARAGRAPH_WORDS
}

/** The headlines, and what they say. */
type Headlines = Readonly<{ lines: ReadonlySet<Line>; isTold: (says: string) => boolean }>

function findHeadlines(
  title: string | null,
  lines: readonly Line[],
  worded: readonly Role[],
  lead: number,
): Headlines {
  const heads = lines
    .slice(0, lead)
    .filter((line, index) => (worded[index] ?? null) === null && wordsIn(line) > 2 && !isCredited(line))
  const told = [...heads.map(textOf), ...(title ? [title] : [])]
  let initials: ReadonlySet<string> | null = null
  let keys: Set<string> | null = null
  // Most lines begin with another letter, and of most pages nobody asks.
  const isTold = (says: string): boolean => {
    initials ??= new Set(told.map(initial))
    if (!initials.has(initial(says))) return false
    keys ??= new Set(told.map(wordKey))
    const key = wordKey(says)
    return key !== '' && keys.has(key)
  }
  return { lines: new Set(heads), isTold }
}

function initial(says: string): string {
  return /[\p{L}\p{M}\p{N}]/u.exec(says)?.[0].toLowerCase() ?? ''
}

function isCredited(line: Line): boolean {
  const opensCaption = isIn(CAPTION_OPENINGS, line.opening)
  if (opensCaption && CAPTION.test(headOf(line))) return true
  if (line.finished) return line.ending.endsWith(')') && CREDIT.test(textOf(line))
  return (
    (opensCaption && PLACED.test(headOf(line))) ||
    (MAY_CREDIT.test(textOf(line)) && CREDIT.test(textOf(line)))
  )
}

/** A full stop makes a sentence of the same words. */
function isTitleLike({ short, finished, ending }: Line): boolean {
  return short && (!finished || /[?!][”’"']?$/.test(ending))
}

/** The paper's name, or the section's in one word, above a headline that is still to come. */
function isMasthead(line: Line): boolean {
  const says = textOf(line)
  const words = wordsIn(line)
  if (words === 1) return /^\p{Lu}[\p{L}&-]*$/u.test(says)
  return (
    words <= 5 &&
    MASTHEAD.test(says) &&
    says.split(' ').every((word) => /^[\p{Lu}&]|^(?:the|of|and)$/u.test(word))
  )
}

function captionsTell(lines: readonly Line[], worded: readonly Role[], lead: number): boolean {
  const rest = lines.filter(
    (line, index) => index >= lead && (worded[index] ?? null) === null && !isItem(line),
  )
  const unfinished = rest.filter(({ finished }) => !finished).length
  return unfinished <= rest.length * MOST_UNFINISHED
}

/** Most lines begin with a letter, and so are none. */
function isItem(line: Line): boolean {
  return !isLetter(classOf(codeAt(line.page.text, line.start))) && ITEM.test(textOf(line))
}

/** An unfinished line after the first paragraph. */
function amid(line: Line, next: Line | undefined, last: boolean): SentenceRole {
  const says = textOf(line)
  const words = wordsIn(line)
  if (isPromotion(line)) return 'teaser'
  if (isItem(line) || isTableRow(line) || LEFT_OPEN.test(says)) return 'body'
  if (!/\p{Ll}/u.test(says) && /\p{Lu}{3}/u.test(says)) return 'headline'
  if (line.sentences > 1 && !isTitled(says)) return 'body'
  if (words <= MOST_SUBHEADING_WORDS) return next && !last && /^[^\p{Ll}]/u.test(says) ? 'headline' : 'body'
  return last || words > MOST_CAPTION_WORDS ? 'body' : 'caption'
}

function isTableRow(line: Line): boolean {
  return wordsIn(line) <= MOST_TABLE_WORDS && (textOf(line).match(/\d+/g) ?? []).length >= TABLE_FIGURES
}

/** "What now? Five questions": a question that a title answers. */
function isTitled(says: string): boolean {
  return /^[^.?!]{1,60}[?!] [^.?!]{1,60}$/.test(says)
}
