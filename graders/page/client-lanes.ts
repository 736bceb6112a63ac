/** Tells of a lane that a reader points at, in the reader's browser. */
import type { Change, Step, View } from './client.ts';

/** Listens to the lanes: one that is pointed at, or has the focus, tells of itself; a click on it goes to that instant. */
export function listenToLanes(root: HTMLElement, steps: readonly Step[], { show, point, words }: View): void {
  const peek = root.querySelector<HTMLElement>('.peek');
  const changesOf = (actor: number): readonly Change[] =>
    steps.flatMap(({ changes }) => changes.filter((change) => change.actor === actor));
  const tell = (text: string, lines: readonly string[]): void => {
    if (peek !== null) peek.textContent = text;
    point(new Set(lines));
  };

  for (const lane of root.querySelectorAll<HTMLElement>('.did li[data-actor]')) {
    const mine = changesOf(Number(lane.dataset['actor']));
    const name = lane.querySelector('.name');
    const says = lane.querySelector('.says')?.textContent ?? '';
    const all = mine.map(({ line }) => line);
    const button = document.createElement('button');
    button.type = 'button';
    if (name !== null) {
      button.append(...name.childNodes);
      name.append(button);
    }
    button.addEventListener('focus', () => tell(says, all));
    button.addEventListener('blur', () => {
      // A click on a track takes the focus away, and points at something itself.
      if (root.querySelector('.did .lane:hover') === null) point(new Set());
    });
    button.addEventListener('click', () => tell(says, all));
    lane.addEventListener('pointerleave', () => point(new Set()));
    for (const track of lane.querySelectorAll<SVGElement>('.track')) {
      const instantOf = (event: MouseEvent): number => {
        const { left, width } = track.getBoundingClientRect();
        const { start = '', last = '', until = '' } = track.dataset;
        const x = ((event.clientX - left) / width) * Number(track.getAttribute('viewBox')?.split(' ')[2]);
        return Math.max(0, ((x - Number(start)) / (Number(last) - Number(start))) * Number(until));
      };
      track.addEventListener('pointermove', (event) => {
        const instant = instantOf(event);
        const change = mine.filter(({ at }) => Number(at) <= instant).at(-1);
        tell(
          change === undefined ? says : `${Math.round(instant)} ms: ${words(change)}. ${says}`,
          change === undefined ? [] : [change.line],
        );
      });
      track.addEventListener('click', (event) => {
        const instant = instantOf(event);
        show(
          Math.max(
            0,
            steps.findLastIndex(({ at }) => at <= instant),
          ),
        );
      });
    }
  }
  if (peek !== null) peek.hidden = false;
}
