import { expect, it } from 'vitest';
import { createPen } from '../../graders/report/pen.ts';
import { isTelling, renderPicture } from '../../graders/report/picture-part.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import type { Lane, Timeline } from '../../graders/trace/timeline.ts';
import { traceOf } from '../trace/written.ts';

const late: Finding = { kind: 'settles-at', expected: 100, actual: 200 };
const lost: Finding = { kind: 'value', expected: 1, actual: 2 };
const nothing: Timeline = { lanes: [], until: 0 };

it.each<readonly [string, boolean, Timeline, Timeline, Finding]>([
  ['no time has passed and none can', false, timeline(lane('f', 0, 0)), nothing, late],
  ['nothing is intended, and the finding is about time', true, timeline(lane('f', 0, 200)), nothing, late],
  ['nothing is intended, and the finding is not about time', false, timeline(lane('f', 0, 200)), nothing, lost],
  ['nothing is intended, and nothing was called', false, { lanes: [], until: 200 }, nothing, late],
  ['both are the same', false, timeline(lane('f', 0, 200)), timeline(lane('f', 0, 200)), lost],
  ['a function is missing', true, timeline(lane('f', 0, 200)), timeline(lane('g', 0, 200)), late],
  ['only a value is wrong', false, timeline(lane('f', 0, 200)), timeline(lane('f', 0, 100)), lost],
  ['one ends later', true, timeline(lane('f', 0, 200)), timeline(lane('f', 0, 100)), late],
])('tells whether a picture shows what is wrong when %s: %j', (_, telling, happened, intended, finding) => {
  expect(isTelling(runOf(happened, intended), [finding])).toBe(telling);
});

const all = { lanes: 12, onlyOthers: false, hasLegend: true };
const pen = createPen();

it('draws what happened alone when nothing is intended', () => {
  expect(
    renderPicture({ run: runOf(timeline(lane('f', 0, 200)), nothing), findings: [late] }, all, pen).join('\n'),
  ).not.toContain('what can happen');
});

it('draws as many lanes as there is room for, first those that differ', () => {
  const many = timeline(...Array.from({ length: 12 }, (_, index) => lane(`f${index}`, 0, 100)));
  const right = timeline(...many.lanes.map((each) => (each.name === 'f7' ? lane('f7', 50, 100) : each)));

  const lines = renderPicture({ run: runOf(many, right), findings: [late] }, { ...all, lanes: 3 }, pen);

  expect(lines.filter((line) => /^ {4}f/.test(line)).map((line) => line.trim().split(' ')[0])).toEqual([
    'f0',
    'f1',
    'f7',
    'f0',
    'f1',
    'f7',
  ]);
  expect(lines.filter((line) => line.includes('… and 9 more'))).toHaveLength(2);
});

it('draws a second call that should not be before those that are the same in both', () => {
  const happened = timeline(
    lane('use', 0, 300),
    lane('open', 0, 100),
    lane('close', 100, 200),
    lane('close #2', 200, 300),
  );
  const intended = timeline(lane('use', 0, 200), lane('open', 0, 100), lane('close', 100, 200));

  const lines = renderPicture({ run: runOf(happened, intended), findings: [late] }, { ...all, lanes: 2 }, pen);

  expect(lines.slice(2, 4).map((line) => line.trim().split(/ {2}/)[0])).toEqual(['use', 'close #2']);
});

it('draws those whose names are wanted before others that are the same in both', () => {
  const lanes = ['use', 'open', 'body', 'close'].map((name) => lane(name, 0, 100));

  const lines = renderPicture(
    { run: runOf(timeline(...lanes), nothing), findings: [late], names: ['close'] },
    { ...all, lanes: 2 },
    pen,
  );

  expect(lines.slice(2, 4).map((line) => line.trim().split(/ {2,}/)[0])).toEqual(['use', 'close']);
});

it('shows only what differs of what can happen, and no legend, where there is less room', () => {
  const happened = timeline(lane('f', 0, 100), lane('g', 100, 200));
  const intended = timeline(lane('f', 0, 100), lane('g', 0, 100));

  const lines = renderPicture(
    { run: runOf(happened, intended), findings: [late] },
    { lanes: 12, onlyOthers: true, hasLegend: false },
    pen,
  );

  expect(lines.slice(2).map((line) => line.trim().split(/ {2,}/)[0])).toEqual(['f', 'g', 'what can happen', 'g']);
});

it('draws that the called function fails where nobody finds anything wrong with that', () => {
  const happened = timeline({ ...lane('f', 0, 200), failed: true });
  const run = { ...runOf(happened, timeline(lane('f', 0, 100))), trace: traceOf('0 call f', '200 f fails') };
  const rejects: Finding = { kind: 'rejects', error: null, at: 200 };

  expect(renderPicture({ run, findings: [late] }, all, pen)[4]).toMatch(/✗$/);
  expect(renderPicture({ run, findings: [rejects] }, all, pen)[4]).toMatch(/▪$/);
});

function lane(name: string, from: number, to: number): Lane {
  return { name, from, to, segments: [], resumedAt: [] };
}

function timeline(...lanes: readonly Lane[]): Timeline {
  return { lanes, until: Math.max(...lanes.map(({ to = 0 }) => to)) };
}

function runOf(happened: Timeline, intended: Timeline) {
  return { case: { text: '', args: [] }, trace: { events: [] }, happened, intended, log: [] };
}
