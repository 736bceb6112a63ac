import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sentencesOf } from '../../graders/report/sentences.ts';
import { renderRun } from '../../graders/report/terminal.ts';
import type { CheckVerdict, ExerciseVerdict } from '../../graders/verdict.ts';
import { createRandom } from '../../graders/world/random.ts';
import { solutions, type Answer } from './answers.ts';
import { attackRows, attacks } from './attack-answers.ts';
import { openTestKit } from './open.ts';

// The rooms are started here, so this is where a file would appear that one of them writes.
const scratch = mkdtempSync(join(tmpdir(), 'overlap-attacks-'));
const home = process.cwd();
process.chdir(scratch);
const kit = await openTestKit(2);
afterAll(async () => {
  await kit.close();
  process.chdir(home);
  rmSync(scratch, { recursive: true });
});

const hostile = attacks();
const honest: readonly Answer[] = [...new Set([...solutions(), ...hostile.map(({ base }) => base)])];
const alone = await gradeAll(honest);
const together = await gradeAll(shuffled([...hostile, ...honest], 27));

describe('an attack gets exactly the verdict on its label, and no more points than without the attack', () => {
  it.each(hostile.map((attack) => [attack.row, attack.name, attack] as const))('%s %s', (_, __, attack) => {
    const verdict = verdictOf(together, attack);
    const base = verdictOf(alone, attack.base);

    expect({ statuses: statusesOf(verdict), says: saidFirst(verdict) }).toEqual({
      statuses: attack.statuses,
      says: attack.says,
    });
    expect(verdict.points).toBeLessThanOrEqual(base.points);
    // What is broken would be left out of it: nothing that a submission does may have us believe the mistake is ours.
    expect(verdict.maxPoints).toBe(base.maxPoints);
  });

  it('says nothing that acts on a terminal or on CI', () => {
    const acting = hostile.filter((attack) => {
      const verdict = verdictOf(together, attack);
      const told = verdict.checks.flatMap((check) => (check.status === 'failed' ? check.findings : []));
      const text = [renderRun([verdict], { width: 80 }), ...told.flatMap((finding) => sentencesOf(finding))].join('\n');
      return acts.test(text);
    });

    expect(acting.map(({ row, name }) => `${row}/${name}`)).toEqual([]);
  });

  it('gets the same bytes once more, whatever it leaves to chance', async () => {
    const drifting = hostile.filter(({ row }) => row === '34-drift');

    const again = await gradeAll(drifting);

    expect([...again.values()].map(bytesOf)).toEqual(drifting.map((attack) => bytesOf(verdictOf(together, attack))));
  });
});

describe('the neighbours of attacks', () => {
  it.each(honest.map((answer) => [answer.exercise.folder, answer.name, answer] as const))(
    '%s %s has the verdict that it has without them',
    (_, __, answer) => {
      expect(bytesOf(verdictOf(together, answer))).toBe(bytesOf(verdictOf(alone, answer)));
    },
  );

  it('find rooms that are alive, and no file that somebody has left', async () => {
    const afterwards = await gradeAll(solutions());

    expect([...afterwards.values()].filter(({ status }) => status !== 'solved')).toEqual([]);
    expect(readdirSync(scratch)).toEqual([]);
  });
});

describe('the attacks', () => {
  it('stand for every threat that a file can carry', () => {
    // What archives and other files carry is tested with the intake.
    const carried = Array.from({ length: 34 }, (_, index) => index + 1).filter((row) => row !== 29 && row !== 30);

    expect(attackRows.map((row) => Number(row.slice(0, 2)))).toEqual(carried);
  });
});

/** Grades in this order, as many at once as there are rooms. */
async function gradeAll(answers: readonly Answer[]): Promise<ReadonlyMap<Answer, ExerciseVerdict>> {
  return new Map(await Promise.all(answers.map(async (answer) => [answer, await kit.grade(answer)] as const)));
}

function verdictOf(verdicts: ReadonlyMap<Answer, ExerciseVerdict>, answer: Answer): ExerciseVerdict {
  const verdict = verdicts.get(answer);
  if (verdict === undefined) throw new Error(`${answer.name} was not graded`);
  return verdict;
}

function bytesOf(verdict: ExerciseVerdict): string {
  return JSON.stringify(verdict);
}

const words: Readonly<Record<Exclude<CheckVerdict['status'], 'passed'>, string>> = {
  failed: 'fails',
  blocked: 'blocked',
  'not-started': 'not-started',
  broken: 'broken',
};

/** As on a label. */
function statusesOf({ checks }: ExerciseVerdict): string {
  const parts = Object.entries(words).flatMap(([status, word]) => {
    const ids = checks.flatMap(({ check, status: own }) => (own === status ? [check.id] : []));
    return ids.length === 0 ? [] : [`${word}: ${ids.join(', ')}`];
  });
  return parts.length === 0 ? 'fails: none' : parts.join('; ');
}

function saidFirst({ checks }: ExerciseVerdict): string | undefined {
  const failed = checks.find((check) => check.status === 'failed');
  const [finding] = failed?.findings ?? [];
  if (finding === undefined) return 'nothing';
  return sentencesOf(finding, failed?.run === undefined ? {} : { run: failed.run })[0];
}

/** Control and unseen characters but line feeds, and lines that are commands to CI. */
const acts = /[^\P{C}\n]|[\u2028\u2029]|^\s*(?:::|##\[|##vso)/mu;

/** The same order for the same seed (Fisher and Yates). */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const random = createRandom(seed);
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
