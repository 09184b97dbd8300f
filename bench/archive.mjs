/**
 * An archive for measuring growth: most events are told by a few articles, some by dozens, and one by a sixteenth of all, nearly
 * all of these wire copies. The events of `fixtures/` told of other people on another day (`corpus.mjs`); beyond an event's own
 * articles come copies, cut from the end, with words and numbers changed here and there. The same every time.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { retell } from './corpus.mjs'
import { seeded } from './seeded.mjs'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
/**
 * Events a day: a larger archive is one of more days. Were its days more crowded instead, the same few texts, told anew on one day, would be
 * taken for one event more and more often, and stories would grow with the archive.
 */
const EVENTS_A_DAY = 3
/** Share of the archive that one event has to itself. */
const HEAVY = 1 / 16

/** `count` articles as the pipeline takes them. */
export function makeArchive(count) {
  const random = seeded(count)
  const events = readEvents()
  const made = []
  for (let event = 0; made.length < count; event++) {
    const told = events[event % events.length].map((text) =>
      retell(text, event, Math.floor(event / EVENTS_A_DAY)),
    )
    const size = event === 0 ? Math.ceil(count * HEAVY) : sizeOf(random(), told.length)
    for (let nth = 0; nth < size && made.length < count; nth++) {
      const text = told[nth] ?? edited(told[nth % told.length], random)
      made.push({ id: `e${event}-${nth}`, path: `e${event}-${nth}.txt`, text, title: null, ...dateOf(text) })
    }
  }
  return made
}

function readEvents() {
  return ['dossiers', 'learnt'].flatMap((kind) =>
    readdirSync(join(fixtures, kind))
      .sort()
      .map((name) => join(fixtures, kind, name, 'articles'))
      .map((folder) =>
        readdirSync(folder)
          .sort()
          .map((file) => readFileSync(join(folder, file), 'utf8')),
      ),
  )
}

/** Half of the events have an article or two, most of the others what was written of them, one in ten a dozen, one in fifty dozens. */
function sizeOf(chance, own) {
  if (chance < 0.5) return chance < 0.25 ? 1 : 2
  if (chance < 0.88) return own
  return chance < 0.98 ? 12 : 40
}

/** A desk's copy: up to half of its lines cut from the end, one word in sixty changed, one number in ten raised. */
function edited(text, random) {
  const lines = text.split('\n')
  const kept = lines.slice(0, Math.max(4, Math.ceil(lines.length * (1 - random() / 2))))
  const [head, ...body] = kept
  const changed = body
    .join('\n')
    .replace(/\b[a-z]{4,}\b/g, (word) => (random() < 1 / 60 ? `${word.slice(0, -1)}ish` : word))
    .replace(/\b\d{2,3}\b/g, (digits) => (random() < 0.1 ? String(Number(digits) + 1) : digits))
  return `${head}\n${changed}`
}

function dateOf(text) {
  return { published: text.slice(5, 15), publishedBy: 'text' }
}
