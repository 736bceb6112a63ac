import { afterAll, describe, expect, it } from 'vitest';
import stubs from '../../graders/exercises/stubs.json' with { type: 'json' };
import { hashStub } from '../../graders/submission/pristine.ts';
import { makeStub } from '../tools/make-stub.ts';
import { solutions } from './answers.ts';
import { openTestKit } from './open.ts';

const kit = await openTestKit(1);
afterAll(() => kit.close());

const made = solutions().map((answer) => {
  const { entry, files } = answer.source;
  return { ...answer, stub: makeStub(entry, files[entry] ?? '') };
});
const hashes: Readonly<Record<string, readonly string[]>> = stubs;

describe.each(made.map((each) => [each.exercise.folder, each] as const))(
  'the stub of %s',
  (_, { exercise, stub, source }) => {
    it('is made from the solution, and known by its hash (npm run stubs)', () => {
      expect(hashes[exercise.slug]?.at(-1)).toBe(hashStub(stub));
    });

    it('has a TODO for each function that is not given, and says so when it is called', () => {
      const functions = stub.match(/throw new Error\('not started: \w+'\)/g) ?? [];

      expect(stub.match(/\/\/ TODO: /g)).toHaveLength(functions.length);
      expect(functions.length).toBeGreaterThan(0);
    });

    it('is not started and scores 0, untouched, with other line ends, and with a blank line more', async () => {
      for (const text of [stub, stub.replaceAll('\n', '\r\n'), `${stub}\n`]) {
        const verdict = await kit.grade({
          exercise,
          name: 'stub',
          source: { ...source, files: { [source.entry]: text } },
        });

        expect(verdict).toMatchObject({ status: 'not-started', points: 0 });
        expect(verdict.checks.filter(({ status }) => status !== 'not-started' && status !== 'blocked')).toEqual([]);
      }
    });
  },
);
