/** How a timeline looks. */

/** The style sheet that a page with a timeline adds to its own. */
export const timelineStyle = `
.lane { display: grid; grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr) minmax(0, 9rem); column-gap: 0.75rem; align-items: center; }
.lane .drawn { grid-column: 2; } .track { display: block; width: 100%; height: auto; overflow: visible; } .track.narrow { display: none; }
.axis-row { margin-top: 0.5rem; } .axis-row h3 { white-space: nowrap; } .can { border-top: 1px solid var(--edge); margin-top: 0.4rem; }
.lane .name button { all: unset; cursor: pointer; border-radius: 3px; text-decoration: underline dotted var(--soft); text-underline-offset: 3px; }
.lane .name button:focus-visible { outline: 3px solid var(--here-edge); outline-offset: 2px; }
.lane .note { font-size: 0.875rem; }
.live .did .track { cursor: crosshair; } .track .now { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 4 2; } .timeline:not(.live) .now, .can .now { display: none; }
.can .axis-row { margin-top: 0.25rem; } .legend { display: flex; flex-wrap: wrap; gap: 0.1rem 1.25rem; margin-top: 0.5rem; font-size: 0.875rem; color: var(--soft); }
.legend li { display: flex; align-items: center; gap: 0.4rem; } .legend svg { width: 26px; height: 18px; }
.peek { min-height: 3.6em; margin: 0.5rem 0 0; padding: 0.3rem 0; background: var(--paper); font-size: 0.875rem; color: var(--soft); }
.controls { background: var(--paper); border: 1px solid var(--edge); border-left: 4px solid var(--here-edge); border-radius: 6px; padding: 0.5rem 0.9rem; margin: 0.5rem 0 1rem; }
.buttons { display: flex; gap: 0.75rem; align-items: center; } .buttons input { flex: 1; min-width: 0; height: 2.5rem; accent-color: var(--here-edge); }
.moment { margin: 0.25rem 0 0; min-height: 3em; } .when { display: block; font-size: 0.875rem; color: var(--soft); font-variant-numeric: tabular-nums; } .sentence { font-weight: 600; }
.beside { margin-top: 1rem; display: grid; grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr); gap: 1.25rem; }
.sources section + section { margin-top: 1rem; }
.code { counter-reset: line; max-height: 30rem; overflow-y: auto; position: relative; background: var(--ground); border: 1px solid var(--edge); border-radius: 6px; padding: 0.4rem 0; margin-top: 0.3rem; }
.code > li { counter-increment: line; padding: 0 0.6rem 0 3.4rem; position: relative; border-left: 4px solid transparent; min-height: 1.5em; }
.code > li::before { content: counter(line); position: absolute; left: 0; width: 2.6rem; text-align: right; color: var(--soft); font-size: 0.8rem; line-height: 1.5rem; }
.code code { white-space: pre-wrap; line-height: 1.5rem; } .code > li { display: flex; flex-wrap: wrap; align-items: baseline; } .code code { flex: 0 1 auto; min-width: 0; } .code .note { order: 1; flex: 1 0 100%; font-size: 0.8rem; } .code .note::before { content: "↑ "; }
.code > .here { background: var(--here); border-left-color: var(--here-edge); } .code > .pointed { background: var(--pointed); border-left-color: var(--warn); }
.who { display: inline-block; margin: 0 0 0.15rem 0.6rem; padding: 0 0.5rem; border: 1px solid currentColor; border-radius: 1rem; font-size: 0.8rem; font-weight: 600; background: var(--paper); }
.who.waits, .who.stuck { color: var(--link); border-style: dotted; } .who.blocks { color: var(--warn); border-width: 2px; }
.over { margin: 0; } .said { margin-bottom: 1rem; }
.t-comment { color: var(--soft); font-style: italic; } .t-keyword { color: var(--link); } .t-text { color: var(--good); } .t-number { color: var(--warn); }
.state { display: grid; gap: 1rem; align-content: start; }
.now-list li { display: grid; grid-template-columns: 1.5rem max-content minmax(0, 1fr); gap: 0.4rem; align-items: baseline; } .now-list .before { color: var(--soft); }
.now-list .name { font-weight: 600; } .now-list .blocks .sign { color: var(--warn); } .now-list .failed .sign { color: var(--bad); } .now-list .done .sign { color: var(--good); }
.logged code, .prescribed code { white-space: pre-wrap; }
.log h3 + .soft { margin: 0; } .prescribed { color: var(--soft); } .logged:not(:has(> li:not([hidden])))::after { content: "nothing yet"; color: var(--soft); } .logged + h3 { margin-top: 0.75rem; }
 .steps { padding-left: 3.2rem; list-style: decimal; font-size: 0.875rem; } .live .steps { max-height: 18rem; overflow-y: auto; border: 1px solid var(--edge); border-radius: 6px; }
.live .steps li { cursor: pointer; } .steps li::marker { color: var(--soft); font-size: 0.8rem; } .steps [aria-current] { background: var(--here); box-shadow: inset 4px 0 var(--here-edge); padding-left: 0.5rem; }
@media (min-height: 40rem) { .controls { position: sticky; top: 0; z-index: 1; } .live .peek { position: sticky; bottom: 0; } }
@media (max-width: 58rem) { .lane { grid-template-columns: minmax(5rem, 8rem) minmax(0, 1fr); } .lane .note { grid-column: 2; } }
@media (max-width: 46rem) {
  .lane { grid-template-columns: minmax(0, 1fr) auto; } .lane .drawn { grid-column: 1 / -1; grid-row: 2; } .lane .note { grid-column: auto; } .track.wide { display: none; } .track.narrow { display: block; }
  .axis-row h3 { grid-column: 1 / -1; } .beside { grid-template-columns: minmax(0, 1fr); } .code { max-height: 22rem; } .code > li { padding-left: 2.6rem; } .code > li::before { width: 1.9rem; }
  .buttons { flex-wrap: wrap; } .buttons input { flex: 1 0 100%; order: -1; } .buttons button { flex: 1; } dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: 0.4rem; } }
`.trim();
