/** What is in force: a flag over the environment over the configuration over the default, and where each comes from. */
import { delimiter, isAbsolute, join, relative, sep } from 'node:path'
import { bars, type Bar } from '../../report/index.js'
import type { Problem } from '../../types.js'
import { ACCEPTED_FILE } from '../accepted/file.js'
import { cacheStrategies, type CacheStrategy } from '../cache/strategies.js'
import { parseConfidence } from '../confidence.js'
import { parseFormat, type Asked } from '../formats.js'
import type { Io } from '../io.js'
import type { Loaded } from './load.js'

/** `from`: "--fail-on", "CLAIMS_FAIL_ON", "claims.config.yaml:3" or "default". */
type Setting<T> = Readonly<{ value: T; from: string }>

export type Settings = Readonly<{
  articles: Setting<readonly string[]>
  against: Setting<readonly string[]>
  failOn: Setting<Bar>
  maxWarnings: Setting<number | null>
  minConfidence: Setting<number | null>
  format: Setting<readonly Asked[]>
  accepted: Setting<string>
  /** A folder, or false for no cache. */
  cache: Setting<string | false>
  cacheStrategy: Setting<CacheStrategy>
}>

/** What was typed; absent where it was not. */
type Typed = Readonly<{
  against: readonly string[] | null
  failOn: Bar | null
  maxWarnings: number | null
  minConfidence: number | null
  formats: readonly Asked[] | null
  accepted: string | null
  cache: string | boolean | null
  cacheStrategy: CacheStrategy | null
}>

const CACHE_FOLDER = '.claims-cache'

/** Yields the settings, and what is wrong with values of the environment. */
export function settle(
  typed: Typed,
  loaded: Loaded,
  { cwd, env }: Pick<Io, 'cwd' | 'env'>,
): Readonly<{ settings: Settings; problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const { config, folder, file, lineOf } = loaded
  const here = (path: string): string => fromFolder(path, folder, cwd)
  const pick = <T>(
    key: keyof Settings,
    flag: T | null,
    variable: string,
    parse: (text: string) => T | null,
    given: T | undefined,
    otherwise: T,
  ): Setting<T> => {
    if (flag !== null) return { value: flag, from: FLAGS[key] }
    const text = env[variable]
    if (text !== undefined && text !== '') {
      const value = parse(text)
      if (value !== null) return { value, from: variable }
      problems.push({ path: variable, message: `"${text}" is nothing it takes; see "claims check --help"` })
    }
    if (given !== undefined) return { value: given, from: `${file ?? ''}:${lineOf(key) ?? 1}` }
    return { value: otherwise, from: 'default' }
  }
  const list = (text: string): readonly string[] => text.split(delimiter).filter((one) => one !== '')
  const asked = (texts: readonly string[], place: (path: string) => string): readonly Asked[] | null => {
    const read = texts.map((text) => parseFormat(text.trim()))
    return read.includes(null)
      ? null
      : read.flatMap((one) => (one === null ? [] : [{ ...one, file: one.file && place(one.file) }]))
  }
  const cacheOf = (value: string | boolean): string | false => (value === true ? CACHE_FOLDER : value)
  const settings: Settings = {
    articles: pick('articles', null, 'CLAIMS_ARTICLES', list, config.articles?.map(here), ['.']),
    against: pick('against', typed.against, 'CLAIMS_AGAINST', list, config.against?.map(here), []),
    failOn: pick('failOn', typed.failOn, 'CLAIMS_FAIL_ON', (text) => bars.find((bar) => bar === text) ?? null, config.failOn, 'error'),
    maxWarnings: pick<number | null>('maxWarnings', typed.maxWarnings, 'CLAIMS_MAX_WARNINGS', (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null), config.maxWarnings, null),
    minConfidence: pick<number | null>('minConfidence', typed.minConfidence, 'CLAIMS_MIN_CONFIDENCE', parseConfidence, config.minConfidence, null),
    format: pick('format', typed.formats, 'CLAIMS_FORMAT', (text) => asked(text.split(','), (path) => path), config.format === undefined ? undefined : (asked([config.format].flat(), here) ?? undefined), TERMINAL),
    accepted: pick('accepted', typed.accepted, 'CLAIMS_ACCEPTED', (text) => text, config.accepted === undefined ? undefined : here(config.accepted), here(ACCEPTED_FILE)),
    cache: pick<string | false>('cache', typed.cache === null ? null : cacheOf(typed.cache), 'CLAIMS_CACHE', (text) => (text === '0' || text === 'false' ? false : text === '1' || text === 'true' ? CACHE_FOLDER : text), config.cache === undefined ? undefined : typeof config.cache === 'string' ? here(config.cache) : config.cache && here(CACHE_FOLDER), false),
    cacheStrategy: pick('cacheStrategy', typed.cacheStrategy, 'CLAIMS_CACHE_STRATEGY', (text) => cacheStrategies.find((one) => one === text) ?? null, config.cacheStrategy, 'metadata'),
  } // prettier-ignore
  return { settings, problems }
}

/** The cache's folder, or false: what "check" and "compare" have in common. */
export function settleCache(
  cache: Typed['cache'],
  loaded: Loaded,
  io: Pick<Io, 'cwd' | 'env'>,
): string | false {
  return settle({ ...NOTHING_TYPED, cache }, loaded, io).settings.cache.value
}

/** What is in force before any flag is typed: what `claims config` shows. */
export const NOTHING_TYPED: Typed = {
  against: null,
  failOn: null,
  maxWarnings: null,
  minConfidence: null,
  formats: null,
  accepted: null,
  cache: null,
  cacheStrategy: null,
}

const TERMINAL: readonly Asked[] = [{ format: 'terminal', file: null }]

const FLAGS: Readonly<Record<keyof Settings, string>> = {
  articles: '',
  against: '--against',
  failOn: '--fail-on',
  maxWarnings: '--max-warnings',
  minConfidence: '--min-confidence',
  format: '--format',
  accepted: '--accepted',
  cache: '--cache',
  cacheStrategy: '--cache-strategy',
}

/** A path that counts from the configuration's folder, as seen from where the program runs. */
function fromFolder(path: string, folder: string, cwd: string): string {
  if (isAbsolute(path)) return path
  const shown = relative(cwd, join(folder, path)) || '.'
  return sep === '/' ? shown : shown.split(sep).join('/')
}
