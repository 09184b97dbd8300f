import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('times', () => {
  // prettier-ignore
  test.each([
    ['They heard it between 2.10 and 2.35am.', '[2.10] time 2.16667 o\'clock | [2.35am] time 2.58333 o\'clock'],
    ['It ran from 11:45 to 1:15 p.m.', '[11:45] time 11.75 o\'clock | [1:15 p.m.] time 13.25 o\'clock'],
    ['08:35 Behind us stood Ann.', '[08:35] time 8.58333 o\'clock'],
    ['The flight, due at 1455, was late.', '[1455] time 14.9167 o\'clock'],
    ['The record was missed by three.', '[three] count 3'],
    ['It fell at about 4 a.m.', "[4 a.m.] time ~4 o'clock"],
    ['It fell at 4:12 a.m.', "[4:12 a.m.] time 4.2 o'clock"],
    ['It fell at 5.14am.', "[5.14am] time 5.23333 o'clock"],
    ['It fell at 6pm.', "[6pm] time 18 o'clock"],
    ['It fell at 18:04.', "[18:04] time 18.0667 o'clock"],
    ['It fell at 0212 GMT.', "[0212] time 2.2 o'clock"],
    ['It fell at 08:00 local time.', "[08:00] time 8 o'clock"],
    ['It fell at noon.', "[noon] time 12 o'clock"],
    ['It fell at midnight.', "[midnight] time 24 o'clock"],
    ['It fell just after midnight.', "[midnight] time ~0 o'clock"],
    ['It fell at half past five.', "[half past five] time 17.5 o'clock"],
    ['It fell at quarter to nine.', "[quarter to nine] time 8.75 o'clock"],
    ['It fell at six in the evening.', "[six in the evening] time 18 o'clock"],
    ["It fell at five o'clock in the morning.", "[five o'clock in the morning] time 5 o'clock"],
    ['It fell at 7 p.m. EST.', "[7 p.m.] time 19 o'clock"],
    ['It began at twenty to four in the morning.', "[twenty to four] time 3.66667 o'clock"],
    ['It sank at around ten to midnight.', "[ten to midnight] time ~23.8333 o'clock"],
    ['She waved at 13 minutes to midnight.', "[13 minutes to midnight] time 23.7833 o'clock"],
    ['It was half nine by then.', "[half nine] time 9.5 o'clock"],
    ['The bridge fell at 17.24 on Tuesday.', "[17.24] time 17.4 o'clock | [Tuesday] date 2026-03-10 day"],
    ['The bridge opens at nine and shuts at three.', "[nine] time 9 o'clock | [three] time 15 o'clock"],
    ['It fell at 23h15 and rose by 19h00.', "[23h15] time 23.25 o'clock | [19h00] time 19 o'clock"],
    ['Time reported: 0638H.', "[0638H] time 6.63333 o'clock"],
    ['It fell at 1340 on 4 March.', "[1340] time 13.6667 o'clock | [4 March] date 2026-03-04 day"],
    ['At 05:52:30, the engine failed.', "[05:52:30] time 5.875 o'clock"],
    ['It rolled off at 6:22:30 a.m. today.', "[6:22:30 a.m.] time 6.375 o'clock | [today] date 2026-03-10 day"],
    ['They meet tonight at 7:30.', "[tonight] date 2026-03-10 day | [7:30] time 19.5 o'clock"],
    ['The siren rang last night at 1:30.', "[last night] date 2026-03-09 day | [1:30] time 1.5 o'clock"],
    ['It fell shortly after 2 p.m. in the rain.', "[2 p.m.] time ~14 o'clock"],
    ['It was gone 11pm by then.', "[11pm] time ~23 o'clock"],
    ['It fell after 2 p.m. in the rain.', "[2 p.m.] time 14 o'clock"],
    ['It crested at 9:15 tonight.', "[9:15] time 21.25 o'clock | [tonight] date 2026-03-10 day"],
    ['It was shut from 21.42 on Thursday to 04.35.', "[21.42] time 21.7 o'clock | [Thursday] date 2026-03-05 day | [04.35] time 4.58333 o'clock"],
    ['They met by the 6.15 train.', "[6.15] time 6.25 o'clock"],
    ['The warning was out by nine on Saturday.', "[nine] time 9 o'clock | [Saturday] date 2026-03-07 day"],
    ['They left at four this morning.', "[four] time 4 o'clock | [this morning] date 2026-03-10 day"],
    ['Tomorrow at ten the coast falls silent.', "[Tomorrow] date 2026-03-11 day | [ten] time 10 o'clock"],
    ['He is up at three.', "[three] time 3 o'clock"],
    ['It fell at 9 AM.', "[9 AM] time 9 o'clock"],
    ['It fell at 9:30 AM ET.', "[9:30 AM] time 9.5 o'clock"],
    ['It fell at 0630 GMT.', "[0630] time 6.5 o'clock"],
    ['It fell at 06:30 UTC.', "[06:30] time 6.5 o'clock"],
    ['It fell at 11.45pm BST.', "[11.45pm] time 23.75 o'clock"],
    ['It fell at 16:12 local time.', "[16:12] time 16.2 o'clock"],
    ['It fell at midday.', "[midday] time 12 o'clock"],
    ['It fell before noon.', "[noon] time 12 o'clock"],
    ['It fell at ten past eight.', "[ten past eight] time 8.16667 o'clock"],
    ["It fell at three o'clock in the afternoon.", "[three o'clock in the afternoon] time 15 o'clock"],
    ['It fell at 1830 hours.', "[1830] time 18.5 o'clock"],
    ['It fell at 12:01 a.m.', "[12:01 a.m.] time 0.0166667 o'clock"],
    ['It fell at 12:30 p.m.', "[12:30 p.m.] time 12.5 o'clock"],
    ['It fell between 4 p.m. and 6 p.m.', "[4 p.m.] time 16 o'clock | [6 p.m.] time 18 o'clock"],
    ['It is open between 4 and 9 p.m.', "[4] time 16 o'clock | [9 p.m.] time 21 o'clock"],
    ['Call from 8 to 10 am.', "[8] time 8 o'clock | [10 am] time 10 o'clock"],
    ['It opens 9-11am.', "[9] time 9 o'clock | [11am] time 11 o'clock"],
    ['It ran from 11 to 1 p.m.', "[11] time 11 o'clock | [1 p.m.] time 13 o'clock"],
    ['Cows came between one and five in the morning.', "[one] time 1 o'clock | [five in the morning] time 5 o'clock"],
    ['They meet on Saturday at 11.', "[Saturday] date 2026-03-14 day | [11] time 11 o'clock"],
    ['They meet at 11 on Saturday.', "[11] time 11 o'clock | [Saturday] date 2026-03-14 day"],
    ['It fell at about 5.30 in the afternoon.', "[5.30] time ~17.5 o'clock"],
    ['It fell at 10:44 in the night.', "[10:44] time 22.7333 o'clock"],
    ['The lift stuck at 11.15 with 13 people in it.', "[11.15] time 11.25 o'clock | [13] count 13 person"],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))

  // prettier-ignore
  test.each([
    ['The herd shrank by four-fifths, to ten.', '[four-fifths] ratio 0.8 share | [ten] count 10'],
    ['The rate was between 2.10 and 2.35 percent.', '[2.10 and 2.35] percent 2.1..2.35 percent'],
    ['Kip won it, 1:42 ahead of Bett.', '[1:42] duration 102 second'],
    ['Shares closed at 17.24 on Tuesday.', '[17.24] count 17.24 | [Tuesday] date 2026-03-10 day'],
    ['Growth was put at 4.20.', '[4.20] count 4.2'],
    ['The court ruled by five to four.', '[five to four] score 5-4 vote'],
    ['They lost half nine ships.', '[half] ratio 0.5 share | [nine] count 9 ship'],
    ['Prices start at three euros.', '[three] money >=3 EUR'],
    ['The record stood at 2:09:41.', '[2:09:41] duration 7781 second'],
    ['It opened on Friday at four screens.', '[Friday] date 2026-03-06 day | [four] count 4 screen'],
    ['The count rose from nine on Thursday.', '[nine] count 9 | [Thursday] date 2026-03-05 day'],
    ['It went from 21.42 to 23.50 percent.', '[21.42] percent 21.42 percent | [23.50] percent 23.5 percent'],
    ['They looked at nine.', '[nine] count 9'],
    ['It sold between 4 and 9 cars.', '[4 and 9] count 4..9 car'],
    ['It rose from 8 to 10 points.', '[8] count 8 point | [10] count 10 point'],
    ['It rose to about 5.30 in May.', '[5.30] count ~5.3 | [May] date 2025-05 month'],
    ['He scored with 3:12 remaining.', '[3:12] duration 192 second'],
    ['There was 2:13 to play.', '[2:13] duration 133 second'],
  ])('no time: %s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))

  test('the stamps of a live page are times, a single one is not', () => {
    const stamps = ['00:52', '00:15', '23:47']
    const page = (times: readonly string[]) =>
      times.map((time) => `${time}\n\nPolice held a man here.`).join('\n\n')
    expect(shown(page(stamps)).map((line) => line.slice(1, 6))).toEqual(stamps)
    expect(shown(page(stamps.slice(1)))).toEqual([])
    expect(shown(page(['10:41 a.m.', '11:20 a.m.', '12:05 p.m.']))).toHaveLength(3)
  })
})
