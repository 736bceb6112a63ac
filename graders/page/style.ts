/** How every page looks: in light and in dark, on a phone and on paper. */
import { svgStyle } from '../trace/svg-style.ts';

/** The style sheet of a page. */
export const pageStyle = `
:root { color-scheme: light dark;
  --paper: #ffffff; --ground: #f5f7fa; --edge: #dfe4ec; --ink: #1b2230; --soft: #566070; --link: #2457c5;
  --good: #0b7568; --bad: #b3123b; --warn: #a43a06; --here: #e9effd; --here-edge: #2f62d8; --pointed: #fff3d6; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #141922; --ground: #0e1218; --edge: #2b3340; --ink: #e8ecf3; --soft: #a4aebd; --link: #84adff;
  --good: #56d3bb; --bad: #ff8ba1; --warn: #ff9c66; --here: #1d2a47; --here-edge: #84adff; --pointed: #3a3115; } }
* { box-sizing: border-box; }
html { background: var(--ground); }
body { margin: 0 auto; max-width: 76rem; padding: 1.25rem clamp(0.75rem, 3vw, 2rem) 3rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 0.5rem; } h2 { font-size: 1.15rem; margin: 0; } h3 { font-size: 0.9rem; margin: 0; }
p { margin: 0 0 0.5rem; } ul, ol { margin: 0; padding: 0; list-style: none; } a { color: var(--link); }
code, pre, .name { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 0.875rem; }
[hidden] { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.soft, .note { color: var(--soft); } .note { font-style: italic; } .time { color: var(--soft); font-variant-numeric: tabular-nums; }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); }
.card { background: var(--paper); border: 1px solid var(--edge); border-radius: 8px; padding: 0.9rem 1.1rem; margin: 0 0 1rem; }
:focus-visible { outline: 3px solid var(--here-edge); outline-offset: 2px; }
button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: 0.4rem 0.8rem;
  min-height: 2.5rem; cursor: pointer; }
summary { cursor: pointer; padding: 0.3rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.35rem 1rem; margin: 0.75rem 0 0; }
dt { font-weight: 650; } dd { margin: 0; }
pre { margin: 0; padding: 0.75rem; overflow-x: auto; background: var(--ground); border-radius: 6px; line-height: 1.35; }
@media print { html, body { background: #fff; max-width: none; } .card { break-inside: avoid; }
  .controls, .now-list, .peek { display: none !important; } .logged > li[hidden] { display: list-item !important; }
  .scrolls { max-height: none !important; overflow: visible !important; } .now { display: none; } }
${svgStyle}
`.trim();
