/** Base forms of English nouns and verbs, by rule with the irregular forms that news uses. */
import { remember } from './remember.js'
import { wordSet } from './word-set.js'
import { wordInfo } from './wordnet.js'

// prettier-ignore
const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  people: 'person', persons: 'person', men: 'man', women: 'woman', children: 'child', feet: 'foot', teeth: 'tooth', mice: 'mouse', geese: 'goose',
  lives: 'life', wives: 'wife', knives: 'knife', halves: 'half', shelves: 'shelf', wolves: 'wolf', leaves: 'leaf', loaves: 'loaf', hooves: 'hoof', scarves: 'scarf', thieves: 'thief', calves: 'calf',
  oxen: 'ox', dice: 'die', crises: 'crisis', analyses: 'analysis', bases: 'base', theses: 'thesis', hypotheses: 'hypothesis', diagnoses: 'diagnosis',
  indices: 'index', fungi: 'fungus', alumni: 'alumnus', nuclei: 'nucleus', cacti: 'cactus', larvae: 'larva', millennia: 'millennium', bureaux: 'bureau',
  plateaux: 'plateau', chateaux: 'chateau', matrices: 'matrix', passersby: 'passerby',
  avalanches: 'avalanche', quiches: 'quiche', toothaches: 'toothache', lenses: 'lens', atlases: 'atlas', canvases: 'canvas', aliases: 'alias',
  sorties: 'sortie', selfies: 'selfie', oases: 'oasis', synopses: 'synopsis', metastases: 'metastasis', emphases: 'emphasis', prognoses: 'prognosis',
  criteria: 'criterion', phenomena: 'phenomenon', media: 'medium', data: 'datum', stadia: 'stadium', viruses: 'virus', buses: 'bus', gases: 'gas',
  statuses: 'status', campuses: 'campus', movies: 'movie', cookies: 'cookie', calories: 'calorie', zombies: 'zombie', ties: 'tie', pies: 'pie',
  lies: 'lie', shoes: 'shoe', toes: 'toe', foes: 'foe', heroes: 'hero', potatoes: 'potato', tomatoes: 'tomato', echoes: 'echo', vetoes: 'veto',
  menus: 'menu', gurus: 'guru', emus: 'emu', gnus: 'gnu', hindus: 'hindu', zulus: 'zulu', hutus: 'hutu', caribous: 'caribou', bayous: 'bayou',
  canoes: 'canoe',
  tranches: 'tranche', torpedoes: 'torpedo', tornadoes: 'tornado', volcanoes: 'volcano', mosquitoes: 'mosquito', axes: 'axe', caches: 'cache', headaches: 'headache',
}

/** Nouns that count in the plural as they stand in the singular. */
// prettier-ignore
const INVARIANT = new Set([
  'police', 'crew', 'staff', 'personnel', 'aircraft', 'spacecraft', 'hovercraft', 'sheep', 'cattle', 'fish', 'deer', 'species', 'series', 'headquarters',
  'troops', 'military', 'clergy', 'poultry', 'offspring', 'livestock', 'infantry', 'faithful', 'elderly', 'wounded', 'dead', 'injured', 'missing', 'poor',
  'crossroads', 'barracks', 'means', 'works', 'congress', 'gas', 'bus', 'virus', 'lens', 'plus', 'news', 'thus', 'is', 'was', 'has', 'this', 'its', 'us',
  'yes', 'less', 'unless', 'across', 'always', 'perhaps', 'besides', 'towards', 'afterwards', 'sometimes', 'whereas', 'politics', 'economics', 'athletics',
  'mathematics', 'physics', 'ethics', 'logistics', 'christmas', 'texas', 'kansas', 'paris', 'james', 'diabetes', 'rabies', 'measles',
  'specimen', 'regimen', 'abdomen', 'stamen', 'acumen', 'semen', 'yemen',
])

/** The singular of a lower-case noun; a word that is no plural comes back as it is. */
export const singular = remember(singularOf)

function singularOf(word: string): string {
  const irregular = IRREGULAR_PLURALS[word]
  if (irregular !== undefined && Object.hasOwn(IRREGULAR_PLURALS, word)) return irregular
  if (INVARIANT.has(word) || word.length < 4) return word
  if (word.endsWith('children')) return word.slice(0, -3)
  if (word.endsWith('men') && word.length > 4) return word.slice(0, -2) + 'an'
  if (!word.endsWith('s')) return word
  if (word.endsWith('is')) return isOneInIs(word) ? word : word.slice(0, -1)
  if (/(?:ss|us)$/.test(word)) return word
  for (const [ending, inPlace] of AMBIGUOUS)
    if (word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length)
      return stem + (inPlace.find((end) => isNoun(stem + end)) ?? inPlace[0])
    }
  return word.slice(0, -1)
}

