/** What a configuration says of articles and of how figures are judged, made ready for the pipeline. */
import ignore from 'ignore'
import { basename, relative, resolve, sep } from 'node:path'
import type { CompareOptions } from '../../pipeline.js'
import type { ArticleHead } from '../../types.js'
import type { Loaded } from './load.js'
import { toRules } from './severities.js'

/** The articles with the days of publication that the configuration states; what was typed wins. */
export function stateDays<Head extends ArticleHead>(
  articles: readonly Head[],
  loaded: Loaded,
  cwd: string,
): readonly Head[] {
  const { published = {}, overrides = [] } = loaded.config
  const dated = overrides.flatMap(({ files, published: day }) =>
    day === undefined ? [] : [{ fits: globs(files, loaded, cwd), day }],
  )
  const days = new Map(Object.entries(published))
  if (dated.length === 0 && days.size === 0) return articles
  return articles.map((article) => {
    if (article.publishedBy === 'option') return article
    const day =
      days.get(pathIn(article.path, loaded, cwd) ?? article.path) ??
      days.get(article.id) ??
      days.get(basename(article.path)) ??
      dated.findLast(({ fits }) => fits(article.path))?.day
    return day === undefined ? article : { ...article, published: day, publishedBy: 'option' }
  })
}

/** How the pipeline is to judge these articles. */
export function toOptions(articles: readonly ArticleHead[], loaded: Loaded, cwd: string): CompareOptions {
  const {
    tolerance,
    severities = {},
    sources = {},
    origins = [],
    overrides = [],
    nouns,
    events,
    units,
  } = loaded.config
  const idsFor = (files: readonly string[]): ReadonlySet<string> => {
    const fits = globs(files, loaded, cwd)
    return new Set(articles.filter(({ path }) => fits(path)).map(({ id }) => id))
  }
  const lower = (words: Readonly<Record<string, string>> = {}): readonly (readonly [string, string])[] =>
    Object.entries(words).map(([word, as]) => [word.toLowerCase(), as.toLowerCase()])
  return {
    tolerance: typeof tolerance === 'number' ? { all: tolerance } : (tolerance ?? {}),
    severities: [
      ...toRules(severities, null),
      ...overrides.flatMap((one) =>
        one.severities === undefined ? [] : toRules(one.severities, idsFor(one.files)),
      ),
    ],
    sourceNames: new Map(
      Object.entries(sources).flatMap(([name, aliases]) =>
        [name, ...aliases].map((alias) => [alias.toLowerCase(), name] as const),
      ),
    ),
    oneVoice: origins.map((files) => [...idsFor(files)]),
    vocabulary: {
      words: new Map([...lower(nouns), ...lower(events)]),
      units: new Map(Object.entries(units ?? {}).map(([noun, unit]) => [noun.toLowerCase(), unit])),
    },
  }
}

/** Tells whether an article's path fits one of the globs, which are read as in .gitignore. */
function globs(files: readonly string[], loaded: Loaded, cwd: string): (path: string) => boolean {
  const rules = ignore().add([...files])
  return (path) => {
    const inside = pathIn(path, loaded, cwd)
    return inside !== null && rules.ignores(inside)
  }
}

/** An article's path from the configuration's folder; null where it lies outside, or is standard input. */
function pathIn(path: string, { folder }: Loaded, cwd: string): string | null {
  const inside = relative(folder, resolve(cwd, path)).split(sep).join('/')
  return ignore.isPathValid(inside) ? inside : null
}
