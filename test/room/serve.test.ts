import { describe, expect, it } from 'vitest';
import { check, during, grader, job, type Check } from '../../graders/kit.ts';
import type { RoomMessage, RoomRequest } from '../../graders/room/protocol.ts';
import { describeCatalog, serve } from '../../graders/room/room.ts';
import { world } from '../world/run.ts';
import { compile } from '../../graders/submission/compile.ts';
import 'ses';

interface Exports {
  f(work: () => Promise<unknown>): Promise<unknown>;
}

const expectsNothing = { given: { work: job() }, run: () => 0, intended: () => ({}) };
const cannotBeJudged: Readonly<Record<string, unknown>> = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error('in the judge');
    },
  },
);
const catalog = [
  { file: '02-other', grader: grader({}, []) },
  {
    file: '01-it',
    grader: grader<Exports>({ f: 'function' }, [
      check('runs', 'f runs its job', {
        given: { work: job() },
        telling: [{ work: 100 }],
        run: ({ f }, { work }) => f(work),
        intended: ({ work }) => ({ spans: [during(work, 0)], log: ['done'] }),
      }),
      check('empty', 'expects nothing', expectsNothing),
      check('after', 'comes after', { ...expectsNothing, needs: 'empty' }),
      check('crash', 'cannot be judged', { ...expectsNothing, intended: () => ({ observed: cannotBeJudged }) }),
    ] as readonly Check<Exports>[]),
  },
];

describe('a room', () => {
  it('tells what can be asked, in order', () => {
    expect(describeCatalog(catalog)).toEqual([
      {
        number: '01',
        slug: 'it',
        exports: ['f'],
        checks: [
          { id: 'runs', title: 'f runs its job', points: 1, inputs: ['work'] },
          { id: 'empty', title: 'expects nothing', points: 1, inputs: ['work'] },
          { id: 'after', title: 'comes after', points: 1, inputs: ['work'], needs: 'empty' },
          { id: 'crash', title: 'cannot be judged', points: 1, inputs: ['work'] },
        ],
      },
      { number: '02', slug: 'other', exports: [], checks: [] },
    ]);
  });

  it('gives every check asked for an outcome; one that expects nothing is broken, not passed', async () => {
    const messages = await ask({});

    expect(
      messages.map((message) =>
        message.type === 'outcome' ? `${message.outcome.check} ${message.outcome.status}` : message.type,
      ),
    ).toEqual([
      'began',
      'runs failed',
      'began',
      'empty broken',
      'began',
      'after blocked',
      'began',
      'crash failed',
      'done',
    ]);
    expect(messages[3]).toMatchObject({ outcome: { error: 'The check empty expects nothing' } });
  });

  it('takes whatever breaks once the submission has run for its doing', async () => {
    const [, outcome] = await ask({ only: ['crash'] });

    expect(outcome).toMatchObject({ outcome: { findings: [{ kind: 'crashed', error: 'in the judge' }] } });
  });

  it('runs only the checks that are named', async () => {
    const messages = await ask({ only: ['runs'] });

    expect(messages.map(({ type }) => type)).toEqual(['began', 'outcome', 'done']);
  });

  it('runs one case again, with what was logged and what should have been', async () => {
    const [replayed] = await ask({ only: ['runs'], replay: ['100'] });

    expect(replayed).toMatchObject({
      type: 'replayed',
      findings: [{ kind: 'log', expected: 'done', actual: 'work' }],
      run: { case: { text: 'work needs 100 ms', args: ['100'] }, log: ['work'], intendedLog: ['done'] },
    });
  });

  it('says what is wrong with a case', async () => {
    expect((await ask({ only: ['runs'], replay: ['1', '2'] }))[0]).toEqual({
      type: 'bad-case',
      message: 'Expected 1 values (work) after runs, got 2',
    });
    expect((await ask({ only: ['none'], replay: [] }))[0]).toEqual({
      type: 'bad-case',
      message: "Expected a check's id, got none",
    });
  });

  it('refuses an exercise that is not there', async () => {
    await expect(ask({ slug: 'nothing' })).rejects.toThrow('Expected the slug of an exercise, got `nothing`');
  });
});

/** Not sealed: what is asked and answered does not depend on it. */
async function ask(request: Partial<RoomRequest>): Promise<readonly RoomMessage[]> {
  const compiled = await compile({
    entry: 'it.ts',
    files: {
      'it.ts': 'export const f = async (work) => { const value = await work(); console.log(value); return value; };',
    },
  });
  if (compiled.status === 'refused') throw new Error('refused');
  const messages: RoomMessage[] = [];
  await serve({ slug: 'it', seed: 1, compiled, ...request }, catalog, world, (message) => messages.push(message));
  return messages;
}
