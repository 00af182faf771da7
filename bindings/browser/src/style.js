// One sheet for both components. Colours, type and measure come from custom properties, so that a host can set its own.

const text = `
:host {
  --ink: var(--lawful-ink, light-dark(#1d1c1a, #ecebe7));
  --quiet: var(--lawful-quiet, light-dark(#5a5750, #aeaba3));
  --paper: var(--lawful-paper, light-dark(#ffffff, #1b1d20));
  --tint: var(--lawful-tint, light-dark(#f6f4ef, #24272b));
  --rule: var(--lawful-rule, light-dark(#dcd8ce, #3b3f45));
  --accent: var(--lawful-accent, light-dark(#264a9e, #a9c4ff));
  --on-accent: var(--lawful-on-accent, light-dark(#ffffff, #10182c));
  --lawful: var(--lawful-color-lawful, light-dark(#17693a, #6fd596));
  --not-restricted: var(--lawful-color-not-restricted, light-dark(#1f5d8c, #82c4f2));
  --undetermined: var(--lawful-color-undetermined, light-dark(#855500, #f2bc50));
  --unlawful: var(--lawful-color-unlawful, light-dark(#b0241d, #ff9388));
  --font: var(--lawful-font, "Inter", "Segoe UI", system-ui, -apple-system, "Noto Sans", "DejaVu Sans", sans-serif);
  --display: var(--lawful-font-display, "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Georgia, "DejaVu Serif", serif);
  --radius: var(--lawful-radius, 10px);
  --gap: var(--lawful-gap, 1.5rem);
  display: block;
  container-type: inline-size;
  color: var(--ink);
  font: 400 1rem/1.55 var(--font);
  text-align: start;
}
:host([hidden]) { display: none; }
*, ::before, ::after { box-sizing: border-box; }
.frame { background: var(--paper); border: 1px solid var(--rule); border-radius: calc(var(--radius) * 1.4); padding: clamp(1rem, 4cqi, 2.25rem); overflow-wrap: anywhere; }
h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; }
ul, ol { padding: 0; list-style: none; }
h2 { font: 600 clamp(1.45rem, 1.1rem + 1.6cqi, 2rem)/1.2 var(--display); letter-spacing: -.01em; text-wrap: balance; }
h3 { font: 600 1.15rem/1.3 var(--display); text-wrap: balance; }
h4 { font: 600 .95rem/1.4 var(--font); margin-block-start: 1rem; }
h2:focus, h3:focus { outline: none; }
h2:focus-visible, h3:focus-visible { outline: 2px solid var(--accent); outline-offset: 4px; border-radius: 4px; }
.quiet, .who, .because { color: var(--quiet); font-size: .92rem; }
code { font: .82em/1.4 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace; color: var(--quiet); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { margin-block-end: 1.25rem; }
header p { margin-block-start: .35rem; }

/* shapes */
svg.shape { width: 1.15em; height: 1.15em; flex: none; vertical-align: -.2em; }
.shape .body { fill: var(--c); }
.shape .soft { stroke: var(--c); stroke-width: 1.8; stroke-linejoin: round; }
.shape .mark.thin { stroke-width: 1.8; }
.shape .ring { fill: none; stroke: var(--c); stroke-width: 2.4; }
.shape .mark { fill: none; stroke: var(--paper); stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.shape .line { fill: none; stroke: var(--c); stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }
.shape .dot { fill: var(--paper); }
.lawful { --c: var(--lawful); }
.not-restricted { --c: var(--not-restricted); }
.undetermined { --c: var(--undetermined); }
.unlawful { --c: var(--unlawful); }
.badge { display: inline-flex; align-items: center; gap: .4em; color: var(--c); font-weight: 600; font-size: .92rem; white-space: nowrap; }

/* controls */
button, input, select { font: inherit; color: inherit; }
input, select { accent-color: var(--accent); }
:is(input[type="text"], input[type="date"], input[type="number"], select) {
  width: 100%; min-height: 2.75rem; padding: .5rem .75rem; background: var(--paper); border: 1px solid var(--quiet); border-radius: var(--radius);
}
input[type="date"] { width: auto; min-width: 10.5rem; max-width: 100%; }
select { text-overflow: ellipsis; }
input[aria-invalid="true"] { border-color: var(--unlawful); border-width: 2px; }
:is(button, input, select, summary, .canvas):focus-visible { outline: 3px solid color-mix(in srgb, var(--accent) 75%, transparent); outline-offset: 2px; }
button { cursor: pointer; border-radius: var(--radius); min-height: 2.75rem; padding: .5rem 1.1rem; border: 1px solid transparent; background: none; line-height: 1.3; }
.use, .apply { background: var(--accent); color: var(--on-accent); font-weight: 600; }
.use:disabled { background: var(--tint); color: var(--quiet); border-color: var(--rule); cursor: not-allowed; }
.plain { border-color: var(--quiet); }
.plain:hover, .filter:hover { background: var(--tint); }
.link { min-height: 0; padding: .2rem 0; border: 0; color: var(--accent); text-decoration: underline; text-underline-offset: .2em; text-align: start; }
.remove { min-height: 2.75rem; min-width: 2.75rem; padding: 0; border-color: transparent; color: var(--quiet); font-size: 1.3rem; line-height: 1; }
.settings { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin-block-end: var(--gap); }
.settings label { display: grid; gap: .25rem; font-size: .9rem; color: var(--quiet); min-width: 0; }
.settings :is(input, select) { color: var(--ink); font-size: 1rem; }
.again { margin-inline-start: auto; }
details > summary { cursor: pointer; border-radius: 6px; }
.more { border-block-start: 1px solid var(--rule); margin-block-start: 1rem; padding-block-start: .5rem; }
.more > summary { font-weight: 600; padding-block: .45rem; color: var(--accent); }

/* the two columns of a transfer */
.columns { display: grid; gap: var(--gap) calc(var(--gap) * 1.5); grid-template-columns: minmax(0, 1fr); align-items: start; }
.right { display: grid; gap: var(--gap); min-width: 0; grid-template-columns: minmax(0, 1fr); }
.frame > .why { margin-block-start: calc(var(--gap) * 1.5); }
@container (min-width: 52rem) {
  .columns { grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1.12fr); }
  .right { grid-column: 2; grid-row: 1 / span 2; }
  .said { grid-column: 1; }
  .why .findings { columns: 2; column-gap: calc(var(--gap) * 1.5); display: block; }
  .why .finding { break-inside: avoid; margin-block-end: 1rem; }
}
.question { display: grid; gap: .7rem; padding: clamp(1rem, 3cqi, 1.5rem); background: var(--tint); border-radius: var(--radius); }
.question h3 { font-size: 1.22rem; }
.counter { color: var(--quiet); font-size: .88rem; }
.options { display: grid; gap: .35rem; }
.option { display: flex; gap: .7rem; align-items: center; min-height: 2.75rem; padding: .4rem .8rem; background: var(--paper); border: 1px solid var(--rule); border-radius: var(--radius); cursor: pointer; }
.option:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.option input { width: 1.15rem; height: 1.15rem; flex: none; margin: 0; }
.buttons { display: flex; flex-wrap: wrap; gap: .6rem; margin-block-start: .3rem; }
.error { color: var(--unlawful); font-size: .95rem; }
.typing .error, .naming .quiet { margin-block-start: .4rem; }
.others li { padding-block: .3rem; }
.asking > h3.done { padding: 1rem 1.25rem; background: var(--tint); border-radius: var(--radius); font-size: 1.05rem; }
.rows { display: grid; margin-block-start: .6rem; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr) auto; gap: .25rem .75rem; align-items: center; padding-block: .3rem; border-block-end: 1px solid var(--rule); }
.row:has(.options, .naming) { align-items: start; }
.row .label { font-size: .95rem; hyphens: auto; }
.row.nested .label { padding-inline-start: .9rem; border-inline-start: 3px solid var(--rule); }
.row .fixed { padding: .5rem .75rem; min-width: 0; }
.row.long { grid-template-columns: minmax(0, 1fr) auto; }
.row.long .label { grid-column: 1 / -1; }
@container (max-width: 30rem) {
  .row { grid-template-columns: minmax(0, 1fr) auto; padding-block: .6rem; }
  .row .label { grid-column: 1 / -1; }
  .row .fixed { padding-inline: 0; }
}
/* The narrowest of phones: what is chosen gets the whole line. */
@container (max-width: 19rem) {
  .row .label { grid-column: 1; grid-row: 1; }
  .row .remove { grid-column: 2; grid-row: 1; }
  .row > :nth-child(2) { grid-column: 1 / -1; grid-row: 2; }
  .settings label { flex: 1 1 100%; }
  .frame select { padding-inline: .5rem .25rem; font-size: .95rem; }
}

/* the verdict */
.verdict { border: 1px solid var(--rule); border-radius: var(--radius); padding: clamp(1rem, 3cqi, 1.5rem); display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
.answer { display: grid; gap: .6rem; }
.outcome { display: flex; gap: 1rem; align-items: center; }
.outcome .sign { font-size: 2.5rem; line-height: 1; display: flex; }
.outcome .sign svg { width: 1.15em; height: 1.15em; }
.outcome .word { font: 600 clamp(1.5rem, 1.2rem + 1.5cqi, 2rem)/1.15 var(--display); color: var(--c); }
.outcome .says { color: var(--quiet); font-size: .95rem; margin-block-start: .15rem; }
.reason { font-size: 1.02rem; border-inline-start: 3px solid var(--rule); padding-inline-start: .8rem; }
.regimes { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; font-size: .92rem; }
.regimes li { display: flex; flex-wrap: wrap; gap: 0 .5rem; align-items: center; }
.until { display: grid; gap: .4rem; }
.until:empty, .cures:empty { display: none; }
.time { margin-block-start: .3rem; }
.timeline { display: block; width: 100%; height: auto; overflow: visible; }
.bar { fill: color-mix(in srgb, var(--c) 24%, var(--paper)); stroke: var(--c); stroke-width: 1; }
.tick { stroke: var(--quiet); }
.year { fill: var(--quiet); font: 13px var(--font); }
path.today { stroke: var(--ink); stroke-width: 2; }
circle.today { fill: var(--ink); }
.periods { display: grid; gap: .35rem; margin-block-start: .5rem; }
.periods li { display: flex; flex-wrap: wrap; gap: .1rem .75rem; align-items: center; font-size: .92rem; }
.periods .badge { min-width: 9rem; }
.span { font-variant-numeric: tabular-nums; }
.cures, .why { display: grid; gap: .8rem; grid-template-columns: minmax(0, 1fr); }
.remedies { display: grid; gap: .75rem; }
.remedy { border: 1px solid var(--rule); border-radius: var(--radius); padding: .9rem 1.1rem; display: grid; gap: .2rem; }
.remedy .meta { font-size: .92rem; color: var(--quiet); }
.remedy .apply { justify-self: start; margin-block-start: .5rem; }
.findings { display: grid; gap: 1rem; }
.finding { border-inline-start: 3px solid var(--s, var(--rule)); padding-inline-start: .9rem; display: grid; gap: .2rem; }
.breach { --s: var(--unlawful); }
.gap { --s: var(--undetermined); }
.warning { --s: var(--accent); }
.note { --s: var(--quiet); }
.finding .meta { font-size: .85rem; }
.severity { font-weight: 600; color: var(--s); }
.advice { color: var(--ink); font-style: italic; }
.cites, .reads { color: var(--quiet); font-size: .86rem; }
.contested { font-size: .92rem; background: var(--tint); border-radius: 6px; padding: .5rem .7rem; }
.tree { display: grid; gap: .3rem; margin-block-start: .3rem; padding-inline-start: .8rem; border-inline-start: 1px solid var(--rule); }
.tree .cites, .tree .reads { margin-inline-start: 1.15rem; }
.leaf { padding-inline-start: 1.15rem; }
.truth { display: inline-block; font-size: .8rem; font-weight: 600; border: 1px solid currentColor; border-radius: 99px; padding: 0 .55em; margin-inline-end: .5em; white-space: nowrap; }
.truth.true { color: var(--lawful); }
.truth.false { color: var(--unlawful); }
.truth.unknown { color: var(--undetermined); }
.sentence { font-size: .95rem; }
.about { color: var(--quiet); font-size: .9em; }
.assumed { display: grid; }
.assumed div { display: grid; grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr); gap: .75rem; padding-block: .35rem; border-block-end: 1px solid var(--rule); font-size: .93rem; }
.assumed dd { color: var(--quiet); }
.edition { font-size: .85rem; margin-block-start: .5rem; }

/* the register */
.drop { grid-template-columns: minmax(0, 1fr); border: 2px dashed var(--rule); border-radius: var(--radius); padding: 1.1rem 1.25rem; margin-block-end: var(--gap); display: grid; gap: .4rem; }
.drop.over { border-color: var(--accent); background: var(--tint); }
.file { position: relative; justify-self: start; display: inline-flex; align-items: center; min-height: 2.75rem; padding: .5rem 1.1rem; font-weight: 600; background: var(--tint); border: 1px solid var(--quiet); border-radius: var(--radius); cursor: pointer; }
.file:focus-within { outline: 3px solid color-mix(in srgb, var(--accent) 75%, transparent); outline-offset: 2px; }
.problems:empty { display: none; }
.problems { border-inline-start: 3px solid var(--unlawful); padding-inline-start: 1rem; margin-block-end: var(--gap); display: grid; gap: .5rem; }
.body { display: grid; gap: calc(var(--gap) * 1.6); grid-template-columns: minmax(0, 1fr); }
.body > section { display: grid; gap: .75rem; grid-template-columns: minmax(0, 1fr); }
.eyebrow { font: 600 1.35rem/1.25 var(--display); }
.summary { gap: .3rem !important; }
.total { color: var(--quiet); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin-block-start: .4rem; }
.counts li { display: inline-flex; gap: .45em; align-items: center; }
.counts strong { font-variant-numeric: tabular-nums; }
.counts strong, .counts svg { color: var(--c); }
.canvas { overflow-x: auto; border-radius: var(--radius); background: var(--tint); padding: clamp(.5rem, 2cqi, 1.25rem); }
svg.flow { display: block; margin-inline: auto; max-width: none; }
.party rect { fill: var(--paper); stroke: var(--rule); }
.party:not(.holder) { cursor: pointer; }
.party:not(.holder):hover rect { stroke: var(--accent); }
.holder rect { stroke: var(--ink); stroke-width: 1.6; }
.flow text { fill: var(--ink); font-family: var(--font); }
.flow .name { font-size: 15px; font-weight: 600; }
.flow .place { font-size: 13px; fill: var(--quiet); }
.edge .way { fill: none; stroke: var(--c, var(--quiet)); stroke-width: 1.5; opacity: .75; }
.edge .tip { fill: var(--c, var(--quiet)); }
.edge .trunk { fill: none; stroke: var(--quiet); stroke-width: 1.2; opacity: .6; }
.edge.undetermined .way { stroke-dasharray: 5 4; }
.edge.unlawful .way { stroke-width: 2.6; }
.edge.not-restricted .way { stroke-dasharray: 1 3; stroke-linecap: round; stroke-width: 2; }
.switches { display: grid; gap: .5rem; }
.switch { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; }
.switch > label { display: flex; gap: .75rem; align-items: center; min-height: 2.75rem; min-width: 0; }
.switch .when { color: var(--quiet); }
input[role="switch"] { appearance: none; flex: none; width: 2.9rem; height: 1.6rem; margin: 0; border-radius: 99px; border: 1px solid var(--quiet); background: var(--tint); position: relative; cursor: pointer; }
input[role="switch"]::after { content: ""; position: absolute; inset-block-start: .18rem; inset-inline-start: .2rem; width: 1.1rem; height: 1.1rem; border-radius: 50%; background: var(--quiet); transition: translate .15s; }
input[role="switch"]:checked { background: var(--unlawful); border-color: var(--unlawful); }
input[role="switch"]:checked::after { translate: 1.25rem 0; background: var(--paper); }
@media (prefers-reduced-motion: reduce) { input[role="switch"]::after { transition: none; } }
.changes li { display: flex; flex-wrap: wrap; gap: .1rem .9rem; align-items: center; padding-block: .4rem; border-block-end: 1px solid var(--rule); }
span.step { display: inline-flex; flex-wrap: wrap; gap: .1rem .5rem; align-items: center; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem; }
.filter { display: inline-flex; gap: .5em; align-items: center; border-color: var(--rule); opacity: 1; }
.filter[aria-pressed="false"] { color: var(--quiet); text-decoration: line-through; }
.filter[aria-pressed="true"] { border-color: var(--quiet); background: var(--tint); }
.legs > li { border-block-end: 1px solid var(--rule); }
.leg > summary { display: grid; gap: .1rem 1rem; grid-template-columns: minmax(0, 1fr) auto; padding: .75rem .25rem; }
.leg > summary::-webkit-details-marker { display: none; }
.leg .who { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; color: var(--ink); font-size: 1rem; }
.leg .what { display: inline-flex; flex-wrap: wrap; gap: .1rem .5rem; align-items: center; justify-content: end; }
.leg summary .reason { grid-column: 1 / -1; border: 0; padding: 0; color: var(--quiet); font-size: .93rem; }
.leg[open] { padding-block-end: 1.25rem; }
.leg[open] > :not(summary) { margin-inline: clamp(.25rem, 2cqi, 1.25rem); }
.leg > .plain { margin-block-start: 1rem; }
.leg h4 { margin-block-end: .4rem; }
.open li { padding-block: .2rem; }
@container (max-width: 30rem) { .leg > summary { grid-template-columns: minmax(0, 1fr); } .leg .what { justify-content: start; } }
.days { display: grid; gap: 1rem; border-inline-start: 2px solid var(--rule); padding-inline-start: 1.1rem; }
.days .date { font-weight: 600; }
.days ul li { padding-block: .35rem; display: flex; flex-wrap: wrap; gap: .1rem .7rem; align-items: center; }
@media (forced-colors: active) { .shape .body, .edge .tip { fill: CanvasText; } .shape .mark { stroke: Canvas; } }
`;

export const sheet = new CSSStyleSheet();
sheet.replaceSync(text);
