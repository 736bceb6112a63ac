import { expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import { cluesOf } from './clues.ts';

it('says nothing about a file that was not run', () => {
  expect(diagnose({ findings: [{ kind: 'refused', refusal: { reason: 'empty', file: 'x.ts' } }] })).toBeUndefined();
});

it('says nothing about a case in which nothing was broken', () => {
  expect(
    diagnose(cluesOf({ findings: [], trace: ['0 call together', '300 together ends', '300 settles'] })),
  ).toBeUndefined();
});

it('takes what explains more: a busy wait, and not the late start that comes of it', () => {
  const clues = cluesOf({
    findings: [
      { kind: 'starts-at', name: 'second', expected: 0, actual: 100 },
      { kind: 'blocks', from: 0, to: 100, line: 3 },
    ],
    trace: ['0 job first', '100 blocked 0 line 3', '100 job second', '200 settles'],
  });

  expect(diagnose(clues)?.id).toBe('blocks-the-loop');
});
