/** The colours and strokes of the SVG picture, in light and in dark; shapes tell the same without them. */

/** A style sheet that touches nothing outside the picture; a page may set the custom properties itself. */
export const svgStyle = `
.overlap-timeline {
  --overlap-paper: #ffffff; --overlap-edge: #dfe4ec; --overlap-ink: #1b2230; --overlap-soft: #596273; --overlap-grid: #e6eaf1;
  --overlap-waits: #2f62d8; --overlap-blocks: #c8480c; --overlap-done: #0b7568; --overlap-failed: #bd1640;
  max-width: 100%; height: auto;
}
@media (prefers-color-scheme: dark) {
  .overlap-timeline {
    --overlap-paper: #141922; --overlap-edge: #2b3340; --overlap-ink: #e8ecf3; --overlap-soft: #9ba6b7; --overlap-grid: #262e3a;
    --overlap-waits: #84adff; --overlap-blocks: #ff9459; --overlap-done: #56d3bb; --overlap-failed: #ff7f98;
  }
}
.overlap-timeline text { font: 13px/1 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: var(--overlap-ink); unicode-bidi: isolate; direction: ltr; white-space: pre; }
.overlap-timeline .name { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.overlap-timeline .head { font-weight: 650; }
.overlap-timeline .axis, .overlap-timeline .legend { font-size: 12px; fill: var(--overlap-soft); }
.overlap-timeline .note { font-style: italic; fill: var(--overlap-soft); }
.overlap-timeline .paper { fill: var(--overlap-paper); stroke: var(--overlap-edge); }
.overlap-timeline .grid { stroke: var(--overlap-grid); }
.overlap-timeline .rule { stroke: var(--overlap-edge); }
.overlap-timeline .waits rect { fill: var(--overlap-waits); opacity: 0.11; }
.overlap-timeline .waits line { stroke: var(--overlap-waits); stroke-width: 3; stroke-linecap: round; stroke-dasharray: 0 7; }
.overlap-timeline .blocks { fill: var(--overlap-blocks); }
.overlap-timeline .runs { fill: var(--overlap-ink); stroke: var(--overlap-paper); stroke-width: 1.5; paint-order: stroke; }
.overlap-timeline .done { fill: var(--overlap-done); stroke: var(--overlap-paper); stroke-width: 1.5; paint-order: stroke; }
.overlap-timeline .failed { fill: none; stroke: var(--overlap-failed); stroke-width: 3; stroke-linecap: round; }
`.trim();
