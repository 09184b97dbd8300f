/** What a text says of itself: its headline and the day it was published. */
import { isCalendarDay, isFarOff } from './days.js'
import { readDateline, type Dateline } from './dateline.js'
import { eachLine, headLines, type HeadLine } from './head.js'
import { latestDayMentioned } from './mentions.js'
import { setOffDay } from './set-off-day.js'
import { findTitle } from './title.js'

/** `published` as `YYYY-MM-DD`. */
type Metadata = Readonly<{ title: string | null; published: string | null }>

/** Reads title and publication date off a text; null where it does not say. */
export function readMetadata(text: string): Metadata {
  const head = headLines(text)
  const opening = readOpening(head[0]?.text ?? '')
  if (opening !== null) {
    const title = opening.title ?? findTitle(head.slice(1))
    return { title, published: opening.published ?? findPublished(text, head.slice(1)) }
  }
  const matter = frontMatter(head)
  return { title: matter.title ?? findTitle(matter.below), published: findPublished(text, head) }
}

/** The form in which archives hand out articles: ` date 2026-03-09 The headline`. */
function readOpening(line: string): Metadata | null {
  const [, day, title] = /^date (\d{4}-\d{2}-\d{2})(?:\s+(\S.*))?$/.exec(line) ?? []
  if (day === undefined) return null
  return { title: title?.slice(0, 400) ?? null, published: isCalendarDay(day) ? day : null }
}

/** Markdown's block of `key: value` lines between two lines of dashes, at the very start. */
function frontMatter(
  head: readonly HeadLine[],
): Readonly<{ title: string | null; below: readonly HeadLine[] }> {
  const end = head[0]?.text === '---' ? head.findIndex(({ text }, index) => index > 0 && text === '---') : -1
  if (end < 0) return { title: null, below: head }
  const titles = head.slice(1, end).map(({ text }) => /^title:\s*(\S.*)$/i.exec(text)?.[1])
  const title = titles.find((found) => found !== undefined)?.replace(/^(["'])(.*)\1$/, '$2')
  return { title: title ?? null, below: head.slice(end + 1) }
}

/** A line that says "published" beats a date that stands alone, as mastheads carry the day of the visit. */
function findPublished(text: string, head: readonly HeadLine[]): string | null {
  const lines = head.flatMap(({ text: line }) => readDateline(line) ?? [])
  const order = ['published', 'bare', 'updated'] as const
  const best = order
    .map((kind) => lines.find((line) => line.kind === kind))
    .find((line) => line !== undefined)
  if (best !== undefined) return best.day
  const latest = latestDayMentioned(text)
  const setOff = setOffDay(head)
  // The day in a heading may be that of the event: an article that knows a later one was written after it. Of a day far off, a
  // mere mention is likelier to look ahead ("the date of 26 September 2027 is withdrawn").
  const afterwards = setOff !== null && latest !== null && latest > setOff && !isFarOff(setOff, latest)
  return setOff !== null && !afterwards ? setOff : (onlyLabelledDay(text) ?? latest)
}

/** Below the head, a labelled line counts where all of them name one day: comments and related stories bring their own. */
function onlyLabelledDay(text: string): string | null {
  const days = { published: new Set<string>(), updated: new Set<string>() }
  for (const line of eachLine(text)) {
    if (line.length > 120 || !LABELLED.test(line)) continue
    const found: Dateline | null = readDateline(line)
    if (found !== null && found.kind !== 'bare') days[found.kind].add(found.day)
  }
  const said = days.published.size > 0 ? days.published : days.updated
  const [day] = said
  return said.size === 1 && day !== undefined ? day : null
}

const LABELLED = /^(?:(?:first|originally|last)\s)?(?:published|posted|updated?)\b/i
