import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('percent', () => {
  // prettier-ignore
  test.each([
    ['A poll put Labour on 40 percent and the Greens on 37 percent, a lead of three.', '[40] percent 40 percent | [37] percent 37 percent | [three] percent 3 percentage point'],
    ['It rose 3.4%.', '[3.4] percent 3.4 percent'],
    ['It rose 3.4 percent.', '[3.4] percent 3.4 percent'],
    ['It rose 3.4 per cent.', '[3.4] percent 3.4 percent'],
    ['It rose 3.4 pct.', '[3.4] percent 3.4 percent'],
    ['It rose 3.4pc.', '[3.4] percent 3.4 percent'],
    ['It fell by -0.4%.', '[-0.4] percent -0.4 percent'],
    ['It moved -0.4% in a day.', '[-0.4] percent -0.4 percent'],
    ['It lost 25 basis points.', '[25] percent 25 basis point'],
    ['It lost 25bps.', '[25] percent 25 basis point'],
    ['It lost 3.1 percentage points.', '[3.1] percent 3.1 percentage point'],
    ['It lost 3 % points.', '[3] percent 3 percentage point'],
    ['It gained 1/2 percent.', '[1/2] percent 0.5 percent'],
    ['It gained half a percent.', '[half a percent] percent 0.5 percent'],
    ['It gained a quarter of a percentage point.', '[a quarter of a percentage point] percent 0.25 percentage point'],
    ['It gained three-quarters of a percentage point.', '[three-quarters of a percentage point] percent 0.75 percentage point'],
    ['It is between 3% and 5%.', '[3% and 5] percent 3..5 percent'],
    ['It is 3 to 5 percent.', '[3 to 5] percent 3..5 percent'],
    ['It went from 19 to 21 per cent.', '[19] percent 19 percent | [21] percent 21 percent'],
    ['It is 97-percent full.', '[97] percent 97 percent'],
    ['It fell 12 pc.', '[12] percent 12 percent'],
    ['It fell 12pct.', '[12] percent 12 percent'],
    ['It fell twelve percent.', '[twelve] percent 12 percent'],
    ['It fell 1.5 percentage points.', '[1.5] percent 1.5 percentage point'],
    ['It fell 50 basis points.', '[50] percent 50 basis point'],
    ['It fell by a quarter of a percent.', '[a quarter of a percent] percent 0.25 percent'],
    ['It fell by 0.25 of a percentage point.', '[0.25] percent 0.25 percentage point'],
    ['Growth was −1.5 percent.', '[−1.5] percent -1.5 percent'],
    ['Growth was minus 1.5 per cent.', '[minus 1.5] percent -1.5 percent'],
    ['A few percent voted.', '[A few] percent vague 2..5 percent'],
    ['Several per cent voted.', '[Several] percent vague 3..9 percent'],
    ['A PC 12 years old broke.', '[12] age 12 year'],
    ['Rates in the poll rose 3 points to 40 percent.', '[3] percent 3 percentage point | [40] percent 40 percent'],
    ['The index rose 3 points in the poll to 40 percent.', '[3] count 3 point | [40] percent 40 percent'],
    ['In the league, up 40 percent, they won by 3.5 points.', '[40] percent 40 percent | [3.5] count 3.5 point'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
