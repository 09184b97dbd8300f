/** Share bars, menus, copyright and contact lines: what a page says about itself. */
import { isIn, wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'
import { NO_ID } from '../../language/word-ids.js'
import { DIGITS, isNames, rawText, textOf, wordsIn, type Line } from './line.js'

/** Words that share bars and menus are made of. A line of nothing else is one. */
const BAR_WORDS = wordSet(
  `share shares shared comment comments view views reply replies like likes retweet retweets reaction reactions follower
   followers follow following log login sign in up out to on us with via by connect this the a your our and or of for more
   subscribe subscribed subscriber newsletter newsletters email e-mail mail print copy link save bookmark tweet post posts pin
   facebook twitter x whatsapp instagram youtube tiktok linkedin pinterest reddit telegram messenger bluesky threads rss
   flipboard google chat sms min mins minute minutes read home menu search close skip content main navigation next
   previous prev back top advertisement advertising sponsored ad ads promoted continue reading loading story article listen
   published updated breaking live latest popular toggle open gallery image images photo photos video videos of play
   enlarge join discussion conversation add report embed download app edition account my contact about privacy policy
   terms cookies settings show hide all options cart donate support register now here click tap scroll down
   be first leave time k m & + -`,
)
/** Without one of these a line of such words may be speech: "Like this?" */
const BAR_HEADS =
  /\b(?:shares?|comments?|views?|repl(?:y|ies)|likes|retweets?|followers?|follow|log ?in|sign (?:in|up)|connect|subscribe|newsletters?|e-?mail|print|copy|tweet|facebook|twitter|whatsapp|instagram|youtube|telegram|linkedin|reddit|menu|skip|navigation|advertisement|sponsored|published|privacy|cookies|download|register|min read|continue reading|search|toggle|video|photo|gallery|(?:next|previous) (?:article|story|post)|read time)\b/i
const MOST_BAR_WORDS = 14

const COPYRIGHT =
  /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4})|\p{Lu}[^.]{0,60} ©)|\ball rights reserved\b/iu
const RIGHTS_OPENINGS = wordClass('c copyright')
/** Cheaper to look for first. */
const RIGHTS = /©|rights reserved/i
const FILED =
  /^(?:filed under|posted in|tags?|tagged(?: with| under)?|topics?|categor(?:y|ies)|keywords?|(?:photo |image |picture |video |cover |featured )?credits?|getty images|listen|share(?: this)?(?: on)?|(?:media|press|news|editorial) (?:contact|enquiries|inquiries|office)|contact|tel|telephone|phone|fax|e-?mail|isbn|issn|doi|url) ?[:：]/i
/** What FILED, CREDITED and AGENCY begin with. */
const CREDIT_OPENINGS = wordClass(
  'filed posted tag tags tagged topic topics category categories keyword keywords photo image picture video cover featured credit',
  'credits getty listen share media press news editorial contact tel telephone phone fax e email isbn issn doi url source sources via',
  'photograph photographer photographs photos pictures images illustration graphic ap afp reuters epa efe pa pti',
  'ani upi xinhua agencies shutterstock istock alamy',
)
/** Before a name they give credit, before more than a name they tell something. */
const CREDITED =
  /^(?:sources?|via|photo(?:graph)?(?:s|er)?|pictures?|images?|illustration|graphic|image source) ?[:：,] ?(.+)$/i
/** "(AP Photo/Jane Doe)", "AFP/Getty Images" */
const AGENCY =
  /^\(?(?:(?:via )?(?:AP(?: Photo)?|AFP|Reuters|Getty Images|EPA|EFE|PA|PTI|ANI|UPI|Xinhua|Agencies|Shutterstock|iStock|Alamy)(?:[ /,]+|\)?$))+(?:\p{Lu}[\p{L}.]+[ )]?){0,4}$/u
const MOST_CREDIT_WORDS = 6
const CONTACT =
  /^(?:please )?(?:e-?mail|call|contact|write to|whatsapp|text|phone|ring|message|send|visit|tweet) .*(?:[\w.+-]@[\w-]+\.|\+\d[\d ()-]{6,}|\b0\d[\d -]{7,}|\bwww\.|https?:)/i