const isNoun = (word: string): boolean => wordInfo(word)?.pos.includes('n') === true

/**
 * Endings that several singulars may have had, and these: the first that makes a known noun, or else the first of all. "Collapses" and
 * "gases"; "niches" and "churches"; "rookies" and "cities"; "canoes" and "cargoes"; "staves" and "wharves".
 */
const AMBIGUOUS: readonly (readonly [plural: string, singulars: readonly [string, ...string[]]])[] = [
  ['ies', ['y', 'ie']],
  ['sses', ['ss', 'sse']],
  ['ouses', ['ouse']],
  ['uses', ['us', 'use']],
  ['ses', ['se', 's']],
  ['xes', ['x', 'xe']],
  ['zzes', ['zz', 'z']],
  ['tzes', ['tz']],
  ['zes', ['ze', 'z']],
  ['ches', ['ch', 'che']],
  ['shes', ['sh', 'she']],
  ['oes', ['o', 'oe']],
  ['ves', ['ve', 'f', 'fe']],
]

/** "A crisis", "hepatitis", "the metropolis" are one; "three Iraqis", "rabbis" and "skis" many: such nouns end in i. */
function isOneInIs(word: string): boolean {
  if (MANY_IN_IS.has(word)) return false
  return ONE_IN_IS.has(word) || /(?:s|it|pol|a)is$/.test(word)
}
const MANY_IN_IS = wordSet('tutsis parsis kuwaitis thais samurais bonsais')
const ONE_IN_IS = wordSet(
  'tennis iris debris trellis pelvis penis cannabis ibis axis praxis mantis testis clematis atlantis glottis marquis epidermis dermis portcullis orchis',
  'loris clitoris tigris tunis memphis louis chris dennis denis francis harris davis ellis lewis morris travis boris doris willis phyllis curtis otis',
  'regis avis mavis jarvis hollis wallis norris ferris janis ennis adonis maris amaryllis clovis elvis',
)

/** Whether a lower-case word has the form of a plural noun. */
export const looksPlural = remember((word) => singular(word) !== word || COUNTED_AS_THEY_ARE.has(word))
// prettier-ignore
const COUNTED_AS_THEY_ARE = new Set([
  'police', 'crew', 'staff', 'personnel', 'aircraft', 'sheep', 'cattle', 'fish', 'deer', 'species', 'troops', 'headquarters', 'livestock', 'faithful',
  'barracks', 'works', 'offspring',
])

/** Plural of a unit or noun in the singular: enough of the rules for what is counted and measured. */
export function plural(noun: string): string {
  const irregular = PLURALS.get(noun)
  if (irregular !== undefined) return irregular
  if (COUNTED_AS_THEY_ARE.has(noun) || PERSONS_BY_FATE.has(noun)) return noun
  // "Cubic metres per second", "members of parliament", "degrees Celsius": the head takes the ending, not the last word.
  const [, head, rest] = /^([^ ].*?)( (?:per|of|celsius|fahrenheit) ?.*)$/i.exec(noun) ?? []
  if (head !== undefined && rest !== undefined) return plural(head) + rest
  const [, before, foot] = /^(.+[ -])(foot)$/.exec(noun) ?? []
  if (before !== undefined && foot !== undefined) return before + plural(foot)
  if (noun.endsWith('men')) return noun
  if (noun.endsWith('child')) return `${noun}ren`
  if (/(?:man)$/.test(noun) && noun !== 'human') return noun.replace(/man$/, 'men')
  if (/[^aeiou]y$/.test(noun)) return noun.slice(0, -1) + 'ies'
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return /(?:craft|ss|x|z|ch|sh)$/.test(noun) ? `${noun}es` : noun
  return noun.endsWith('craft') ? noun : `${noun}s`
}

