/** What a page says of itself to machines: schema.org's JSON-LD first, then meta elements, then its title. */
import { dayOfTimestamp } from '../days.js'
import { oneLine } from '../title.js'

/** `published` as `YYYY-MM-DD`. */
export type PageMetadata = Readonly<{ title?: string; outlet?: string; published?: string }>

/** All that is asked of linkedom's document. */
type PageDocument = Readonly<{ querySelectorAll(selector: string): Iterable<PageElement> }>
type PageElement = Readonly<{ textContent: string | null; getAttribute(name: string): string | null }>

/** Reads headline, newspaper and day of publication. To be called before Readability takes the document apart. */
export function readMetadata(document: PageDocument): PageMetadata {
  const said = readJsonLd(document)
  const meta = readMetaElements(document)
  const outlet = said.outlet ?? named(meta, OUTLET)
  const title = said.title ?? named(meta, TITLE) ?? titleOf(document, outlet)
  const published = said.published ?? dayOfTimestamp(named(meta, PUBLISHED) ?? timeOf(document) ?? '')
  return {
    ...(title === undefined ? {} : { title: oneLine(title) }),
    ...(outlet === undefined ? {} : { outlet: oneLine(outlet) }),
    ...(published === null || published === undefined ? {} : { published }),
  }
}

/** Names of meta elements, most trusted first. */
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'title']
const OUTLET = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'dcterms.publisher']
const PUBLISHED = [
  'article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'dc.date.issued',
  'dcterms.issued', 'dcterms.created', 'dc.date', 'sailthru.date', 'publish-date', 'publication_date', 'pubdate',
  'cxenseparse:recs:publishtime', 'date',
] // prettier-ignore

function readMetaElements(document: PageDocument): ReadonlyMap<string, string> {
  const meta = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop'])
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (name !== '' && !meta.has(name)) meta.set(name, content)
  }
  return meta
}

function named(meta: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.map((name) => meta.get(name)).find((content) => content !== undefined)
}

/** "River cuts off town - Harbour Lantern": the paper's name is no part of the headline. */
function titleOf(document: PageDocument, outlet: string | undefined): string | undefined {
  const [element] = document.querySelectorAll('title')
  const title = element?.textContent?.trim()
  if (!title) return undefined
  if (outlet === undefined) return title
  for (const mark of [' - ', ' | ', ' – ', ' — ', ' :: ', ' · '])
    if (title.endsWith(mark + outlet)) return title.slice(0, -(mark + outlet).length)
  return title
}

/** The one `<time>` that is marked as the day of publication. */
function timeOf(document: PageDocument): string | undefined {
  const [element] = document.querySelectorAll('time[pubdate], time[itemprop~="datePublished"]')
  return element?.getAttribute('datetime') ?? undefined
}

function readJsonLd(document: PageDocument): PageMetadata {
  for (const element of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(element.textContent ?? ''))
    if (article === null) continue
    const title = textOf(article['headline'] ?? article['name'])
    const outlet = textOf(member(first(article['publisher']), 'name'))
    const published = dayOfTimestamp(textOf(article['datePublished']) ?? '')
    return {
      ...(title === undefined ? {} : { title }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === null ? {} : { published }),
    }
  }
  return {}
}

/** Pages wrap it in comments or CDATA, and some break it; then it is as if it were not there. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''))
  } catch {
    return null
  }
}

type Members = Readonly<Record<string, unknown>>

/** The first article among what stands at the top, in a list, or in a graph. */
function findArticle(value: unknown): Members | null {
  const tops = [value].flat()
  const all = tops.flatMap((top) => [top, ...[member(top, '@graph') ?? []].flat(), member(top, 'mainEntity')])
  return all.filter(isMembers).find(isArticle) ?? null
}

function isArticle(value: Members): boolean {
  return [value['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))
}

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

function member(value: unknown, name: string): unknown {
  return isMembers(value) ? value[name] : undefined
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string | undefined {
  const text = first(value)
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}