const CALLS = [
  /^(?:for (?:all |the |more )[^.]{0,60}?,? )?(?:follow|subscribe|sign up|like us|join|download|click|tap) (?:[^.]{0,60} )?(?:us|newsletters?|channels?|app|updates|notifications|alerts|whatsapp|facebook|twitter|telegram|instagram|youtube|inbox|here)\b/i,
  /^(?:get|receive|turn on|enable|add) (?:[^.]{0,60} )?(?:newsletters?|app|updates|notifications|alerts|inbox)\b/i,
  /^(?:for (?:all |the |more )?(?:latest |breaking )?(?:news|updates|stories)),? (?:follow|visit|subscribe|like|join|download|click)\b/i,
  /^this (?:article|story|post|piece|report) (?:was|is|has been|first|originally) (?:first |originally )?(?:appeared|published|syndicated|posted)\b/i,
  /^(?:advertisement|sponsored content)\W*$/i,
  /^subscribe (?:now|today)\b/i,
  /^(?:scroll (?:down )?(?:to|for) (?:continue|more)|story continues below|article continues below|back to top|skip to (?:main )?content)\b/i,
  /^(?:we use cookies|by (?:continuing|signing up|clicking|subscribing)|(?:terms|privacy)(?: of (?:use|service)| policy| and conditions)\b)/i,
]
/** What CONTACT and CALLS begin with. */
const CALL_OPENINGS = wordClass(
  'please e email call contact write whatsapp text phone ring message send visit tweet for follow subscribe sign like join download',
  'click tap get receive turn enable add this advertisement sponsored scroll story article back skip we by terms privacy',
)
const LONGEST_CALL = 25

const HANDLE_ALONE = /^(?:(?:photo|video|image|credit|via)s? ?:? ?)?@[\w.]+(?: ?\/ ?\p{L}+)?$/iu
const LINK_OPENINGS = wordClass('http https www')
const LINK_ALONE = /^(?:https?:\/\/|www\.)\S+$/i
const STAFF =
  /^(?:(?:by|our|special|staff|senior|chief|own|news|web|online|foreign|political|sports?|district|city|national|bureau) )*(?:correspondents?|reporters?|desk|newsroom|bureau|news service)$/i

export function isFurniture(line: Line): boolean {
  const { opening, short, finished, ending } = line
  if (!short) return false
  if (claimsCopyright(line)) return !statesClause(textOf(line))
  if (isIn(CREDIT_OPENINGS, opening)) {
    if (FILED.test(textOf(line))) return !finished || isNames(textOf(line).replace(FILED, ''))
    if (isCredit(line)) return true
  }
  if (isCall(line) || isAddressAlone(line)) return true
  if (finished && !ending.endsWith(':') && !ending.endsWith('…')) return false
  return isBar(line) || isMenu(line) || isStray(line) || (STAFF.test(textOf(line)) && isNames(textOf(line)))
}

function claimsCopyright(line: Line): boolean {
  const { page, opening } = line
  const mayClaim = isIn(RIGHTS_OPENINGS, opening) || (page.rights && RIGHTS.test(textOf(line)))
  return mayClaim && wordsIn(line) <= LONGEST_CALL && COPYRIGHT.test(textOf(line))
}

function isCall(line: Line): boolean {
  if (!isIn(CALL_OPENINGS, line.opening) || wordsIn(line) > LONGEST_CALL) return false
  return CONTACT.test(textOf(line)) || CALLS.some((call) => call.test(textOf(line)))
}

function isAddressAlone(line: Line): boolean {
  return (
    (line.page.handles && HANDLE_ALONE.test(textOf(line))) ||
    (isIn(LINK_OPENINGS, line.opening) && LINK_ALONE.test(textOf(line)))
  )
}

