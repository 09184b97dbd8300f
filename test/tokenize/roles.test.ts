import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/tokenize/index.js'
import { article, roles } from './article.js'

const PARAGRAPH = 'Ten people died on Monday when the roof of the market hall gave way, police said.'

/** The role that a line has amid paragraphs. */
function amid(line: string): string[] {
  const text = ['Hall roof kills ten', PARAGRAPH, PARAGRAPH, line, PARAGRAPH, PARAGRAPH].join('\n\n')
  const from = text.indexOf(`\n\n${line}\n`) + 2
  return tokenize(article(text))
    .filter(({ start }) => start >= from && start < from + line.length)
    .map(({ role }) => role)
}

describe('datelines', () => {
  test.each([
    'Published: 18:04, 16 April 2026 | Updated: 21:40, 16 April 2026',
    'Published 02:05, 13 October 2025',
    'Posted on April 19, 2026 by admin — 6 min read',
    'Posted by Hugo Brandt · 10 March 2026 · 6 min read · 41 comments',
    'Thu Nov 5, 2026 12:00 AM Last update on: Thu Nov 5, 2026 02:14 AM',
    'Saturday, 18 April 2026',
    '2026-04-18T10:30:00Z',
    'Last updated 3 hours ago',
    'By Chief Foreign Reporter',
    'By our correspondent in Orla',
    'By Hanne Brill | Monday 13 October 2025, 14:12 | 214 shares',
    '(Reporting by Ana Tarn and Ruth Weil; Editing by T. Marr)',
    'Additional reporting by agencies.',
    'With Meridian Press',
    '(With agency inputs)',
    'Jane Doe, Chief Political Correspondent',
    'April 16, 2026 at 6:04 p.m. EDT',
    'The Orla Courier, 24 May 2026',
    'Orla Gazette — Monday, 25 May 2026',
    'Press release, 4 November 2026, 07:30',
    'Situation report no. 2: Orla landslide, 27 April 2026',
    'Statement No. 4, 16 February 2026',
    'An aviation blog. Posted 1 August 2026',
  ])('%s', (line) => {
    expect(new Set(amid(line))).toEqual(new Set(['dateline']))
  })

  test.each([
    'By Friday ten people had died.',
    'By 5 p.m. ten people had died.',
    'The report was published on 16 April 2026.',
    'On 18 April 2026 ten people died.',
    'It was posted by a witness at 18:04.',
    'Saturday, 18 April 2026, was the coldest day.',
    'Reporting by the agency shows that ten people died.',
    'With ten dead, the town mourned.',
    'May 14 people rest in peace.',
    'The report of 4 May 2026 names ten who died',
  ])('not %s', (line) => {
    expect(amid(line)).toEqual(['body'])
  })
})

describe('teasers', () => {
  test.each([
    'READ ALSO: Fuel up 9 percent in a month',
    'READ ALSO :Fuel up 9 percent in a month',
    'Read more: Seventeen killed as coach plunges into gorge',
    'READ MORE Seventeen killed as coach plunges into gorge',
    'MORE FROM THE TRUMPET: Gran, 97, wins a car',
    'RELATED: The 31 best halls, ranked',
    'See also: 12 ways to stay warm',
    'Also read | Snow to last until May',
    'Don’t miss: ten roofs in pictures',
    'Up next: why roofs are flat.',
    'EXCLUSIVE: Mayor to go after third collapse',
    'Read our three-part series on roofs',
  ])('%s', (line) => {
    expect(amid(line)).toEqual(['teaser'])
  })

  test.each([
    'Read more than 40 pages and you will see.',
    'See also the judge’s view, which 12 people shared.',
    'More from the valley are expected, the mayor said.',
    'Related deaths rose to 14.',
    'More on Monday: ten were found.',
    'The mayor said: “Read also the 12 pages that I wrote.”',
  ])('not %s', (line) => {
    expect(amid(line)).toEqual(['body'])
  })

  test('a label alone governs the lines below it', () => {
    const text = [
      'Hall roof kills ten',
      PARAGRAPH,
      '',
      'Related stories',
      'Bus falls into gorge, 17 dead',
      'Snow to last',
      '',
      PARAGRAPH,
    ]
    expect(roles(text.join('\n')).map((role) => role.split(':')[0])).toEqual([
      'headline',
      'body',
      'teaser',
      'teaser',
      'teaser',
      'body',
    ])
  })
})

