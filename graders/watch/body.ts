/** What stands between the first and the last lines of the watch screen, however long it is. */
import { renderHints } from '../lesson/render-hints.ts';
import { renderFinish } from '../progress/render-finish.ts';
import { createPen, type Pen, type PenOptions } from '../report/pen.ts';
import { renderReplay } from '../report/terminal.ts';
import { inert } from '../report/words.ts';
import { wrap } from '../report/wrap.ts';
import { keys } from './keys.ts';
import { renderListBody } from './list-body.ts';
import { stationOf, type View, type WatchState } from './state.ts';
import { lessonsOf, renderVerdict } from './verdict-body.ts';

export interface Body {
  readonly lines: readonly string[];
  /** The line that has to be on the screen; where the state's scroll says when missing. */
  readonly focus?: number;
}

/** Returns the lines of what is shown. */
export function renderBody(state: WatchState, options: PenOptions): Body {
  const pen = createPen(options);
  const { view } = state;
  switch (view.kind) {
    case 'list':
      return renderListBody(state.stations, view, pen);
    case 'verdict':
      return { lines: renderVerdict(state, options) };
    case 'hints':
      return { lines: renderSeenHints(state, pen) };
    case 'keys':
      return { lines: renderKeys(state, pen) };
    case 'ask-reset':
      return { lines: renderQuestion(state, pen) };
    case 'finish':
      return {
        lines: renderFinish(
          state.stations.map(({ standing }) => standing),
          state.progress,
          pen,
        ),
      };
    case 'replay':
      return { lines: renderReplay(view.replayed, { ...options, lessons: lessonsOf(stationOf(state)) }).split('\n') };
    case 'solution':
      return { lines: [`  ${pen.strong('One possibility')}`, '', ...codeLines(view.text.trimEnd(), pen)] };
    case 'run':
      return { lines: renderRunning(view, pen) };
  }
}

function renderSeenHints(state: WatchState, pen: Pen): readonly string[] {
  const { standing, lesson } = stationOf(state);
  const to = Math.min(standing.hints, lesson.hints.length);
  const rest =
    to < lesson.hints.length
      ? 'One more: h'
      : `That was the last one. The lesson: exercises/${standing.exercise.folder}/README.md`;
  return [...renderHints(lesson.hints, { from: 0, to }, pen), '', ...wrap(rest, { width: pen.width, first: '  ' })];
}

function renderKeys(state: WatchState, { width, strong, soft }: Pen): readonly string[] {
  const { number } = stationOf(state).standing.exercise;
  const columns = Math.max(...keys.map(({ says, typed }) => (typed === undefined ? 0 : says.length)));
  return keys.flatMap(({ shown, says, typed = '' }) => {
    const command = soft(typed.replace('NN', number));
    const first = `  ${strong(shown)}${' '.repeat(7 - shown.length)}`;
    if (typed === '') return [`${first}${says}`];
    // Where there is no room beside it, the command goes below.
    return 9 + columns + 3 + typed.length <= width
      ? [`${first}${says.padEnd(columns)}   ${command}`]
      : [`${first}${says}`, `           ${command}`];
  });
}

function renderQuestion(state: WatchState, pen: Pen): readonly string[] {
  const { folder, slug } = stationOf(state).standing.exercise;
  return [
    ...wrap(`Put exercises/${folder}/${slug}.ts back to its stub?`, { width: pen.width, first: '  ' }),
    ...wrap('A copy of the folder as it is now is kept in .overlap/replaced.', { width: pen.width, first: '  ' }),
    '',
    `  ${pen.strong('y')} yes   ${pen.strong('n')} no`,
  ];
}

/** The demo writes what it likes: every line of it is made harmless. */
function renderRunning({ output, ended }: Extract<View, { kind: 'run' }>, pen: Pen): readonly string[] {
  const head = `  ${pen.soft('demo.ts, for real and in real time')}`;
  const lines = output === '' ? [] : ['', ...codeLines(output.replace(/\r?\n$/, ''), pen)];
  return [head, ...lines, ...(ended === undefined ? [] : ['', `  ${pen.soft(ended)}`])];
}

function codeLines(text: string, { ascii }: Pen): readonly string[] {
  return text.split(/\r\n?|\n/).map((line) => `  ${inert(line.replaceAll('\t', '  '), { ascii })}`);
}