/** "Photo: Orla Herald", but not "Sources: 12 dead in blast". */
function isCredit(line: Line): boolean {
  const says = textOf(line)
  if (AGENCY.test(says)) return true
  const credited = CREDITED.exec(says)
  return (
    credited !== null &&
    !line.finished &&
    wordsIn(line) <= MOST_CREDIT_WORDS &&
    isNames(credited[1] ?? '') &&
    !/\d/.test(says)
  )
}

/** "He said all rights reserved to the crown would lapse." */
function statesClause(says: string): boolean {
  return (
    !/^(?:©|\(c\)|copyright|all rights|\P{Ll})/iu.test(says) ||
    /\b(?:said|says|would|has been|were)\b/.test(says)
  )
}

/** "312 comments Share 1.4k" */
function isBar(line: Line): boolean {
  if (line.opening !== NO_ID && !isIn(BAR_OPENINGS, line.opening)) return false
  const says = textOf(line)
  if (wordsIn(line) > MOST_BAR_WORDS) return false
  const lower = says.toLowerCase()
  // Nearly all begin with a word that no bar has.
  if (!isBarWord(BAR_PART.exec(lower)?.[0] ?? '') || !BAR_HEADS.test(says)) return false
  return (lower.match(BAR_PARTS) ?? []).every(isBarWord)
}
const BAR_OPENINGS = wordClass(DIGITS, ...[...BAR_WORDS].map((word) => /^[a-z]*/.exec(word)?.[0] ?? ''))
const BAR_PART = /[\p{L}&+-]+|\d[\d.,]*[km]?\b/u
const BAR_PARTS = new RegExp(BAR_PART, 'gu')

function isBarWord(part: string): boolean {
  return /^\d/.test(part) || BAR_WORDS.has(part)
}

const SEPARATOR = /\s*(?:[|>›»→·•]|\s[/~-]\s|\t| {2,}|\u00A0{2,})\s*/
/** What is in every SEPARATOR. */
const SETS_OFF = /[|>›»→·•\t]|\s[/~-]\s| {2}|\u00A0{2}/
const MOST_ITEM_WORDS = 4

/** "Home   News   Sport", "Home > National > Quake": short items, no figures among them. */
function isMenu(line: Line): boolean {
  const raw = rawText(line)
  if (!SETS_OFF.test(raw) || wordsIn(line) > 40) return false
  const items = raw
    .trim()
    .split(SEPARATOR)
    .filter((item) => item !== '')
  const home = /^(?:home|news|menu)\b/i.test(raw.trim())
  if (items.length < (home ? 2 : 3)) return false
  return items.every(
    (item) => !/\d/.test(item) && !/[.!?,]$/.test(item) && item.split(/\s+/).length <= MOST_ITEM_WORDS,
  )
}

/** A word that begins small and ends nowhere is left over from a page's layout. */
function isStray(line: Line): boolean {
  return wordsIn(line) === 1 && /^\p{Ll}+$/u.test(textOf(line))
}

/** What ASKS_READERS begins with. */
const ASKING = wordClass('are were have do did got know want seen is can what tell')
const ASKS_READERS =
  /^(?:are|were|have|do|did|got|know|want|seen|is there|can|what do|tell us|what['’]s)\b[^?]{0,120}\?/i
const ANSWER =
  /\b(?:e-?mail|call|contact|send|write|tell|whatsapp|message|get in touch|let us know|share)\b[^.?!]{0,60}(?:\bus\b|@|\d{4})/i

/** "Are you in Peru? Email news@… or call 0800 …": a question to readers, and how to answer it. */
export function isReadersCall(line: Line): boolean {
  if (!line.short || !isIn(ASKING, line.opening) || wordsIn(line) > 30) return false
  return ASKS_READERS.test(textOf(line)) && ANSWER.test(textOf(line))
}

/** A question to readers, or what they are to do. */
export function isAppeal(line: Line): boolean {
  const says = textOf(line)
  return (
    ASKS_READERS.test(says) ||
    /^(?:please )?(?:e-?mail|call|contact|send|write|tell|whatsapp|message|get|let|share)\b/i.test(says)
  )
}
