import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderFailure } from '../../graders/report/failure.ts';
import { sentencesOf } from '../../graders/report/sentences.ts';
import { renderReplay, renderRun } from '../../graders/report/terminal.ts';
import { widthOf } from '../../graders/trace/width.ts';
import type { ExerciseVerdict } from '../../graders/verdict.ts';
import { everyFinding } from './every-finding.ts';
import { hostileText, withText } from './hostile.ts';
import * as situations from './situations.ts';

const findings = fc.array(fc.constantFrom(...everyFinding.map(({ finding }) => finding)), {
  minLength: 1,
  maxLength: 6,
});
const cases = fc.record({
  name: fc.constantFrom(...Object.keys(situations)),
  findings: fc.option(findings),
  text: hostileText,
  source: hostileText,
  width: fc.integer({ min: 40, max: 100 }),
  ascii: fc.boolean(),
});

type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never;

/** Every report of a case in which somebody else's texts are hostile. */
function renderAll({ name, findings: others, text, source, width, ascii }: Case): readonly string[] {
  const situation = Object.entries(situations).find(([key]) => key === name)?.[1] ?? situations.blocks;
  const failed = withText({ ...situation.failed, ...(others === null ? {} : { findings: others }) }, text);
  const exercise: ExerciseVerdict = {
    ...situation.exercise,
    checks: [failed],
    source: { [situation.exercise.entry]: `\n\n${source}\n`.repeat(4) },
  };
  const { check, run } = failed;
  const options = { width, ascii };
  return [
    renderFailure(exercise, failed, options),
    renderRun([exercise], options),
    ...(run === undefined
      ? []
      : [renderReplay({ exercise, check, run, findings: failed.findings, source: exercise.source }, options)]),
  ];
}

/** The lines of a report, but for the one that is there to be pasted. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => !line.startsWith('  Again  '));
}

describe('whatever a submission is named, prints or throws', () => {
  it('no line is wider than the terminal, and nothing acts on the screen', () => {
    fc.assert(
      fc.property(cases, (each) => {
        for (const text of renderAll(each)) {
          for (const line of linesOf(text)) expect(widthOf(line), line).toBeLessThanOrEqual(each.width);
          expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a report in ASCII is nothing else', () => {
    fc.assert(
      fc.property(cases, (each) => {
        for (const text of renderAll({ ...each, ascii: true })) expect(text.replaceAll('\n', '')).toMatch(/^[ -~]*$/);
      }),
      { numRuns: 60 },
    );
  });

  it('a sentence stays a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyFinding), hostileText, ({ finding }, text) => {
        for (const sentence of sentencesOf(withText(finding, text))) {
          expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          expect(sentence.length).toBeLessThan(1_000);
        }
      }),
    );
  });
});
