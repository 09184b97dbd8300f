/**
 * An archive of invented articles for measuring: each is an article of the dossiers told of other people, in another place, on
 * another day, so that a few tell of one event and most of different ones. The same every time.
 */
import { findDossiers, loadDossier } from './dossiers.mjs'

/** So many articles of one dossier share their names and day: an event. */
const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2023, 0, 1)
const DAYS = 1000

/** `count` articles as `{ name, text }`; a fixed number of them on each event. */
export function makeCorpus(count) {
  const dossiers = findDossiers().map((files) => [...loadDossier(files).articles])
  const made = []
  for (let event = 0; made.length < count; event++) {
    const articles = dossiers[event % dossiers.length]
    for (const [id, text] of articles)
      if (made.length < count) made.push({ name: `event-${event}/${id}.txt`, text: retell(text, event) })
  }
  return made
}

/** The text with names and numbers of its own, and a day on top: so many after the first. */
export function retell(text, event, nth = event % DAYS) {
  const day = new Date(FIRST_DAY + nth * DAY).toISOString().slice(0, 10)
  const told = text
    .replace(/\b(?!The\b|An?\b|In\b|It\b|But\b|And\b|On\b|He\b|She\b|They\b)([A-Z][a-z]{3,})\b/g, (name) =>
      COMMON.test(name) ? name : rename(name, event),
    )
    .replace(/\b\d{2,4}\b(?![-/]\d)/g, (digits) => renumber(digits, event))
  return `date ${day} ${told}`
}

const COMMON =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|According|After|Before|When|While|Their|There|These|This|That|With|From|Some|More|About|Police|Officials)$/

/** 64 syllables: three of them make a quarter of a million names, for an archive's are many and most of them rare. */
const SYLLABLES = [...'bdfghklmnprstvwz'].flatMap((start, at) =>
  [...'aeio'].map((vowel, nth) => `${start}${vowel}${'rnlskmdt'[(at + 3 * nth) % 8]}`),
)

/** Another name, the same for the same name of the same event. */
function rename(name, event) {
  let hash = Math.imul(event + 1, 2654435761)
  for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) ^ (hash >>> 15)
  const word = [hash, hash >>> 6, hash >>> 12].map((bits) => SYLLABLES[bits & 63]).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Years stay; other numbers move a little from event to event. */
function renumber(digits, event) {
  const value = Number(digits)
  if (value >= 1900 && value < 2100) return digits
  return String(value + (event % 7)).padStart(digits.length, '0')
}