describe('furniture', () => {
  test.each([
    '412 shares',
    '57 View comments',
    '312 comments Share 1.4k',
    '2 replies · Log in to comment',
    'Share this:',
    'Connect with us',
    'X whatsapp',
    'Home   News   Sport   Obituaries',
    'Home | News | Floods | Sport',
    'Home > National > Quake',
    'Home / Country / Accidents & Fires',
    '© 2009-2026 Orla Courier. All rights reserved.',
    'Copyright 2026 Orla Courier',
    'All rights reserved.',
    'Filed under: roofs, snow, numbers',
    'Credit: Orlawatch/X',
    'Photo: Orla Herald',
    '(AP Photo/Jane Doe)',
    'AFP/Getty Images',
    'Image source, Getty Images',
    'Leave a comment',
    'Next article',
    '@OrlaWatch/X',
    'Media contact: +51 1 555 0137',
    'Email news@courier.example or call 0800 000 0144',
    'For all latest news, follow The Courier’s channel.',
    'Sign up for our newsletter',
    'Staff Correspondent',
    'This article was first published in the Orla Courier.',
    'Advertisement',
    'Published',
    'on',
    'https://courier.example/roof',
  ])('%s', (line) => {
    expect(new Set(amid(line))).toEqual(new Set(['furniture']))
  })

  test.each([
    'The video drew 412 shares.',
    'The firm sold 40 shares at $3 each.',
    'He holds the copyright to 12 songs, the court said.',
    'The king said all rights reserved to the crown would lapse in 2030.',
    'Share prices fell by 3 percent.',
    'Follow the river for 12 km and you reach the hall.',
    'Call it luck: 14 people walked out.',
    'The hotline, 0800 000 0144, took 300 calls on Monday.',
    'Home sales fell by 12 percent in May.',
    'She subscribed to 12 newsletters, police said.',
    'Advertisement revenue fell by 9 percent.',
    'Credit: 40 crore taka went to three banks.',
    'Left: 12 dead, 40 hurt, a town in mourning.',
    'Contact was lost at 5:14 a.m.',
    'Email traffic doubled on Monday.',
    'Add to that the 12 who died here.',
    'Get them out, he said, and 12 came.',
    'Blankets can be left at 14 Mill Lane until Tuesday.',
  ])('not %s', (line) => {
    expect(amid(line)).toEqual(['body'])
  })

  test('a counter glued to a paragraph', () => {
    expect(amid('The hall is shut. 38 Shares')).toEqual(['body', 'furniture'])
  })

  test('a call to readers; what it states remains a claim', () => {
    expect(amid('Are you in Orla? Email news@courier.example or call 0800 000 0144')).toEqual([
      'furniture',
      'furniture',
    ])
    expect(amid('Got a picture? Send it to us! We pay £20 for every one.')).toEqual([
      'furniture',
      'furniture',
      'body',
    ])
  })
})

