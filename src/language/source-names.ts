/**
 * Who says so, in a form in which two spellings of one source meet: "the Syrian Observatory for Human Rights" and
 * "SOHR", "Col. Alexei Vronta" and "Vronta".
 */
export type SourceName = Readonly<{ words: readonly string[]; initials: string; acronyms: readonly string[] }>

/** Null for nobody in particular: "officials", "he", "witnesses" are not a source that another can differ from. */
export function sourceName(attribution: string | null): SourceName | null {
  const written = (attribution ?? '').normalize('NFKC').replace(/[’']s?\b/g, ' ')
  const tokens = written.match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu) ?? []
  const acronyms = tokens
    .map((token) => token.replaceAll('.', ''))
    .filter((token) => /^\p{Lu}{2,8}$/u.test(token))
  const spoken = tokens.map((token) => token.toLowerCase().replace(/\.$/, ''))
  const kept = spoken.filter((token) => !LINKS.has(token))
  const words = kept.filter(
    (token) => !TITLES.has(token) && !VAGUE.has(token) && !acronyms.includes(token.toUpperCase()),
  )
  if (words.length === 0 && acronyms.length === 0) return null
  return {
    words,
    initials: kept.map((token) => token.charAt(0)).join(''),
    acronyms: acronyms.map((it) => it.toLowerCase()),
  }
}

/** One source under two names: a name within the other, a shared acronym, or an acronym and its expansion. */
export function sameSource(a: SourceName, b: SourceName): boolean {
  const within = (x: SourceName, y: SourceName) =>
    x.words.length > 0 && x.words.every((word) => y.words.includes(word))
  const spells = (x: SourceName, y: SourceName) =>
    x.acronyms.some((it) => it === y.initials || y.acronyms.includes(it))
  return within(a, b) || within(b, a) || spells(a, b) || spells(b, a)
}

/** Whether two figures are attributed to one source, as their articles write it. */
export function citeOneSource(a: string | null, b: string | null): boolean {
  const [one, other] = [sourceName(a), sourceName(b)]
  return one !== null && other !== null && sameSource(one, other)
}

const set = (words: string) => new Set(words.split(' '))

const LINKS = set('the a an of for and to in on at by from its his her their our according said says told')
/** What stands before a name and changes while the person stays. */
const TITLES = set(
  'mr mrs ms dr sir lord lady col colonel gen general lt lieutenant capt captain maj major president prime minister ' +
    'spokesman spokeswoman spokesperson chief head director coach manager leader former acting deputy ' +
    'ministry secretary department',
)
/** Nobody in particular. */
const VAGUE = set(
  'he she it they i we you who officials official authorities authority sources source witnesses witness residents ' +
    'resident locals people some others observers experts analysts reports report media local state government several ' +
    'two one this that these those',
)
