import { expect, it } from 'vitest';
import { createPen } from '../../graders/report/pen.ts';
import { isTelling, renderPicture } from '../../graders/report/picture-part.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import type { Lane, Timeline } from '../../graders/trace/timeline.ts';

const late: Finding = { kind: 'settles-at', expected: 100, actual: 200 };
const lost: Finding = { kind: 'value', expected: 1, actual: 2 };
const nothing: Timeline = { lanes: [], until: 0 };

it.each<readonly [string, boolean, Timeline, Timeline, Finding]>([
  ['no time has passed and none can', false, timeline(lane('f', 0, 0)), nothing, late],
  ['nothing is intended, and the finding is about time', true, timeline(lane('f', 0, 200)), nothing, late],
  ['nothing is intended, and the finding is not about time', false, timeline(lane('f', 0, 200)), nothing, lost],
  ['nothing is intended, and nothing was called', false, { lanes: [], until: 200 }, nothing, late],
  ['both are the same', false, timeline(lane('f', 0, 200)), timeline(lane('f', 0, 200)), lost],
  ['a function is missing', true, timeline(lane('f', 0, 200)), timeline(lane('g', 0, 200)), lost],
  ['one ends later', true, timeline(lane('f', 0, 200)), timeline(lane('f', 0, 100)), late],
])('tells whether a picture shows what is wrong when %s: %j', (_, telling, happened, intended, finding) => {
  expect(isTelling(runOf(happened, intended), [finding])).toBe(telling);
});

it('draws what happened alone when nothing is intended', () => {
  expect(renderPicture(runOf(timeline(lane('f', 0, 200)), nothing), 20, createPen()).join('\n')).not.toContain(
    'what can happen',
  );
});

it('drops lanes until the picture fits, and keeps three', () => {
  const many = timeline(...Array.from({ length: 12 }, (_, index) => lane(`f${index}`, 0, 100)));

  expect(renderPicture(runOf(many, nothing), 10, createPen()).length).toBeLessThanOrEqual(10);
  expect(renderPicture(runOf(many, nothing), 1, createPen()).join('\n')).toContain('and 9 more');
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
