import { expect, test } from 'vitest'
import { shown } from './helpers.js'

/** Numbers that are names, and words that look like numbers: no figure stands in any of these. */
// prettier-ignore
const LOOK_ALIKES = [
  'The Committee of 100 elected her.', 'It is registered 9M-MTL.', 'She lives at 14 Rue Monge.', 'The office is on floor 3.', 'Psalms nos. 104 and 367 were sung.',
  'The Six Nations champions met.',
  'They drove along Route 66.', 'A Boeing 737 landed.', "Boeing's 737 MAX was grounded.", "Boeing's 787 Dreamliner landed.", 'A 737-800 landed.', 'Boeing 737 jets were grounded.', 'The update is version 1.2.3.', 'Call 555-0199 for help.',
  'Call 250-555-0144 for help.', 'Ring 020 7946 0958 for help.', 'Call us on 101 with news.', 'It was one of the best.', 'It is open 24/7.',
  'Leaders of the G20 met.', 'Leaders of the G-20 met.', 'COVID-19 spread.', 'Article 5 was invoked.', 'It may rain.', 'They march on the town.',
  'She had second thoughts.', 'The first lady spoke.', 'She sang in the 30s.', 'He lives at 221B Baker Street.',
  'He lives at 10 Downing Street.', 'He lives at 14 Oak Tree Lane.', 'No. 10 Downing Street was quiet.', 'He was held under Section 304A.',
  'It was at least odd.', 'It was a Catch-22.', 'He drives in Formula 1.', 'They recalled 9/11.', 'An MI5 officer spoke.', 'The iPhone 15 sold out.',
  'Windows 11 crashed.', 'The PlayStation 5 sold out.', 'An F-16 took off.', 'An A320 took off.', 'A MiG-29 took off.', 'The M4 was shut.',
  'The A1 was shut.', 'She flew on Flight 370.', 'He sat in Room 101.', 'He sat in Row 12.', 'They met in Studio 54.', 'They met at Pier 39.',
  'Apollo 11 landed.', 'The S&P 500 fell.', 'The FTSE 100 fell.', 'The Nikkei 225 fell.', 'The Russell 2000 fell.', 'A Fortune 500 firm called.',
  'He wore the No 7 shirt.', 'He wore number 9.', 'He will wear the number nine shirt.', 'She waits in room number two.', 'The B-52s played.', 'The 401(k) plan grew.', 'It runs on 4G.', 'It runs on 5G phones.',
  'It shoots 4K video.', 'A 5K run was held.', 'He fired a 9mm pistol.', 'It fired 122mm artillery.', 'One resident said so.', 'No one came.',
  'One by one they left.', 'On the one hand it helps.', 'One day it will end.', 'He gave first aid.', 'At first it rained.', 'First, it rained.',
  'It was first published there.', 'The second-hand car sank.', 'He played second fiddle.', 'The Third World suffered.',
  'The First World War began.', 'The Fourth Amendment holds.', 'It is the latest news.', 'She did her best.', 'At best it will hold.',
  'The Forest burned.', 'The rest fled.', 'Half-time came.', 'He is a triple jumper.', 'A double-decker bus sank.', 'The scores were level.',
  'Few came.', 'The few who came left.', 'Wait a second.', 'A second later it fell.', 'He paused for a second, then left.', 'Her name is April.', 'Theresa May spoke.', 'August Wilson wrote it.', 'Sun set.',
  'Chapter 11 loomed.', 'Page 3 was torn.', 'He sang Psalm 23.', 'Take Exit 14.', 'Channel 4 aired it.', 'Channel Six aired it.',
  'BBC Radio 4 aired it.', 'Area 51 is shut.', 'The Group of Seven met.', 'The Big Ten met.', 'Level 3 biosafety rules apply.',
  'Type 2 diabetes spread.', 'Phase 3 began.', 'Grade 8 pupils sang.', 'Title IX applies.', 'Resolution 1325 passed.', 'Proposition 8 passed.',
  'The M25 was shut between junctions 9 and 10.', 'Articles 5 and 6 apply.', 'An Audi R8 was stolen.', 'A K9 unit came to Lusaka, Zambia.', 'The P53 gene broke.', 'N95 masks ran out.',
  '<script>if (x > 7 women) alert(300)</script>', '<script>… > 7 women', '<img width=300 height=200>', '\u001b[31mRed\u001b[0m alert.',
  'Unit 731 was shut.', 'The 82nd Airborne Division landed.', 'He lives on 42nd Street.', 'The H1N1 virus spread.', 'The Xbox 360 sold out.',
  'A five-a-side match was held.', 'Its ID is 4471-22-19.', 'See figure 3.', 'See https://example.com/2024/05/12 for more.',
  'Mail to a1@example.com now.', 'He tagged @user99.', 'He tagged #100days.', '3. Wash your hands.', 'It is a Mazda 3.', 'She owns a Galaxy S24.',
  'He flies a Boeing 747.', 'He took flight BA117.', 'They met on Highway 101.', 'They met on I-95.', 'It is in Article 50.', 'Call 0800 555 0100.',
  'Call +44 20 7946 0958.', 'He lives at 42 Elm Road.', 'He lives at 1600 Pennsylvania Avenue.', 'Get version 2.0.', 'Get iOS 17.', 'Copyright 2024.',
  '© 2026 The Paper. All rights reserved.', 'One must wait.', 'The one who left spoke.', 'Which one is it?', 'An august body met.', 'Mr May spoke.',
  'They march on.', 'He sat down.', 'The score was level.', 'The couple fled.', 'Few people fled.', 'In number 14 nobody woke.',
  'It landed on runway 27L.', 'She sat in seat 14C.', 'They left from gate 12F.', 'He hit from three-point range.', 'The Under-21 side won.', 'PM2.5 choked the town.', 'The ID.3 sold well.', 'He filed Form 10-K.', 'They aim for net zero.',
  'A zero-emission car won.', 'It has an HDMI 2.0 socket.', 'England won the Six Nations after tedious matches against stubborn rivals.',
  'He sold his Magnificent Seven shares during quieter trading without taking advice.',
  '1e999 people died.', 'It weighs 1E5 tonnes.', 'They paid 3e6 euros.', 'It holds 6.02e23 atoms.',
]

// prettier-ignore
test.each([
  ['Deaths fell to zero.', '[zero] count 0 death'],
  ['Storm Kills Seven People', '[Seven] count 7 person'],
  ['Rescuers said the toll had reached SEVEN people yesterday evening.', '[SEVEN] count 7 person | [yesterday] date 2026-03-09 day'],
  ['“Six people escaped through windows,” neighbours shouted afterwards.', '[Six] count 6 person'],
  ['He was one of the under-21s.', '[21] age <21 year'],
  ['It held 27L of fuel at 14C.', '[27] measure 27 litre | [14] measure 14 degree Celsius'],
  ['It uses 6.8 litres per 100 km.', '[6.8] measure 6.8 litre per 100 kilometres'],
])('reads what is counted in "%s"', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))

test.each(LOOK_ALIKES)('reads nothing in "%s"', (text) => expect(shown(text)).toEqual([]))
