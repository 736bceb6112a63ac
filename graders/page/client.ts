/**
 * What runs in the reader's browser: it walks through the steps that the page already holds in words. Each function is written
 * into the page as its own text, so it must not use anything from outside itself but what it is given.
 */
import { listenToLanes } from './client-lanes.ts';
import { createView } from './client-view.ts';

/** The script of a page. */
export function pageScript(): string {
  const parts = [openTimelines, readSteps, createView, listenToLanes].map(String);
  // Some tools wrap functions in calls of `__name`, to keep their names.
  const script = `{ const __name = (value) => value; (${parts[0]})(${parts.slice(1).join(',\n')}); }`;
  // The hash that allows the script is made of what a browser reads, and that has no carriage returns.
  return script.replaceAll('\r', '');
}

/** Somebody does something else from an instant on; `line` may be empty. */
export interface Change {
  readonly actor: number;
  readonly doing: string;
  readonly at: string;
  readonly line: string;
}

/** A step, as the page holds it in a list item. */
export interface Step {
  readonly item: HTMLElement;
  readonly at: number;
  readonly sentence: string;
  readonly changes: readonly Change[];
}

/** What is shown of a run. */
export interface View {
  readonly show: (place: number) => void;
  readonly shown: () => number;
  readonly point: (lines: ReadonlySet<string>) => void;
  readonly words: (change: Change) => string;
}

/** Gives each timeline its controls, and keys where nothing else wants them. */
function openTimelines(read: typeof readSteps, create: typeof createView, listen: typeof listenToLanes): void {
  for (const root of document.querySelectorAll<HTMLElement>('.timeline')) {
    const steps = read(root);
    const view = create(root, steps);
    const go = (by: number): void => view.show(view.shown() + by);
    const range = root.querySelector('input');
    range?.addEventListener('input', () => view.show(range.valueAsNumber));
    root.querySelector('.previous')?.addEventListener('click', () => go(-1));
    root.querySelector('.next')?.addEventListener('click', () => go(1));
    root.addEventListener('keydown', (event) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by === undefined || event.target === range || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      go(by);
    });
    for (const [place, { item }] of steps.entries()) item.addEventListener('click', () => view.show(place));
    listen(root, steps, view);
    for (const hidden of root.querySelectorAll('.controls, .now-list')) hidden.removeAttribute('hidden');
    root.classList.add('live');
    view.show(0);
  }
  addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

function readSteps(root: HTMLElement): readonly Step[] {
  return Array.from(root.querySelectorAll<HTMLElement>('.steps > li'), (item) => ({
    item,
    at: Number(item.dataset['at']),
    sentence: item.querySelector('.says')?.textContent ?? '',
    changes: (item.dataset['changes'] ?? '').split(' ').flatMap((text) => {
      const [actor = '', doing = '', at = '', line = ''] = text.split(':');
      return actor === '' ? [] : [{ actor: Number(actor), doing, at, line }];
    }),
  }));
}
