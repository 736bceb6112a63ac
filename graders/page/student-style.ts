/** How a student's page looks. */

/** The style sheet that a student's page adds to that of every page. */
export const studentStyle = `
h1 { font-size: 1.8rem; } .over { margin: 0; }
.overview { margin: 0 0 1.25rem; } .overview li { display: grid; grid-template-columns: minmax(12rem, 18rem) 14rem 1fr; gap: 0.75rem; padding: 0.15rem 0; }
.exercise { scroll-margin-top: 1rem; } .override { border-left: 4px solid var(--warn); padding-left: 0.75rem; }
.checks > li { border-top: 1px solid var(--edge); padding: 0.35rem 0; } .checks > li > p { margin: 0 0 0 1.5rem; } .checks details[open] > summary { margin-bottom: 0.5rem; }
footer { font-size: 0.875rem; margin-top: 2rem; } footer p { margin: 0; }
@media (max-width: 46rem) { .overview li { grid-template-columns: 1fr max-content; gap: 0 0.75rem; } .overview li > :last-child { grid-column: 1 / -1; } .overview li { border-bottom: 1px solid var(--edge); } }
`.trim();
