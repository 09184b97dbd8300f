/** The report as one HTML page that needs nothing besides itself, and does nothing that it holds. */
import { createHash } from 'node:crypto'
import type { Report, ReportSource } from '../../types.js'
import { findRewordings } from '../told.js'
import { nothingWords, seenWords, shownWords, totalWords } from '../wording.js'
import { enhancePage } from './client.js'
import { findingEntry, publishedWords } from './finding.js'
import { leftOutList } from './left-out.js'
import { createNames, day, groupOf, groups, groupWords, type Group, type Names } from './names.js'
import { articleList, sharedText } from './sources.js'
import { STYLE } from './style.js'
import { collationTables } from './table.js'
import { html, trusted, type Html } from './text.js'

/** Made once: the same for every page. */
const SCRIPT = `(${enhancePage.toString()})()`

/** Nothing is loaded from anywhere, and nothing runs but what is hashed here; no text ever becomes markup or code later. */
const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(STYLE)}'`,
  `script-src '${hashOf(SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The page. It opens from a disk and asks nothing of any network. */
export function reportHtml(report: Report): string {
  const names = createNames(report)
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${totalWords(report)} Figures compared</title>
        ${trusted(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <a class="skip" href="#figures">Skip to the figures</a>
        ${head(report, names)}
        <main>
          ${figures(names)}
          <section id="table" aria-labelledby="table-title">
            <h2 id="table-title">Table</h2>
            ${collationTables(names)}
          </section>
          <section id="articles" aria-labelledby="articles-title">
            <h2 id="articles-title">Articles and their origins</h2>
            ${articleList(names)}${sharedText(names)}
          </section>
          <section id="left-out" aria-labelledby="left-out-title">
            <h2 id="left-out-title">Left out</h2>
            ${leftOutList(names)}
          </section>
        </main>
        <footer>
          <p>${report.tool.name} ${report.tool.version}. It tells who says what, not what is true.</p>
        </footer>
        ${trusted(`<script>${SCRIPT}</script>`)}
      </body>
    </html> `
  return `${page.html.trimEnd()}\n`
}

function head(report: Report, names: Names): Html {
  const shown = shownWords(report.filter)
  return html` <header>
    <p class="kicker">Figures compared</p>
    <h1>${totalWords(report)}</h1>
    ${headlines(names)}
    <p class="total">${seenWords(report)}.</p>
    ${shown === null ? null : html`<p class="notice">${shown}</p>`}
    <nav aria-label="Parts of the page">
      <a href="#figures">Figures</a> <a href="#table">Table</a> <a href="#articles">Articles and origins</a>
      <a href="#left-out">Left out</a>
    </nav>
  </header>`
}

/** What one story is about, in the words of its first and its last article: theirs, and marked as theirs. */
function headlines({ sources, several }: Names): Html | null {
  const titled = sources.filter(({ title }) => title !== null)
  const [first, last] = [titled[0], titled.at(-1)]
  if (several || first === undefined || last === undefined) return null
  const told = ({ id, title, published }: ReportSource): Html =>
    html`<q>${title ?? ''}</q>
      <span class="small"
        >${id}${published === null ? null : html`, ${day(published, publishedWords(published))}`}</span
      >`
  return html`<p class="headlines">From ${told(first)}${first === last ? null : html` to ${told(last)}`}</p>`
}

function figures(names: Names): Html {
  const { findings, clusters } = names.report
  const rewordings = findRewordings(clusters)
  const grouped = groups.map((group) => ({ group, told: findings.filter((one) => groupOf(one) === group) }))
  return html` <section id="figures" aria-labelledby="figures-title">
    <h2 id="figures-title" class="away">Figures</h2>
    ${findings.length === 0 ? html`<p>${nothingWords(names.report)}</p>` : null} ${controls(grouped, names)}
    ${grouped.map(({ group, told }) =>
      told.length === 0
        ? null
        : html` <section class="group" aria-labelledby="group-${group}">
            <h3 id="group-${group}">
              ${groupWords[group].title}
              <span class="small many" data-all="${told.length}">${told.length}</span>
            </h3>
            ${told.map((finding) => findingEntry(finding, names, rewordings))}
          </section>`,
    )}
  </section>`
}

type Grouped = readonly Readonly<{ group: Group; told: readonly unknown[] }>[]

/** Without the script there is nothing to work them, so they are hidden until it runs. */
function controls(grouped: Grouped, { sources, several }: Names): Html {
  const stories = [...new Set(sources.map(({ story }) => story))]
  return html` <div id="controls" role="search" aria-label="Choose what is shown" hidden>
    <label class="search"
      >Search
      <input
        id="search"
        type="search"
        placeholder="killed, 277, police …"
        autocomplete="off"
        spellcheck="false"
    /></label>
    <div class="chips">
      ${grouped.map(({ group, told }) =>
        told.length === 0
          ? null
          : html`<button type="button" class="chip ${group}" data-chip="${group}" aria-pressed="false">
              <span aria-hidden="true">${groupWords[group].symbol}</span> ${chipWords[group]}
              <b>${told.length}</b>
            </button>`,
      )}
    </div>
    <label
      >Article
      <select id="article">
        <option value="">all</option>
        ${sources.map(({ id }, place) => html`<option value="${place}">${id}</option>`)}
      </select></label
    >
    ${
      several
        ? html`<label
            >Story
            <select id="story">
              <option value="">all</option>
              ${stories.map((story, place) => html`<option value="${place}">${storyName(story, sources)}</option>`)}
            </select></label
          >`
        : null
    }
    <p>
      <span
        ><span id="count" role="status"></span>
        <span class="tools"
          ><button type="button" id="open">Open all</button><button type="button" id="close">Close all</button
          ><button type="button" id="reset">Show all</button></span
        ></span
      >
      <span class="small keys"
        >Keys: <kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>Enter</kbd> open · <kbd>/</kbd> search ·
        <kbd>Esc</kbd> show all</span
      >
    </p>
  </div>`
}

const MOST_TITLE = 60

/** "s3: Ferry sinks off Karsk": a story by its first headline. */
function storyName(story: string, sources: readonly ReportSource[]): string {
  const title = sources.find((source) => source.story === story && source.title !== null)?.title ?? null
  if (title === null) return story
  return `${story}: ${title.length > MOST_TITLE ? `${title.slice(0, MOST_TITLE).trimEnd()}…` : title}`
}

const chipWords: Readonly<Record<Group, string>> = {
  error: 'conflict, unexplained',
  warning: 'conflict, explained',
  compatible: 'compatible',
  agree: 'agree',
  accepted: 'accepted',
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
