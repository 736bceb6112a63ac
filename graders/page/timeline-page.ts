/** The page of one run: what a check looks like when there is room for all of it. */
import { h } from 'preact';
import { inert } from '../report/words.ts';
import { pageScript } from './client.ts';
import { renderDocument } from './document.ts';
import { pageStyle } from './style.ts';
import { timelineStyle } from './timeline-style.ts';
import { viewTimeline } from './timeline-view.ts';
import type { TimelineParts } from './timeline-view.ts';
import { viewSaid } from './said-view.ts';
import type { Said } from './said-view.ts';

/** A case of a check, with its run. */
export interface TimelinePage extends TimelineParts, Said {
  readonly number: string;
  readonly slug: string;
  readonly check: { readonly id: string; readonly title: string };
  /** Whether nothing in this case is wrong; it fails unless said otherwise. */
  readonly passes?: boolean;
}

/** Returns one HTML file that needs no network, and no script to be read. */
export function renderTimelinePage(page: TimelinePage): string {
  const exercise = `${page.number} ${page.slug}`;
  const status = page.passes === true ? h('strong', { class: 'good' }, '✓ passes') : failed;
  return renderDocument({
    title: `${exercise} › ${page.check.title}`,
    style: `${pageStyle}\n${timelineStyle}`,
    script: pageScript(),
    body: [
      h('p', { class: 'over' }, status, ` · ${inert(exercise)}`),
      h('h1', null, inert(page.check.title)),
      viewSaid(page),
      h('section', { class: 'card' }, h('h2', { class: 'unseen' }, 'The run, step by step'), viewTimeline(page)),
    ],
  });
}

const failed = h('strong', { class: 'bad' }, '✗ failed');
