import type { ReportFigure, ReportFinding } from '../../types.js'
import { figuresOf, isOutOfDate } from '../told.js'
import type { Names } from './names.js'
import { overTime } from './over-time.js'
import { axisLine, intervalLine } from './plot.js'
import type { Axis } from './scale.js'
import { html, type Html } from './text.js'

/** A finding's figures on one axis, a row for each article, oldest first; beside it a running total over time. */
export function plots(finding: ReportFinding, axis: Axis, names: Names): Html {
  const valueOf = (figure: ReportFigure): string =>
    finding.values.find((value) => figuresOf(value, finding).includes(figure))?.text ?? figure.text
  const time = overTime(finding, axis, names)
  return html`<div class="plots">
    <table class="plot">
      <caption>
        What each article gives
      </caption>
      <colgroup>
        <col class="source" />
        <col class="given" />
        <col />
      </colgroup>
      <thead class="away">
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Value</th>
          <th scope="col">Drawn</th>
        </tr>
      </thead>
      <tbody>
        ${axis.marks
          .toSorted((a, b) => names.numberOf(a.figure.source) - names.numberOf(b.figure.source))
          .map((mark) => {
            const { figure } = mark
            return html`<tr>
              <th scope="row">
                <a href="#${names.wordsAnchor(finding, figure)}">${figure.source}</a
                >${names.mark(figure.source)}
              </th>
              <td class="value">
                ${valueOf(figure)}${isOutOfDate(figure, finding) ? html` <span class="old">out of date</span>` : null}
              </td>
              <td class="drawn">${intervalLine(mark, axis)}</td>
            </tr>`
          })}
        <tr class="ticks">
          <td></td>
          <td></td>
          <td class="drawn">${axisLine(axis)}</td>
        </tr>
      </tbody>
    </table>
    ${
      time === null
        ? null
        : html`<figure class="over">
            <figcaption>The running total, day by day</figcaption>
            ${time}
          </figure>`
    }
  </div>`
}
