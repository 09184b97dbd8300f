import { verbBases } from '../language/inflect.js'
import { wordInfo } from '../language/lexicon.js'
import { at, word, type Line } from './line.js'

/**
 * What happens to things that news counts, each class by the base forms of its words. Classes gather the ways in which
 * reporters vary one predicate; a word outside them stands for itself.
 */
const CLASSES: Readonly<Record<string, string>> = {
  kill: 'kill die dead death deaths fatality fatalities perish slay murder massacre toll deadly victim victims body bodies corpse corpses lives fallen mourner eliminate drown casualty casualties bury succumb lifeless coffin',
  injure: 'injure wound hurt injury injuries maim burn',
  missing: 'missing unaccounted disappear vanish',
  rescue: 'rescue save survivor survivors survive airlift winch alive unhurt unharmed',
  displace: 'displace flee evacuate homeless uproot evacuation evacuee evacuees refugee shelter',
  arrest: 'arrest detain custody detention detainee handcuff seize',
  hospital: 'hospital hospitalise hospitalize treat',
  capture: 'capture take conquer overrun wrest storm occupy control retake',
  destroy: 'destroy flatten raze collapse gut level demolish ruin wreck burn',
  damage: 'damage',
  'shoot-down': 'down intercept',
  sentence: 'sentence jail imprison',
  charge: 'charge accuse indict prosecute',
  convict: 'convict guilty conviction',
  win: 'win victory',
  lose: 'lose loss',
  score: 'score net',
  sell: 'sell sale sales',
  buy: 'buy purchase acquire sign signing',
  pay: 'pay payment compensation',
  earn: 'earn revenue turnover income fetch takings',
  profit: 'profit',
  cost: 'cost price',
  fine: 'fine penalty',
  recall: 'recall',
  employ: 'employ workforce staff',
  dismiss: 'redundancy redundancies dismiss sack layoff layoffs redundant axe',
  deploy: 'deploy send mobilise mobilize dispatch',
  attend: 'attend attendance crowd spectator',
  vote: 'vote ballot turnout',
  close: 'close shut',
  open: 'open',
  build: 'build construct erect',
  found: 'found establish',
  infect: 'infect case cases contract infection',
  begin: 'begin start launch commence erupt',
  end: 'end finish conclude',
  live: 'live home inhabitant population resident',
} // prettier-ignore

const CLASS_OF = new Map<string, string>()
for (const [name, words] of Object.entries(CLASSES))
  for (const w of words.split(' ')) if (!CLASS_OF.has(w)) CLASS_OF.set(w, name)

/** The class of events that a lower-case word stands for; null where it names none. */
export function eventClass(lower: string): string | null {
  const direct = CLASS_OF.get(lower)
  if (direct !== undefined) return direct
  for (const base of verbBases(lower)) {
    const found = CLASS_OF.get(base)
    if (found !== undefined && !/^(?:lives)$/.test(base)) return found
  }
  return null
}

/** Verbs that only tell or link: no event of their own. */
const LIGHT =
  /^(?:be|have|do|say|tell|report|add|state|announce|claim|confirm|include|give|get|go|come|make|put|see|know|think|call|let|use|show|warn|believe|describe|note|expect|remain|become|stand|rise|fall|reach|climb|increase|grow|drop|number|total|count|estimate|seem|appear|accord|cite|quote|ask|want|try|help|keep|allow|may|will|can|could|would|should|must|follow|happen|occur|set|need|speak|insist)$/

/** How far from a number its event is sought, in tokens. */
const REACH = 18

/**
 * What happened to the thing counted by the figure in tokens `from`..`to`: the nearest event word, where a clause's end and
 * another number stand for distance. A word of a known class wins over any other verb.
 */
export function findEvent(line: Line, from: number, to: number): string | null {
  let best: { event: string; cost: number } | null = null
  const consider = (k: number, distance: number) => {
    const lower = word(line, k)
    const known = eventClass(lower)
    const event = known ?? plainVerb(line, k)
    if (event === null) return
    const cost = distance + (known === null ? 6 : 0)
    if (best === null || cost < best.cost) best = { event, cost }
  }
  // Behind the number first: "20 dead", "people have been killed"; an auxiliary costs nothing.
  for (let k = to, distance = 0; k < line.tokens.length && distance < REACH; k++) {
    distance += stride(line, k)
    consider(k, distance)
  }
  for (let k = from - 1, distance = 0.5; k >= 0 && distance < REACH; k--) {
    distance += stride(line, k)
    consider(k, distance)
  }
  // The noun itself may tell the event: "21 fatalities", "16 arrests".
  for (let k = from; k < to; k++) consider(k, 0)
  return best === null ? null : (best as { event: string }).event
}

function stride(line: Line, k: number): number {
  const token = at(line, k)
  if (/^[;:.!?]$/.test(token.text)) return 12
  if (token.text === ',' || token.text === '(' || token.text === ')') return 4
  if (token.kind === 'number') return 4
  if (/^(?:and|but|while|who|which|as|when|after|before)$/.test(token.lower)) return 3
  if (/^(?:is|are|was|were|been|be|has|have|had|of|the|a|to|at|people|persons)$/.test(token.lower)) return 0.5
  return 1
}

function plainVerb(line: Line, k: number): string | null {
  const lower = word(line, k)
  if (at(line, k).kind !== 'word') return null
  for (const base of [lower, ...verbBases(lower)]) {
    const info = wordInfo(base)
    if (!info || !(base === lower ? info.pos.startsWith('v') : info.pos.includes('v'))) continue
    return LIGHT.test(base) ? null : base
  }
  return null
}
