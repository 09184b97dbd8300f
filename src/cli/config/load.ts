/** Finds the configuration and reads it, with the line of whatever is wrong. */
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { YAMLParseError } from 'yaml'
import type { Problem } from '../../types.js'
import type { Complaint, Config, Path } from './types.js'

export type Loaded = Readonly<{
  config: Config
  /** As shown; null where there is none. */
  file: string | null
  /** The folder from which its paths count. */
  folder: string
  /** The line, from 1, at which a key stands. */
  lineOf: (key: string) => number | null
  problems: readonly Problem[]
}>

const NAMES = ['claims.config.json', 'claims.config.yaml', 'claims.config.yml']

/** The configuration in force in a folder: the file named, else the first found on the way up. */
export async function loadConfig(named: string | null, cwd: string): Promise<Loaded> {
  if (named !== null) {
    const text = await readText(resolve(cwd, named))
    const missing = {
      path: named,
      message: 'no such configuration; check the spelling and the folder you are in',
    }
    return text === null
      ? { ...noConfig(cwd), problems: [missing] }
      : parse(text, resolve(cwd, named), cwd, false)
  }
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = await configsIn(folder)
    const [first, second] = found
    if (first !== undefined) {
      const loaded = await parse(first.text, join(folder, first.name), cwd, false)
      return second === undefined
        ? loaded
        : { ...loaded, problems: [...loaded.problems, besides(first, second)] }
    }
    const manifest = await readText(join(folder, 'package.json'))
    if (manifest !== null && holdsClaims(manifest)) {
      const loaded = await parse(manifest, join(folder, 'package.json'), cwd, true)
      if (loaded.file !== null) return loaded
    }
    if (folder === dirname(folder)) return noConfig(cwd)
  }
}

type Found = Readonly<{ name: string; text: string }>

async function configsIn(folder: string): Promise<readonly Found[]> {
  const texts = await Promise.all(NAMES.map((name) => readText(join(folder, name))))
  return NAMES.flatMap((name, place) => {
    const text = texts[place] ?? null
    return text === null ? [] : [{ name, text }]
  })
}

/** Whoever wrote the second expects it to be in force. */
function besides(first: Found, second: Found): Problem {
  return { path: second.name, message: `is not in force, as ${first.name} is there too; keep one of them` }
}

/** A manifest may name the program among what it needs: only its own key is a configuration, and worth a parser that tells lines. */
function holdsClaims(manifest: string): boolean {
  if (!manifest.includes('"claims"')) return false
  try {
    const read: unknown = JSON.parse(manifest)
    return typeof read === 'object' && read !== null && Object.hasOwn(read, 'claims')
  } catch {
    return false
  }
}

/** As if there were none. */
export function noConfig(cwd: string): Loaded {
  return { config: {}, file: null, folder: cwd, lineOf: () => null, problems: [] }
}

/** Without its byte order mark; null where it cannot be read. */
async function readText(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  return text?.replace(/^\ufeff/, '') ?? null
}

/** JSON is YAML too, so one parser tells the lines of both. `within`: the configuration is what "claims" of a package.json holds. */
async function parse(text: string, file: string, cwd: string, within: boolean): Promise<Loaded> {
  const [{ LineCounter, parseDocument }, { checkConfig }] = await Promise.all([
    import('yaml'),
    import('./schema.js'),
  ])
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const shown = relative(cwd, file).split(sep).join('/')
  const top: Path = within ? ['claims'] : []
  if (within && (document.errors.length > 0 || !document.has('claims'))) return noConfig(cwd)
  const lineAt = (offset: number): number => lines.linePos(offset).line
  const lineOf = (path: Path): number | null => {
    for (let length = path.length; length > 0; length--) {
      const key = keyOffset(document.getIn(path.slice(0, length - 1), true), path[length - 1])
      if (key !== null) return lineAt(key)
    }
    return null
  }
  const found = { file: shown, folder: dirname(file), lineOf: (key: string) => lineOf([...top, key]) }
  const refuse = (line: number | null, message: string): Loaded => ({
    ...found,
    config: {},
    problems: [
      { path: line === null ? shown : `${shown}:${line}`, message: `${message}; mend it and run again` },
    ],
  })
  const [broken] = document.errors
  if (broken !== undefined) return refuse(lineAt(broken.pos[0]), told(broken, text))
  let whole: unknown
  try {
    whole = document.toJS({ maxAliasCount: 50 })
  } catch (error) {
    // An alias of nothing, or so many of them that the file would unfold without end.
    if (!(error instanceof ReferenceError)) throw error
    const alias = /: (\S+)$/.exec(error.message)?.[1]
    const at = alias === undefined ? -1 : text.indexOf(`*${alias}`)
    return refuse(at < 0 ? null : lineAt(at), error.message)
  }
  const value: unknown = within ? (whole as Readonly<Record<string, unknown>>)['claims'] : whole
  const checked = checkConfig(value)
  const config = checked.length === 0 ? ((value ?? {}) as Config) : {}
  const own = config.units && (await import('./units.js')).knownUnits(config.units)
  const complaints = [...checked, ...(own?.complaints ?? [])]
  if (complaints.length === 0)
    return { ...found, config: own ? { ...config, units: own.units } : config, problems: [] }
  return {
    ...found,
    config: {},
    problems: complaints.map((one) => toProblem(one, shown, lineOf([...top, ...one.at]))),
  }
}

/** What the parser found wrong, in a line. */
function told({ code, message, pos }: YAMLParseError, text: string): string {
  if (code !== 'DUPLICATE_KEY') return message.replace(/\s+/g, ' ')
  const key = /^[^\s:]+/.exec(text.slice(pos[0], pos[0] + 100))?.[0] ?? ''
  return `${key === '' ? 'a key' : key} stands here twice`
}

function toProblem({ at, message }: Complaint, file: string, line: number | null): Problem {
  const where = at
    .map((part) => (typeof part === 'number' ? `[${part}]` : part))
    .join('.')
    .replaceAll('.[', '[')
  return {
    path: line === null ? file : `${file}:${line}`,
    message: `${where === '' ? 'the configuration' : `"${where}"`} ${message}`,
  }
}

/** The offset of a key within a map, or of an item within a list, as the YAML parser keeps them. */
function keyOffset(node: unknown, key: string | number | undefined): number | null {
  if (typeof node !== 'object' || node === null || !('items' in node) || !Array.isArray(node.items))
    return null
  const items: readonly unknown[] = node.items
  const item = typeof key === 'number' ? items[key] : items.find((one) => keyOf(one) === key)
  return rangeOf(typeof key === 'number' ? item : isPair(item) ? item.key : null)
}

const isPair = (item: unknown): item is Readonly<{ key: unknown }> =>
  typeof item === 'object' && item !== null && 'key' in item

function keyOf(item: unknown): unknown {
  if (!isPair(item)) return undefined
  const { key } = item
  return typeof key === 'object' && key !== null && 'value' in key ? String(key.value) : undefined
}

function rangeOf(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return null
  const [start]: readonly unknown[] = node.range
  return typeof start === 'number' ? start : null
}
