/** How the page about a class looks. */

/** The style sheet that the page about a class adds to that of every page. */
export const classStyle = `
.over { margin: 0; } .card h2 { margin-bottom: 0.5rem; } .dots { list-style: disc; padding-left: 1.25rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 0.25rem 0.75rem 0.25rem 0; vertical-align: top; overflow-wrap: normal; } thead th { font-size: 0.875rem; color: var(--soft); font-weight: 600; } thead th, thead td { border-bottom: 1px solid var(--edge); }
tbody th { font-weight: 400; min-width: 7rem; } td.number { font-variant-numeric: tabular-nums; width: 1%; min-width: 4rem; } td.drawn { width: 30%; min-width: 8rem; padding-right: 0; }
td.drawn svg { width: 100%; height: 0.9rem; display: block; background: var(--ground); margin-top: 0.3rem; }
rect.plain { fill: var(--here-edge); } rect.solved { fill: var(--good); } rect.failing { fill: var(--bad); } rect.untouched { fill: var(--soft); }
rect { stroke: var(--paper); stroke-width: 0.4; }
`.trim();
