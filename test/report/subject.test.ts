import { expect, it } from 'vitest';
import { subjectOf } from '../../graders/report/subject.ts';
import { traceOf } from '../trace/written.ts';

it.each([
  ['the one call with which the case settles', ['5 call f', '90 f ends', '90 settles'], { name: 'f', from: 5 }],
  ['no call that ends before the case settles', ['0 call f', '10 f ends', '90 settles'], undefined],
  ['none of two calls', ['0 call f', '0 call g', '90 f ends', '90 g ends', '90 settles'], undefined],
  ['the one call of a case that never settles', ['0 call f', '90 stuck'], { name: 'f', from: 0 }],
])('speaks of %s', (_, lines, subject) => {
  expect(subjectOf(runOf(lines))).toEqual(subject);
});

it('speaks of nothing where nothing ran', () => {
  expect(subjectOf(undefined)).toBeUndefined();
});

function runOf(lines: readonly string[]) {
  const nothing = { lanes: [], until: 0 };
  return { case: { text: '', args: [] }, trace: traceOf(...lines), happened: nothing, intended: nothing, log: [] };
}