describe('posts', () => {
  test.each([
    'Roof down in Orla. https://t.co/02OQ pic.twitter.com/OPuo — Orla News (@OrlaNews) November 29, 2024',
    'BREAKING: roof down, 3 hurt. pic.twitter.com/Qx81 — Orla Live (@OrlaLive)',
    'Roof down in Orla — Lotte B. (@lottebee44) October 12, 2025',
    'A post shared by Orla Live (@orlalive)',
  ])('%s', (line) => {
    expect(new Set(amid(line))).toEqual(new Set(['post']))
  })

  test.each([
    'Lotte Weil (@lottebee44) counted 12 ambulances.',
    'The mayor wrote on Twitter that 12 people were safe.',
  ])('not %s', (line) => {
    expect(amid(line)).toEqual(['body'])
  })

  test('paragraphs of a post are set apart by wider gaps', () => {
    const post = 'The roof is… pic.twitter.com/mdGM — Orla News (@OrlaNews) November 29, 2024'
    const text = `Roof down\n\n${PARAGRAPH}\n\nHere the roof has come down.\n\n\n\n${post}\n\n${PARAGRAPH}`
    expect(roles(text).map((role) => role.split(':')[0])).toEqual([
      'headline',
      'body',
      'post',
      'post',
      'body',
    ])
  })
})

describe('captions and headlines', () => {
  test.each([
    ['White coffins on Station Street in Orla on Friday (Photo: Orla Herald)', 'caption'],
    ['The nave of the church lies open to the sky Picture: Orla Lens', 'caption'],
    ['Pictured: a mother holds a photograph of her son on 5 November', 'caption'],
    ['A burning lorry on the road out of Orla on April 15', 'caption'],
    ['Image: a burning lorry on the road out of Orla on April 15', 'caption'],
    ['Sources: 12 dead in blast at market hall', 'caption'],
    ['The red card', 'headline'],
    ['A boy from Harbour Road', 'headline'],
    ['FOR REFERENCE', 'headline'],
    ['What now? Five questions', 'headline'],
    ['• 1,342 injured, 88 of them still in hospital', 'body'],
    ['Calder Vale United 1 (Prewitt 41)', 'body'],
    ['Footage posted on', 'body'],
    ['The mayor said:', 'body'],
  ])('%s is a %s', (line, role) => {
    expect(new Set(amid(line))).toEqual(new Set([role]))
  })

  test('the head of a page', () => {
    const text = [
      'Orla Herald',
      'Home   News   Sport',
      '',
      'City buries ten',
      'Snow came at night',
      'Saturday, 18 April 2026',
      '',
      PARAGRAPH,
    ]
    expect(roles(text.join('\n'))).toEqual([
      'furniture: Orla Herald',
      'furniture: Home   News   Sport',
      'headline: City buries ten',
      'headline: Snow came at night',
      'dateline: Saturday, 18 April 2026',
      `body: ${PARAGRAPH}`,
    ])
  })

  test('a date line before the headline', () => {
    expect(roles(` date 2026-04-15 Ten killed\n\n${PARAGRAPH}`)).toEqual([
      'dateline: date 2026-04-15',
      'headline: Ten killed',
      `body: ${PARAGRAPH}`,
    ])
  })

  test('an article may begin with its first paragraph', () => {
    expect(roles(`${PARAGRAPH}\n${PARAGRAPH}`)).toEqual([`body: ${PARAGRAPH}`, `body: ${PARAGRAPH}`])
  })

  test('an agency’s dateline stays in its sentence', () => {
    expect(roles(`Ten killed\n\nORLA (Meridian Press) - ${PARAGRAPH}`)[1]).toBe(
      `body: ORLA (Meridian Press) - ${PARAGRAPH}`,
    )
  })

  test('the headline said again', () => {
    expect(
      roles(`${PARAGRAPH}\n\nTen killed as roof falls\n\n${PARAGRAPH}`, 'Ten killed as roof falls')[1],
    ).toBe('headline: Ten killed as roof falls')
  })

  test('a text cut off in its last sentence', () => {
    expect(
      roles(`Ten killed\n\n${PARAGRAPH}\n\nThe mayor said that the hall had been built in the year`)[2],
    ).toMatch(/^body/)
  })

  test('where no line has a full stop, its lack tells nothing', () => {
    const lines = [
      'Ten killed',
      'ten people died when the roof fell on Monday night',
      'nine others were hurt and taken to the hospital',
    ]
    expect(
      roles(lines.join('\n'))
        .slice(1)
        .map((role) => role.split(':')[0]),
    ).toEqual(['body', 'body'])
  })
})