/** By singular; of two plurals the one that stands first. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR_PLURALS)
    .reverse()
    .map(([many, one]) => [one, many]),
)
const PERSONS_BY_FATE = new Set(['dead', 'injured', 'missing', 'wounded', 'elderly', 'poor'])

// prettier-ignore
const IRREGULAR_VERBS: Readonly<Record<string, string>> = {
  was: 'be', were: 'be', been: 'be', is: 'be', are: 'be', had: 'have', has: 'have', did: 'do', done: 'do', said: 'say', told: 'tell', lost: 'lose',
  won: 'win', shot: 'shoot', fell: 'fall', fallen: 'fall', rose: 'rise', risen: 'rise', hit: 'hit', struck: 'strike', took: 'take', taken: 'take',
  began: 'begin', begun: 'begin', burnt: 'burn', burned: 'burn', broke: 'break', broken: 'break', came: 'come', went: 'go', gone: 'go', left: 'leave',
  found: 'find', held: 'hold', kept: 'keep', made: 'make', paid: 'pay', sent: 'send', spent: 'spend', sold: 'sell', bought: 'buy', built: 'build',
  led: 'lead', met: 'meet', ran: 'run', saw: 'see', seen: 'see', gave: 'give', given: 'give', got: 'get', grew: 'grow', grown: 'grow', flew: 'fly',
  flown: 'fly', fled: 'flee', drove: 'drive', driven: 'drive', died: 'die', dying: 'die', lying: 'lie', lay: 'lie', lain: 'lie', put: 'put', set: 'set',
  stood: 'stand', thought: 'think', became: 'become', beat: 'beat', beaten: 'beat', bore: 'bear', born: 'bear', brought: 'bring', caught: 'catch',
  chose: 'choose', chosen: 'choose', cost: 'cost', cut: 'cut', dug: 'dig', drew: 'draw', drawn: 'draw', drank: 'drink', ate: 'eat', eaten: 'eat',
  felt: 'feel', fought: 'fight', forgot: 'forget', froze: 'freeze', frozen: 'freeze', hid: 'hide', hurt: 'hurt', knew: 'know', known: 'know',
  laid: 'lay', lent: 'lend', let: 'let', meant: 'mean', read: 'read', rode: 'ride', rang: 'ring', sank: 'sink', sunk: 'sink', sat: 'sit', slept: 'sleep',
  slid: 'slide', spoke: 'speak', spoken: 'speak', spread: 'spread', stole: 'steal', stolen: 'steal', swept: 'sweep', swam: 'swim', taught: 'teach',
  threw: 'throw', thrown: 'throw', tore: 'tear', torn: 'tear', wore: 'wear', worn: 'wear', wrote: 'write', written: 'write', understood: 'understand',
  shrank: 'shrink', shrunk: 'shrink', slain: 'slay', sought: 'seek', withdrew: 'withdraw', withdrawn: 'withdraw', overthrew: 'overthrow', arose: 'arise',
  blew: 'blow', blown: 'blow', bled: 'bleed', bred: 'breed', clung: 'cling', crept: 'creep', dealt: 'deal', flung: 'fling', forgave: 'forgive',
  forbade: 'forbid', foresaw: 'foresee', hung: 'hang', knelt: 'kneel', leapt: 'leap', lit: 'light', mistook: 'mistake', overcame: 'overcome',
  overran: 'overrun', overtook: 'overtake', overtaken: 'overtake', rebuilt: 'rebuild', repaid: 'repay', retook: 'retake', rewrote: 'rewrite', shone: 'shine',
  shook: 'shake', shaken: 'shake', shown: 'show', sped: 'speed', sprang: 'spring', spun: 'spin', strode: 'stride', stuck: 'stick', stung: 'sting',
  swollen: 'swell', swore: 'swear', sworn: 'swear', swung: 'swing', undergone: 'undergo', underwent: 'undergo', undertook: 'undertake', undertaken: 'undertake',
  upheld: 'uphold', wept: 'weep', withheld: 'withhold', withstood: 'withstand', woke: 'wake', woven: 'weave', learnt: 'learn', bitten: 'bite', burst: 'burst',
}

/** Whether a lower-case word is a verb's irregular past: "drew", "grown". */
export const isIrregularPast = (word: string): boolean => Object.hasOwn(IRREGULAR_VERBS, word)

/**
 * Whether the ending has taken an e: "rated", "wages". A short stem with one vowel before its last consonant would have doubled this
 * ("ratted"), and "-es" stands alone behind hisses and o.
 */
function isCut(stem: string, ending: string): boolean {
  if (ending === 'es') return !/(?:[sxzo]|ch|sh)$/.test(stem)
  return /^[^aeiouy]+[aeiouy][^aeiouwxy]$/.test(stem)
}

/** Possible base forms of an inflected lower-case verb, likeliest first; empty where it has no verbal ending. */
export const verbBases = remember(basesOf)

function basesOf(word: string): readonly string[] {
  if (isIrregularPast(word)) return [IRREGULAR_VERBS[word] ?? word]
  const ending = /(?:ied|ies|ed|ing|es|s)$/.exec(word)?.[0]
  if (ending === undefined || word.length < ending.length + 2) return []
  const stem = word.slice(0, -ending.length)
  if (ending === 'ied' || ending === 'ies') return [stem + 'y']
  if (ending === 's') return [stem]
  const doubled = /([bdgklmnprtv])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return isCut(stem, ending) ? [stem + 'e', stem] : [stem, stem + 'e', ...doubled]
}
