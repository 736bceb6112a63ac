import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../graders/progress/progress.ts';
import { pageOf, renderScreen } from '../../graders/watch/render-screen.ts';
import type { View, WatchState } from '../../graders/watch/state.ts';
import { visible } from '../../graders/trace/escape.ts';
import { widthOf } from '../../graders/trace/width.ts';
import { broken, exerciseOf, notStarted, passed } from '../report/sample.ts';
import { hostileText } from '../report/hostile.ts';
import { oneAfterAnother } from '../report/situations.ts';
import { failing, press, solved } from './states.ts';

const usual = { columns: 80, rows: 24 };
const small = { columns: 40, rows: 10 };
const large = { columns: 120, rows: 40 };

const progress: Progress = {
  tries: 12,
  exercises: {
    'suspend-and-resume': { hints: 0, from: 1, solvedAt: 3, checked: { hash: '', passed: 4, total: 4, cases: 400 } },
    'one-after-another': { hints: 2, from: 2, solvedAt: 12, checked: { hash: '', passed: 6, total: 6, cases: 620 } },
  },
};
const untouched: WatchState = {
  ...press(failing, 'n').state,
  isChecking: false,
  verdict: exerciseOf('06', 'create-task', 'not-started', [notStarted('a', 'create-task')]),
};
const halfDone: WatchState = {
  ...failing,
  verdict: exerciseOf('05', 'one-after-another', 'failing', [
    passed('one-by-one'),
    notStarted('together', 'together'),
    broken('ours'),
  ]),
};
const replayed = { exercise: oneAfterAnother.exercise, source: {}, check: oneAfterAnother.failed.check, findings: [] };
const { run } = oneAfterAnother.failed;
if (run === undefined) throw new Error('Expected a run');
const views: Readonly<Record<string, View>> = {
  list: { kind: 'list', filter: '', row: 1 },
  'list-filtered': { kind: 'list', filter: '06', row: 0 },
  'list-empty': { kind: 'list', filter: 'nothing', row: 0 },
  keys: { kind: 'keys' },
  'ask-reset': { kind: 'ask-reset' },
  replay: { kind: 'replay', replayed: { ...replayed, run } },
  solution: { kind: 'solution', text: 'export const a = 1;\n\texport const b = 2;\n' },
  running: { kind: 'run', output: '12:00:00\nfirst starts\n' },
  ran: { kind: 'run', output: '12:00:00\r\n', ended: 'It ended with exit code 0.' },
};

describe('renderScreen', () => {
  it.each<readonly [string, WatchState]>([
    ['failing', failing],
    ['failing-scrolled', press(failing, 'm').state],
    [
      'checking',
      { ...press(failing, 'p').state, notice: '05 one-after-another was solved before, and is not any more.' },
    ],
    ['solved', solved],
    ['not-started', untouched],
    ['half-done', halfDone],
    ['hints', press(failing, 'h', 'h').state],
    ['all-hints', press(failing, 'h', 'h', 'h').state],
    ['finish', { ...solved, stations: solved.stations.slice(0, 2), progress, view: { kind: 'finish' } }],
    ...Object.entries(views).map(([name, view]) => [name, { ...failing, view }] as const),
  ])('shows %s on 80 by 24', async (name, state) => {
    await expect(renderScreen(state, usual)).toMatchFileSnapshot(`screens/${name}.txt`);
  });

  it.each<readonly [string, WatchState]>([
    ['failing', failing],
    ['solved', solved],
    ['list', { ...failing, view: { kind: 'list', filter: '', row: 2 } }],
    ['hints', press(failing, 'h', 'h').state],
    ['keys', press(failing, '?').state],
  ])('shows %s on 40 by 10', async (name, state) => {
    await expect(renderScreen(state, small, { ascii: true })).toMatchFileSnapshot(`screens/${name}.small.txt`);
  });

  it('shows all of a failing check on 120 by 40', async () => {
    await expect(renderScreen(failing, large)).toMatchFileSnapshot('screens/failing.large.txt');
  });

  it('says the same without its colours', () => {
    for (const state of [failing, solved, untouched, ...Object.values(views).map((view) => ({ ...failing, view }))]) {
      const coloured = renderScreen(state, usual, { colours: true });

      expect(coloured).toContain('\u001b[');
      // oxlint-disable-next-line eslint/no-control-regex -- these are the colours
      expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderScreen(state, usual));
    }
  });

  it('fills the terminal exactly, whatever its size and wherever it is scrolled to', () => {
    const states = [
      failing,
      solved,
      untouched,
      halfDone,
      ...Object.values(views).map((view) => ({ ...failing, view })),
    ];

    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.record({ columns: fc.integer({ min: 20, max: 200 }), rows: fc.integer({ min: 5, max: 60 }) }),
        fc.nat(50),
        (state, size, scroll) => {
          const lines = renderScreen({ ...state, scroll }, size).split('\n');

          expect(lines).toHaveLength(size.rows);
          expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(size.columns);
        },
      ),
    );
  });

  it('shows every line of a view, however far down', () => {
    const bodyOf = (scroll: number, rows: number): readonly string[] =>
      renderScreen({ ...failing, scroll }, { columns: 40, rows })
        .split('\n')
        .slice(2, -2);
    const { last } = pageOf(failing, small);

    const firstLines = Array.from({ length: last }, (_, scroll) => bodyOf(scroll, small.rows)[0]);

    const all = bodyOf(0, 200).join('\n').trimEnd();
    expect([...firstLines, ...bodyOf(last, small.rows)].join('\n')).toBe(all);
  });

  it('shows what a demo prints as what it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = renderScreen({ ...failing, view: { kind: 'run', output: text } }, large).split('\n');

        expect(lines).toHaveLength(large.rows);
        expect(lines.map((line) => visible(line))).toEqual(lines);
      }),
    );
  });
});
