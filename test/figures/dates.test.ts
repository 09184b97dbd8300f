import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('dates', () => {
  // prettier-ignore
  test.each([
    ['He was born on 05/03/1967.', '[05/03/1967] date 1967 year'],
    ['It has been shut since Tuesday.', '[Tuesday] date 2026-03-03 day'],
    ['They expect it by Saturday.', '[Saturday] date 2026-03-14 day'],
    ['It fell on 8 March 2026.', '[8 March 2026] date 2026-03-08 day'],
    ['It fell on March 8, 2026.', '[March 8, 2026] date 2026-03-08 day'],
    ['It fell on Sunday, March 8.', '[Sunday, March 8] date 2026-03-08 day'],
    ['It fell on the 8th of March.', '[8th of March] date 2026-03-08 day'],
    ['It fell on Nov. 30.', '[Nov. 30] date 2025-11-30 day'],
    ['It fell on the night of 4 March.', '[4 March] date 2026-03-04 day'],
    ['It fell in March 2019.', '[March 2019] date 2019-03 month'],
    ['It fell in June.', '[June] date 2025-06 month'],
    ['It fell last August.', '[last August] date 2025-08 month'],
    ['It fell on Saturday.', '[Saturday] date 2026-03-07 day'],
    ['It fell last Tuesday.', '[last Tuesday] date 2026-03-03 day'],
    ['It will fall on Friday.', '[Friday] date 2026-03-13 day'],
    ['It fell late Friday.', '[Friday] date 2026-03-06 day'],
    ['It fell yesterday.', '[yesterday] date 2026-03-09 day'],
    ['It fell last night.', '[last night] date 2026-03-09 day'],
    ['It falls tomorrow.', '[tomorrow] date 2026-03-11 day'],
    ['It fell earlier this month.', '[this month] date 2026-03 month'],
    ['It fell last month.', '[last month] date 2026-02 month'],
    ['It fell last year.', '[last year] date 2025 year'],
    ['It falls next year.', '[next year] date 2027 year'],
    ['It fell in 2016.', '[2016] date 2016 year'],
    ['It fell in the 2019 elections.', '[2019] date 2019 year'],
    ['The 2025-26 season began.', '[2025-26] date 2025 year'],
    ['It fell on 2026-03-08.', '[2026-03-08] date 2026-03-08 day'],
    ['It fell on 30/11/2024.', '[30/11/2024] date 2024-11-30 day'],
    ['It ran from 7 to 10 September 2025.', '[7] date 2025-09-07 day | [10 September 2025] date 2025-09-10 day'],
    ['It ran 3-5 March.', '[3] date 2026-03-03 day | [5 March] date 2026-03-05 day'],
    ['It ran between March 3 and 5.', '[March 3] date 2026-03-03 day | [5] date 2026-03-05 day'],
    ['It falls on the second Tuesday of November.', '[the second Tuesday of November] date 2026-11-10 day'],
    ['It fell on Tuesday last week.', '[Tuesday last week] date 2026-03-03 day'],
    ['The hearing is on Friday.', '[Friday] date 2026-03-13 day'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
