/** The page's style sheet. No colour says what no word says; nothing is loaded. */
export const STYLE = `
:root {
  --paper: #fff; --ink: #1b1b1f; --soft: #5a5a64; --line: #d9d9df; --wash: #f5f5f7; --link: #1a4f9c;
  --error: #a3161a; --error-wash: #fdecec; --warning: #7a4a00; --warning-wash: #fdf3dc;
  --compatible: #1a5276; --compatible-wash: #e6f1f8; --agree: #22602f; --agree-wash: #e8f4ea;
  --mark: #ffe27a; --mark-ink: #1b1b1f; --lit: #2f6fd6;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --serif: Charter, "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181c; --ink: #ececf0; --soft: #a9a9b6; --line: #3a3b44; --wash: #202228; --link: #8ab4f8;
    --error: #ff9a92; --error-wash: #43191b; --warning: #f3c36b; --warning-wash: #3b2c0d;
    --compatible: #8cc7ea; --compatible-wash: #14303f; --agree: #8fd19e; --agree-wash: #17321d;
    --mark: #6b5200; --mark-ink: #fff3c4; --lit: #8ab4f8;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 var(--sans); }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; }
h1 { font: 700 1.7rem/1.2 var(--serif); margin: 0 0 .4rem; overflow-wrap: anywhere; }
h2 { font: 700 1.25rem/1.3 var(--serif); margin: 2.75rem 0 .75rem; padding-top: .75rem; border-top: 3px solid var(--ink); }
h3 { font-size: .95rem; margin: 1.4rem 0 .4rem; }
h4 { font-size: 1rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
p { margin: .4rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
.kicker { font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); margin: 0; }
.total { font-size: .92rem; color: var(--soft); } .headlines { overflow-wrap: anywhere; unicode-bidi: isolate; } q { unicode-bidi: isolate; font-family: var(--serif); }
.notice { border-left: 4px solid var(--warning); background: var(--warning-wash); padding: .4rem .75rem; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .75rem 0 0; padding: .5rem 0; border-block: 1px solid var(--line); }
.small { color: var(--soft); font-size: .84rem; font-weight: 400; }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; background: var(--paper); padding: .5rem 1rem; z-index: 2; }
.skip:focus { left: 0; }
:focus-visible { outline: 3px solid var(--lit); outline-offset: 2px; border-radius: 3px; }
[hidden] { display: none !important; }

#controls { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; background: var(--wash); border: 1px solid var(--line); border-radius: 8px; padding: .65rem .85rem; margin: 1rem 0 0; font-size: .9rem; }
#controls p > span { display: inline-flex; flex-wrap: wrap; gap: .35rem .8rem; align-items: center; }
#controls p { flex-basis: 100%; margin: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; }
#controls label { display: inline-flex; align-items: center; gap: .4rem; color: var(--soft); }
.filtered #count { font-weight: 700; }
input, select, button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: .28rem .55rem; min-height: 2rem; }
select { max-width: 14rem; }
#controls label.search { flex: 1 1 13rem; } #search { width: 100%; min-width: 6rem; } #article { max-width: 11rem; } .why { display: block; font-size: .8rem; color: var(--soft); margin-top: .1rem; }
button { cursor: pointer; }
.chips, .tools { display: inline-flex; flex-wrap: wrap; gap: .35rem; }
.chip { border-color: currentColor; }
.chip.error { color: var(--error); } .chip.warning { color: var(--warning); } .chip.compatible { color: var(--compatible); } .chip.agree { color: var(--agree); } .chip.accepted { color: var(--soft); }
.chip[aria-pressed="true"] { color: var(--paper); }
.chip.error[aria-pressed="true"] { background: var(--error); } .chip.warning[aria-pressed="true"] { background: var(--warning); }
.chip.compatible[aria-pressed="true"] { background: var(--compatible); } .chip.agree[aria-pressed="true"] { background: var(--agree); }
.chip.accepted[aria-pressed="true"] { background: var(--soft); }
kbd { font: .8rem var(--sans); border: 1px solid var(--line); border-radius: 4px; padding: 0 .3rem; background: var(--paper); }

.finding { border: 1px solid var(--line); border-left: 5px solid var(--line); border-radius: 6px; margin: .35rem 0; background: var(--paper); }
.finding.error { border-left-color: var(--error); } .finding.warning { border-left-color: var(--warning); }
.finding.compatible { border-left-color: var(--compatible); } .finding.agree { border-left-color: var(--agree); }
summary { cursor: pointer; }
.finding > summary { display: grid; grid-template-columns: 7.4rem minmax(9rem, 2fr) minmax(7rem, 1.6fr) minmax(5rem, .8fr) 14.6rem; gap: .1rem .9rem; align-items: center; padding: .42rem .75rem; list-style: none; }
.finding > summary::-webkit-details-marker { display: none; }
.finding > summary:hover { background: var(--wash); }
.finding[open] > summary { border-bottom: 1px solid var(--line); }
.badge { display: inline-block; font-size: .84rem; font-weight: 700; border-radius: 4px; padding: .08rem .5rem; white-space: nowrap; justify-self: start; }
.badge.error { color: #fff; background: #a3161a; }
.badge.warning { color: var(--warning); background: var(--warning-wash); } .badge.compatible { color: var(--compatible); background: var(--compatible-wash); } .badge.agree { color: var(--agree); background: var(--agree-wash); }
.badge.accepted { color: var(--ink); background: var(--wash); border: 1px solid var(--line); }
.about { font-weight: 600; overflow-wrap: anywhere; }
.values { overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.values i, .none { font-style: normal; color: var(--soft); }
.meta { color: var(--soft); font-size: .84rem; overflow-wrap: anywhere; }
.finding.lit, .lit { outline: 3px solid var(--lit); outline-offset: 1px; }
.inside { padding: .6rem .9rem .8rem; }
.reason { margin-top: 0; } .facts { margin: .4rem 0 .6rem; } .facts div { margin: .1rem 0; } .facts dt { display: inline-block; font-weight: 700; } .facts dt::first-letter { text-transform: uppercase; } .facts dt::after { content: ":"; } .facts dd { display: inline; margin: 0; overflow-wrap: anywhere; }
.checked { border: 1px solid currentColor; border-radius: 4px; padding: 0 .3rem; font-size: .78rem; font-weight: 400; white-space: nowrap; }
b.old, span.old { color: var(--warning); font-weight: 700; font-size: .84rem; }

svg { display: block; width: 100%; overflow: visible; fill: none; }
.rail { stroke: var(--line); stroke-width: 1; } .grid { stroke: var(--line); stroke-width: 1; }
.bar { stroke: var(--ink); stroke-width: 3; } .bar.soft { stroke-dasharray: 3 3; } .cap, .arrow { stroke: var(--ink); stroke-width: 2; }
.firm { fill: var(--ink); } line.firm { fill: none; } .soft { fill: var(--paper); stroke: var(--ink); stroke-width: 2; } line.soft { fill: none; stroke-width: 3; }
.error .firm:not(line) { fill: var(--error); } .error .bar, .error .cap, .error .arrow, .error .soft { stroke: var(--error); }
.warning .firm:not(line) { fill: var(--warning); } .warning .bar, .warning .cap, .warning .arrow, .warning .soft { stroke: var(--warning); }
.compatible .firm:not(line) { fill: var(--compatible); } .compatible .bar, .compatible .cap, .compatible .arrow, .compatible .soft { stroke: var(--compatible); }
.agree .firm:not(line) { fill: var(--agree); } .agree .bar, .agree .cap, .agree .arrow, .agree .soft { stroke: var(--agree); }
svg text { fill: var(--soft); font: 12px var(--sans); }
svg text.value { fill: var(--ink); font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; } svg text.value.old { fill: var(--warning); font-weight: 400; }
.run { stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 4 3; } circle.old { fill: var(--paper); stroke: var(--warning); stroke-width: 2; stroke-dasharray: 2 2; }
svg text.middle { text-anchor: middle; } svg text.to { text-anchor: end; } svg text.from { text-anchor: start; }

.plots { display: flex; flex-wrap: wrap; align-items: flex-start; gap: .5rem 2rem; margin: .25rem 0 .75rem; }
.plot { flex: 3 1 28rem; } .over { flex: 2 1 18rem; margin: 0; }
.plot caption, .over figcaption { text-align: left; font-size: .84rem; color: var(--soft); padding-bottom: .2rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; font-weight: 400; }
.plot th, .plot td { padding-block: 0; vertical-align: middle; }
.plot { table-layout: fixed; } .plot th, .plot td { overflow-wrap: anywhere; line-height: 1.3; } .plot .source { width: 30%; } .plot .given { width: 22%; } .plot .value { font-weight: 600; }
.plot td.drawn { padding-right: .5rem; } .plot tbody tr:not(.ticks):hover > * { background: var(--wash); }

.sides { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: .75rem; }
.side { margin: 0; border-top: 2px solid var(--ink); padding-top: .45rem; min-width: 0; }
.words { padding: .35rem .5rem; margin: 0 -.5rem .35rem; border-radius: 6px; }
.words .from, .side .from { margin: 0; overflow-wrap: anywhere; }
blockquote { font-family: var(--serif); margin: .2rem 0; overflow-wrap: anywhere; unicode-bidi: isolate; }
.about, .values, .words, .from, th, td, li { unicode-bidi: isolate; }
mark { background: var(--mark); color: var(--mark-ink); padding: 0 .12em; border-radius: 2px; font-weight: 700; }
u { text-decoration: underline wavy; text-decoration-color: var(--warning); text-underline-offset: .2em; text-decoration-thickness: 1.5px; }

.scroll { overflow-x: auto; }
.collation, .matrix, .articles { border-collapse: separate; border-spacing: 0; }
.collation th, .collation td, .matrix th, .matrix td, .articles th, .articles td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; }
thead th { font-weight: 700; vertical-align: bottom; } thead th .small, .articles .small { display: block; }
.collation thead th, .matrix thead th { min-width: 6.5rem; overflow-wrap: anywhere; }
.collation th[scope="row"], .collation thead th:first-child { position: sticky; left: 0; background: var(--paper); min-width: 13rem; max-width: 22rem; z-index: 1; }
.collation tbody tr:hover > * { background: var(--wash); }
.matrix { width: auto; } .matrix td { text-align: center; } .matrix .self { background: var(--wash); }
.matrix td a { color: inherit; }
.heat0 { background: color-mix(in srgb, var(--compatible) 6%, transparent); } .heat1 { background: color-mix(in srgb, var(--compatible) 12%, transparent); }
.heat2 { background: color-mix(in srgb, var(--compatible) 18%, transparent); } .heat3 { background: color-mix(in srgb, var(--compatible) 24%, transparent); }
.heat4, .heat5, .heat6, .heat7, .heat8, .heat9 { background: color-mix(in srgb, var(--compatible) 32%, transparent); font-weight: 700; }
details.shared, details.left { border-bottom: 1px solid var(--line); padding: .45rem 0; }
details.shared .sides { margin: .6rem 0; }
ul { padding-left: 1.2rem; } li { margin: .25rem 0; overflow-wrap: anywhere; }
footer { margin-top: 3rem; padding-block: 1rem 2rem; color: var(--soft); font-size: .84rem; }

@media (max-width: 56rem) {
  .finding > summary { grid-template-columns: auto 1fr; }
  .values { font-size: 1.02rem; } .spark { align-self: center; } .meta { grid-column: 1 / -1; }
  #controls .keys { display: none; }
}
@media (max-width: 30rem) {
  h1 { font-size: 1.3rem; } #controls { padding: .5rem .6rem; gap: .4rem .6rem; } .chip { padding-inline: .4rem; font-size: .84rem; }
  header, main, footer { padding-inline: .8rem; }
  .finding > summary { grid-template-columns: 1fr; } .spark { display: none; }
  .plot .source, .plot .given { width: 28%; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --wash: #fff; --link: #000; --error: #a3161a; --warning: #7a4a00; --compatible: #1a5276; --agree: #22602f; --warning-wash: #fff; --compatible-wash: #fff; --agree-wash: #fff; --mark: #ffe27a; --mark-ink: #000; }
  body { font-size: 10pt; } nav, #controls, .skip { display: none !important; }
  .finding, .words, tr { break-inside: avoid; } .scroll { overflow: visible; } .badge.error { color: #a3161a; background: none; border: 1px solid; }
  mark { print-color-adjust: exact; }
}
`
