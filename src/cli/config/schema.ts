/** Every key of the configuration: what it is for, and what it takes. `claims init` and docs/config.md are made of the same. */
import { isCalendarDay } from '../../read/index.js'
import { bars, formats } from '../../report/index.js'
import { cacheStrategies } from '../cache/strategies.js'
import { either, isRecord, listOf, mapOf, oneOf, record, test, text, type Check } from './check-value.js'
import { severityKey } from './severities.js'
import type { Complaint, Config } from './types.js'

type Key = Readonly<{ about: string; example: string; check: Check }>

const day = test((value) => typeof value === 'string' && isCalendarDay(value), 'a day as YYYY-MM-DD')
const share = test(
  (value) => typeof value === 'number' && value >= 0 && value < 1,
  'a share from 0 up to 1 (0.02 is two per cent)',
)
const severities = mapOf(oneOf(['error', 'warning', 'note', 'off']), severityKey)
const KINDS = ['count', 'money', 'percent', 'duration', 'age', 'measure', 'ratio']
const format = test(
  (value) => typeof value === 'string' && formats.some((one) => value === one || value.startsWith(`${one}=`)),
  `a format (${formats.join(', ')}), if need be with =FILE`,
)

export const KEYS: Readonly<Record<keyof Config, Key>> = {
  articles: {
    about: 'where the articles lie that "claims check --changed" looks through',
    example: '[articles/]',
    check: listOf(text),
  },
  against: { about: 'what articles are checked against', example: '[archive/]', check: listOf(text) },
  failOn: { about: 'what fails "claims check": error, warning, any or none', example: 'error', check: oneOf(bars) },
  maxWarnings: {
    about: 'more warnings than this fail "claims check"',
    example: '10',
    check: test((value) => Number.isInteger(value) && Number(value) >= 0, 'a whole number from 0'),
  },
  minConfidence: {
    about: 'how sure "claims check" must be that figures speak of one thing, from 0 to 1',
    example: '0.9',
    check: test((value) => typeof value === 'number' && value >= 0 && value <= 1, 'a number from 0 to 1'),
  },
  format: {
    about: 'how "claims check" tells what it found; several, all but one to a file',
    example: '[terminal, sarif=claims.sarif]',
    check: either(format, listOf(format), 'a format or a list of them, if need be with =FILE'),
  },
  accepted: {
    about: 'the file that holds the findings somebody let stand',
    example: 'claims.accepted.json',
    check: text,
  },
  cache: {
    about: 'keep what is known of each article: true, or a folder',
    example: 'true',
    check: either(text, test((value) => typeof value === 'boolean', ''), 'true, false or a folder'),
  },
  cacheStrategy: {
    about: 'how an unchanged file is known: by metadata (size, times and inode), or by its content',
    example: 'content',
    check: oneOf(cacheStrategies),
  },
  published: {
    about: 'the day of articles that do not tell it, by path, file name or id',
    example: '{ wire.txt: 2026-03-09 }',
    check: mapOf(day),
  },
  tolerance: {
    about: 'share by which values may differ and still pass for one, for all or by kind',
    example: '{ money: 0.02 }',
    check: either(share, mapOf(share, (kind) => (KINDS.includes(kind) ? null : `is no kind that a share fits; there are ${KINDS.join(', ')}`)), `a share from 0 up to 1, or shares by kind (${KINDS.join(', ')})`),
  },
  severities: {
    about: 'error, warning, note or off, by kind (money), explanation (as-of) or both (money as-of)',
    example: '{ as-of: note, date: warning, compatible: off }',
    check: severities,
  },
  sources: {
    about: 'names and the other names that articles give them',
    example: '{ Syrian Observatory for Human Rights: [SOHR, the Observatory] }',
    check: mapOf(listOf(text)),
  },
  origins: {
    about: 'articles that are one voice, each list by globs',
    example: '[[wire/**, agency/**]]',
    check: listOf(listOf(text)),
  },
  nouns: { about: 'nouns of your field, in each form, and what to read them as', example: '{ choppers: helicopters }', check: mapOf(text) },
  events: { about: 'verbs of your field, in each form, and what to read them as', example: '{ neutralised: killed }', check: mapOf(text) },
  units: {
    about: 'units of your field, in the singular, as so many of a known one',
    example: '{ quintal: { unit: kilogram, times: 100 } }',
    check: mapOf(
      record(
        { unit: text, times: test((value) => typeof value === 'number' && value > 0 && Number.isFinite(value), 'a number above 0') },
        ['unit', 'times'],
      ),
    ),
  },
  overrides: {
    about: 'what holds for some articles only, by globs; later ones win',
    example: '[{ files: [opinion/**], severities: { count: note } }]',
    check: listOf(record({ files: listOf(text), published: day, severities }, ['files'])),
  },
} // prettier-ignore

/** All that is wrong with a configuration. */
export function checkConfig(value: unknown): readonly Complaint[] {
  if (value === null) return []
  if (!isRecord(value)) return [{ at: [], message: 'must hold keys and values' }]
  return record(Object.fromEntries(Object.entries(KEYS).map(([name, { check }]) => [name, check])))(value, [])
}
