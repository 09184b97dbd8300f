import type { ReportCluster, ReportOverlap, ReportSource } from '../../types.js'
import { differingSpans } from '../differ.js'
import { groupBy } from '../../group-by.js'
import { cutPassage } from '../stretches.js'
import { wordsOf } from '../told.js'
import { counted } from '../wording.js'
import { publishedWords } from './finding.js'
import { day, type Names } from './names.js'
import { anchor, html, type Html } from './text.js'

const byWords: Readonly<Record<NonNullable<ReportSource['publishedBy']>, string>> = {
  text: 'as its text says',
  option: 'as --published says',
  metadata: 'as its metadata says',
  story: 'as the other articles make likely',
}

/** The articles with the voice that each belongs to. */
export function articleList({ sources, report, mark }: Names): Html {
  const used = new Map<string, number>()
  for (const { figures } of report.findings)
    for (const { source } of figures) used.set(source, (used.get(source) ?? 0) + 1)
  return html` <div class="scroll" tabindex="0" role="region" aria-label="The articles">
    <table class="articles">
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Published</th>
          <th scope="col">Origin</th>
          <th scope="col">Figures</th>
          <th scope="col">Compared</th>
        </tr>
      </thead>
      <tbody>
        ${sources.map(
          ({ id, path, title, outlet, published, publishedBy, origin, figures }) =>
            html` <tr>
              <th scope="row">
                ${title ?? id}${mark(id)}<span class="small"
                  >${outlet === null ? null : html`${outlet} · `}${path}</span
                >
              </th>
              <td>
                ${day(published, published === null ? null : publishedWords(published))}${publishedBy === null ? null : html`<span class="small">${byWords[publishedBy]}</span>`}
              </td>
              <td>${origin}</td>
              <td>${figures}</td>
              <td>${used.get(id) ?? 0}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/** How much text each two articles of a story share, and the sentences that they share. */
export function sharedText(names: Names): Html {
  const { overlaps, clusters } = names.report
  if (overlaps.length === 0) return html`<p>No two articles share a sentence. Each is a voice of its own.</p>`
  const stories = groupBy(names.sources, ({ story }) => story)
  const sharing = new Set(overlaps.flatMap(({ sources }) => sources))
  return html` <p>
      Articles that share much of their text are one origin, and one voice: they are counted once. Each number
      is the share of the shorter article’s words that stand, nearly word for word, in the other.
    </p>
    ${[...stories.values()].map((sources) =>
      matrix(
        sources.filter(({ id }) => sharing.has(id)),
        names,
      ),
    )}
    <h3>Sentences they share</h3>
    ${overlaps.map((overlap) => pair(overlap, clusters, names))}`
}

function matrix(sources: readonly ReportSource[], { report }: Names): Html | null {
  if (sources.length < 2) return null
  const shareOf = (a: string, b: string): ReportOverlap | undefined =>
    report.overlaps.find(({ sources: [x, y] }) => (x === a && y === b) || (x === b && y === a))
  return html` <div class="scroll" tabindex="0" role="region" aria-label="Shared text">
    <table class="matrix">
      <caption class="away">
        Share of text that each two articles have in common
      </caption>
      <thead>
        <tr>
          <td></td>
          ${sources.map(({ id, origin }) => html`<th scope="col"><span>${id}</span><span class="small">${origin}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${sources.map(
          ({ id, origin }) =>
            html` <tr>
              <th scope="row">${id} <span class="small">${origin}</span></th>
              ${sources.map((other) => {
                if (other.id === id) return html`<td class="self"></td>`
                const overlap = shareOf(id, other.id)
                if (overlap === undefined) return html`<td class="none">0%</td>`
                const [a, b] = overlap.sources
                return html`<td class="heat${Math.min(9, Math.floor(overlap.share * 10))}">
                  <a
                    href="#${anchor('shared', a, b)}"
                    aria-label="${a} and ${b} share ${percentWords(overlap.share)}"
                    >${percentWords(overlap.share)}</a
                  >
                </td>`
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

function pair(
  { sources: [a, b], share, original }: ReportOverlap,
  clusters: readonly ReportCluster[],
  names: Names,
): Html {
  const copies = clusters.filter(
    ({ kind, sentences }) =>
      kind === 'copy' && [a, b].every((id) => sentences.some(({ source }) => source === id)),
  )
  const one = names.sourceOf(a)?.origin === names.sourceOf(b)?.origin
  const why =
    original === null
      ? ''
      : `; likelier the original: ${original.source}, ${original.because === 'earlier' ? 'published earlier' : 'the fuller text'}`
  return html` <details class="shared" id="${anchor('shared', a, b)}">
    <summary>
      <b>${a}</b> and <b>${b}</b> share ${percentWords(share)}
      <span class="small"
        >${one ? 'one origin' : 'two origins'}${why}; ${counted(copies.length, 'sentence')}</span
      >
    </summary>
    ${copies.map((cluster) => html`<div class="sides">${[a, b].map((id) => copy(cluster, id, id === a ? b : a))}</div>`)}
  </details>`
}

function copy({ sentences }: ReportCluster, id: string, otherId: string): Html | null {
  const mine = sentences.find(({ source }) => source === id)
  const other = sentences.find(({ source }) => source === otherId)
  if (mine === undefined || other === undefined) return null
  const changed = wordsOf(mine.text) === wordsOf(other.text) ? [] : differingSpans(mine, other)
  return html`<section class="side">
    <p class="from"><b>${id}</b> <span class="small">line ${mine.line}</span></p>
    <blockquote dir="auto">
      ${cutPassage(mine, [], changed).map(({ text, mark }) => (mark === 'plain' ? html`${text}` : html`<u>${text}</u>`))}
    </blockquote>
  </section>`
}

/** "35%"; never 0% for what is there, nor 100% for what is not all. */
function percentWords(share: number): string {
  const rounded = Math.round(share * 100)
  if (rounded === 0) return '<1%'
  return rounded === 100 && share < 1 ? '>99%' : `${rounded}%`
}
