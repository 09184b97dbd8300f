import type { ReportLeftOut } from '../../types.js'
import { groupBy } from '../../group-by.js'
import { cutPassage } from '../stretches.js'
import { sentenceOf } from '../told.js'
import { counted, leftOutReason } from '../wording.js'
import type { Names } from './names.js'
import { html, type Html } from './text.js'

const because: Readonly<Record<ReportLeftOut['reason'], string>> = {
  'no-partner': 'No other figure was found that measures the same thing. Silence is not agreement.',
  teaser: 'They stand in lines that point to other stories.',
  'long-sentence':
    'They stand in sentences of more than 400 words, which are lists or tables and make no claim as a whole.',
  silenced: 'They are marked to be left alone.',
  'currency-differs':
    'They are in another currency than the figures they belong with, and none is converted.',
}

/** Figures compared with nothing, by reason and article, and inputs that could not be used. */
export function leftOutList({ report, numberOf }: Names): Html {
  const { leftOut, problems } = report
  const groups = [...groupBy(leftOut, ({ reason }) => reason)]
  return html` ${leftOut.length === 0 ? html`<p>Every figure was compared.</p>` : null}
  ${groups.map(
    ([reason, told]) =>
      html` <details class="left">
        <summary>
          <b>${counted(told.length, 'figure')}</b> ${leftOutReason(reason)}
          <span class="small">${because[reason]}</span>
        </summary>
        ${[...groupBy(told, ({ figure }) => figure.source)]
          .toSorted(([a], [b]) => numberOf(a) - numberOf(b))
          .map(
            ([source, figures]) =>
              html` <h3>${source}</h3>
                <ul>
                  ${figures.map(
                    ({ figure }) =>
                      html` <li>
                        <span class="small">${figure.line}</span>
                        <span dir="auto"
                          >${cutPassage(sentenceOf(figure), [figure], []).map(({ text, mark }) => (mark === 'figure' ? html`<mark>${text}</mark>` : html`${text}`))}</span
                        >
                      </li>`,
                  )}
                </ul>`,
          )}
      </details>`,
  )}
  ${
    problems.length === 0
      ? null
      : html`<h3>Not used</h3>
          <ul class="problems">
            ${problems.map(({ path, message }) => html`<li><b>${path}</b>: ${message}</li>`)}
          </ul>`
  }`
}
