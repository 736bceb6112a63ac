import { afterAll, describe, expect, it } from 'vitest';
import { gradeSource } from '../../graders/grade.ts';
import type { Rooms } from '../../graders/processes/rooms.ts';
import { splitRooms } from '../../graders/processes/split-rooms.ts';
import type { CheckInfo, CheckOutcome, RoomRequest } from '../../graders/room/protocol.ts';
import { mistakes, solutions, type Answer } from '../kit/answers.ts';
import { openTestKit } from '../kit/open.ts';
import { nothingCompiled } from './scripts.ts';

const kit = await openTestKit(2);
afterAll(() => kit.close());

const answers = [...solutions(), ...mistakes()].filter(({ exercise }) => ['03', '05'].includes(exercise.number));
const [solution] = solutions().filter(({ exercise }) => exercise.number === '05');
if (solution === undefined) throw new Error('There is no solution to 05');
const endings: readonly Answer[] = [
  answerOf('never ends', `export const together = () => { for (;;); };`),
  answerOf(
    'takes all memory',
    `export const together = () => { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); };`,
  ),
];

describe('splitRooms', () => {
  it.each([...answers, ...endings].map((answer) => [`${answer.exercise.number} ${answer.name}`, answer] as const))(
    'comes to the same as one room for %s',
    async (_, answer) => {
      const { exercise, source } = answer;
      const infos = await kit.rooms.catalog();
      const task = { exercise, checks: infos.find(({ slug }) => slug === exercise.slug)?.checks ?? [], seed: 1 };

      const split = await gradeSource(task, source, { ...kit, rooms: splitRooms(kit.rooms) });

      expect(split).toEqual(await gradeSource(task, source, kit));
    },
  );

  it('keeps together what needs each other, and shares the rest equally', async () => {
    const asked = createRooms([info('a'), info('b', 'a'), info('c', 'b'), info('d'), info('e'), info('f')]);

    const outcomes = await splitRooms(asked.rooms).run(request, ['a', 'b', 'c', 'd', 'e', 'f']);

    expect(asked.halves).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    expect(outcomes.map(({ check }) => check)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('asks one room where there is only one check', async () => {
    const asked = createRooms([info('a'), info('b')]);

    await splitRooms(asked.rooms).run(request, ['b']);

    expect(asked.halves).toEqual([['b']]);
  });

  it('runs nothing, as it were, after a check that ended its room', async () => {
    const { rooms } = createRooms([info('a'), info('b'), info('c'), info('d')], {
      b: { check: 'b', cases: 0, status: 'failed', findings: [{ kind: 'crashed', error: '' }] },
    });

    const outcomes = await splitRooms(rooms).run(request, ['a', 'b', 'c', 'd']);

    expect(outcomes.map((outcome) => (outcome.status === 'blocked' ? outcome.by : outcome.status))).toEqual([
      'passed',
      'failed',
      'b',
      'b',
    ]);
  });

  it('finds the check that ended its room by those that it stopped', async () => {
    const { rooms } = createRooms([info('a'), info('b'), info('c'), info('d', 'a')], {
      a: { check: 'a', cases: 0, status: 'failed', findings: [{ kind: 'over-budget', budget: 'loop' }] },
      c: { check: 'c', cases: 0, status: 'blocked', by: 'a' },
      d: { check: 'd', cases: 0, status: 'blocked', by: 'a' },
    });

    const outcomes = await splitRooms(rooms).run(request, ['a', 'b', 'c', 'd']);

    expect(outcomes.map(({ status }) => status)).toEqual(['failed', 'blocked', 'blocked', 'blocked']);
  });
});

const request: RoomRequest = { slug: 'run', seed: 1, compiled: nothingCompiled };

function info(id: string, needs?: string): CheckInfo {
  const plain = { id, title: id, points: 1, inputs: [] };
  return needs === undefined ? plain : { ...plain, needs };
}

/** Rooms in which every check passes but those whose outcome is given. */
function createRooms(
  checks: readonly CheckInfo[],
  outcomes: Readonly<Record<string, CheckOutcome>> = {},
): { readonly rooms: Rooms; readonly halves: (readonly string[])[] } {
  const halves: (readonly string[])[] = [];
  return {
    halves,
    rooms: {
      catalog: async () => [{ number: '07', slug: 'run', exports: [], checks }],
      async run(_, ids) {
        halves.push(ids);
        return ids.map((check) => outcomes[check] ?? { check, cases: 1, status: 'passed' });
      },
      replay: async () => ({ findings: [] }),
      close: async () => undefined,
    },
  };
}

function answerOf(name: string, together: string): Answer {
  const { exercise, source } = solution ?? {
    exercise: { folder: '', number: '', slug: '' },
    source: { entry: '', files: {} },
  };
  const oneByOne = `export const oneByOne = async (a, b) => [await a(), await b()];\n`;
  return { exercise, name, source: { entry: source.entry, files: { [source.entry]: oneByOne + together } } };
}
