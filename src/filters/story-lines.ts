/** From the tallies of all articles to each one's story: the one step that has to see the whole collection. */
import { isCalendarDay, keyOf, nameTogether } from '../read/index.js'
import { toJsonText, VERSION } from '../report/index.js'
import { findStories, numberTally, WordTable, type Tally } from '../survey.js'
import type { ArticleHead, StoryLine, TallyLine } from '../types.js'

type Counted = Readonly<{ head: Omit<TallyLine['data'], 'words' | 'times' | 'capitals'>; tally: Tally }>

/** Collects tallies; of each article it holds some ten bytes a word. */
export class StoryFinder {
  readonly #table = new WordTable()
  readonly #counted = new Map<string, Counted>()

  /** Yields what is wrong with a tally, or null. */
  add({ words, times, capitals, ...head }: TallyLine['data']): string | null {
    if (head.claims !== VERSION) return anotherVersion(head.claims)
    if (times.length !== words.length || capitals.length !== words.length)
      return 'words, times and capitals differ in number'
    if (head.published !== null && !isCalendarDay(head.published)) return NO_DAY
    const key = keyOf(head)
    const known = this.#counted.get(key)
    if (known !== undefined)
      return `tells of ${head.path}, article ${head.place}, a second time${head.path === '-' ? '; articles that come on standard input must state ids of their own' : ''}`
    this.#counted.set(key, { head, tally: numberTally({ words, times, capitals }, this.#table) })
    return null
  }

  /**
   * Finds the stories of what was collected. Lines come by story, then by article, whatever the order of the tallies.
   *
   * @param date the days that the user states.
   */
  async find(
    date: (heads: readonly ArticleHead[]) => Promise<readonly ArticleHead[]>,
  ): Promise<readonly StoryLine[]> {
    const counted = [...this.#counted.values()]
    const names = nameTogether(
      counted.flatMap(({ head }) => (head.place > 0 ? [head] : [])),
      counted.flatMap(({ head }) => (head.place > 0 ? [] : [head.path])),
    )
    const byId = new Map(
      counted.flatMap(({ head, tally }) =>
        head.refused ? [] : [[names.get(keyOf(head)) ?? head.path, { head, tally }] as const],
      ),
    )
    const heads = await date(
      [...byId]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, { head: { path, published, publishedBy } }]) => ({ id, path, title: null, published, publishedBy })), // prettier-ignore
    )
    const tallies = new Map([...byId].map(([id, { tally }]) => [id, tally]))
    const found = findStories(heads, tallies, this.#table)
    const settled = new Map(found.heads.map((head) => [head.id, head]))
    return found.stories.flatMap(({ id: story, articles }) =>
      articles.flatMap((article): readonly StoryLine[] => {
        const [known, dated] = [byId.get(article), settled.get(article)]
        if (known === undefined || dated === undefined) return []
        const { path, place, record, length } = known.head
        const { published, publishedBy } = dated
        const data = {
          claims: VERSION,
          path,
          place,
          record,
          length,
          article,
          story,
          articles: articles.length,
        }
        return [{ type: 'story', data: { ...data, published, publishedBy } }]
      }),
    )
  }
}

export function storyText(line: StoryLine): string {
  return `${toJsonText(line)}\n`
}

/** The same bytes as one run come out only where one version did it all. */
export function anotherVersion(claims: string): string {
  return `was written by version ${claims} of claims, and this is ${VERSION}; write it anew with this one`
}

/** What a line is told whose day is none. */
export const NO_DAY = 'is of no day of the calendar'

/** What `claims stories` told of each article, for those who read the articles. */
export class StoryIndex {
  readonly #lines = new Map<string, StoryLine['data']>()

  /** Yields what is wrong with a line, or null. */
  add(data: StoryLine['data']): string | null {
    if (data.claims !== VERSION) return anotherVersion(data.claims)
    if (!STORY.test(data.story)) return 'names a story that is none'
    if (data.published !== null && !isCalendarDay(data.published)) return NO_DAY
    this.#lines.set(keyOf(data), data)
    return null
  }

  /** The line of an article. */
  of(article: Readonly<{ path: string; place: number; record: string | null }>): StoryLine['data'] | null {
    return this.#lines.get(keyOf(article)) ?? null
  }
}

/** How a story is called; see `groupStories`. */
export const STORY = /^s[1-9]\d{0,9}$/
