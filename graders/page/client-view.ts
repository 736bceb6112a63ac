/** Shows one step of a run in all parts of its timeline, in the reader's browser. */
import type { Change, Step, View } from './client.ts';

/** Creates the view of one timeline; like all that runs in the page, it uses nothing from outside itself. */
export function createView(root: HTMLElement, steps: readonly Step[]): View {
  const all = (selector: string): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const names = all('.cast > li').map((item) => item.textContent);
  const lines = new Map(all('.code > li').map((item) => [item.dataset['line'] ?? '', item]));
  const rows = all('.now-list li');
  const logged = all('.logged > li');
  const signs = new Map([
    ['runs', '▸'],
    ['waits', '···'],
    ['stuck', '···'],
    ['blocks', '█'],
    ['done', '▪'],
    ['failed', '✗'],
  ]);
  const range = root.querySelector('input');
  const most = 3;
  let shown = 0;

  const put = (selector: string, text: string): void => {
    for (const item of all(selector)) if (item.textContent !== text) item.textContent = text;
  };
  const words = ({ doing, at, line }: Change): string => {
    const where = line === '' ? '' : ` on line ${line}`;
    if (doing === 'waits') return `waits${where} since ${at} ms`;
    if (doing === 'stuck') return `waits${where} for ever`;
    return doing === 'done' || doing === 'failed' ? `${doing} at ${at} ms` : doing + where;
  };
  const statesAt = (place: number): ReadonlyMap<number, Change> =>
    new Map(steps.slice(0, place + 1).flatMap(({ changes }) => changes.map((change) => [change.actor, change])));

  function showLines(states: ReadonlyMap<number, Change>): void {
    for (const line of lines.values()) {
      line.classList.remove('here', 'runs', 'waits', 'blocks', 'stuck');
      for (const label of line.querySelectorAll('.who')) label.remove();
    }
    for (const { actor, doing, line } of states.values()) {
      const item = lines.get(line);
      if (line === '' || item === undefined || doing === 'done' || doing === 'failed') continue;
      item.classList.add('here', doing);
      const labels = item.querySelectorAll('.who').length;
      if (labels > most) continue;
      const label = document.createElement('span');
      label.className = `who ${doing}`;
      label.textContent =
        labels === most
          ? '… and others'
          : `${signs.get(doing)} ${names[actor]} ${doing === 'stuck' ? 'waits for ever' : doing}`;
      item.append(label);
    }
  }

  function point(numbers: ReadonlySet<string>): void {
    for (const [line, item] of lines) item.classList.toggle('pointed', line !== '' && numbers.has(line));
  }

  function show(place: number): void {
    shown = Math.max(0, Math.min(steps.length - 1, place));
    const step = steps[shown];
    if (step === undefined) return;
    const states = statesAt(shown);
    put('.when', `${step.at} ms · step ${shown + 1} of ${steps.length}`);
    put('.sentence', step.sentence);
    if (range !== null) range.valueAsNumber = shown;
    range?.setAttribute('aria-valuetext', `step ${shown + 1} of ${steps.length}, at ${step.at} ms`);
    for (const row of rows) {
      const state = states.get(Number(row.dataset['actor']));
      const [sign, does] = [row.querySelector('.sign'), row.querySelector('.does')];
      if (sign !== null) sign.textContent = signs.get(state?.doing ?? '') ?? '';
      if (does !== null) does.textContent = state === undefined ? 'not started yet' : words(state);
      row.className = state?.doing ?? 'before';
    }
    for (const item of logged) item.hidden = Number(item.dataset['step']) > shown;
    root.querySelector('.steps > [aria-current]')?.removeAttribute('aria-current');
    step.item.setAttribute('aria-current', 'step');
    for (const track of root.querySelectorAll<SVGElement>('.track')) {
      const { start = '', last = '', until = '' } = track.dataset;
      const part = Number(until) === 0 ? 0 : Math.min(1, step.at / Number(until));
      const x = `${Number(start) + part * (Number(last) - Number(start))}`;
      for (const end of ['x1', 'x2']) track.querySelector('.now')?.setAttribute(end, x);
    }
    showLines(states);
    const acting = step.changes.findLast(({ line }) => line !== '');
    for (const item of [step.item, lines.get(acting?.line ?? '')]) {
      // Only the pane moves, never the page.
      const pane = item?.closest('.scrolls');
      if (item === undefined || pane === null || pane === undefined) continue;
      const top = item.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      if (top < 0 || top + item.clientHeight > pane.clientHeight) pane.scrollTop += top - pane.clientHeight / 3;
    }
  }
  return { show, shown: () => shown, point, words };
}
