import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoomMessage } from '../../graders/processes/messages.ts';
import type { RoomMessage } from '../../graders/room/protocol.ts';
import * as situations from '../report/situations.ts';
import { mutated } from '../schema/mutate.ts';

const judged = { check: 'together', cases: 3 };
const failures = Object.values(situations).map(({ failed }): RoomMessage => {
  const { findings, run } = failed;
  return { type: 'outcome', outcome: { ...judged, status: 'failed', findings, ...(run === undefined ? {} : { run }) } };
});
const replays = Object.values(situations).flatMap(({ failed: { findings, run } }): readonly RoomMessage[] =>
  run === undefined ? [] : [{ type: 'replayed', run, findings }],
);
const checks = [{ id: 'together', title: 'it works', points: 1, inputs: ['first'] }];
const messages: readonly RoomMessage[] = [
  { type: 'ready', exercises: [{ number: '05', slug: 'one-after-another', exports: ['together'], checks }] },
  { type: 'began', check: 'together' },
  { type: 'outcome', outcome: { ...judged, status: 'passed' } },
  { type: 'outcome', outcome: { ...judged, status: 'not-started', name: 'together' } },
  { type: 'outcome', outcome: { ...judged, status: 'blocked', by: 'first' } },
  { type: 'outcome', outcome: { ...judged, status: 'broken', error: 'ours' } },
  { type: 'bad-case', message: 'Expected 2 values' },
  { type: 'done' },
  ...failures,
  ...replays,
];

/** As it comes through a pipe. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('parseRoomMessage', () => {
  it.each(messages.map((message, index) => [message.type, index, message] as const))(
    'takes %s, unchanged (%i)',
    (_, __, message) => {
      expect(parseRoomMessage(JSON.stringify(message))).toEqual(sent(message));
    },
  );

  it.each([
    ['no JSON', 'PASSED'],
    ['an empty line', ''],
    ['a list', '[]'],
    ['a type that is not known', '{"type":"passed"}'],
    ['a type that every object has', '{"type":"toString"}'],
    [
      'a message with points in it',
      '{"type":"outcome","outcome":{"check":"a","cases":1,"status":"passed","points":100}}',
    ],
    ['a count that is no count', '{"type":"outcome","outcome":{"check":"a","cases":1e999,"status":"passed"}}'],
    [
      'a failure without a finding',
      '{"type":"outcome","outcome":{"check":"a","cases":1,"status":"failed","findings":[]}}',
    ],
    ['a key that leads to a prototype', '{"type":"done","__proto__":{"type":"done"}}'],
    ['a type that only its prototype would have', '{"__proto__":{"type":"done"}}'],
    ['what is nested without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    [
      'a value that is nested without end',
      `{"type":"outcome","outcome":{"check":"a","cases":1,"status":"failed","findings":[{"kind":"value","expected":1,"actual":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}}`,
    ],
  ])('takes %s for nothing', (_, line) => {
    expect(parseRoomMessage(line)).toBeUndefined();
  });

  it('never throws, never lets through what it would refuse, and never touches a prototype', () => {
    const lines = fc.oneof(
      { weight: 5, arbitrary: mutated(messages.map(sent)).map((value) => JSON.stringify(value) ?? '') },
      fc.json(),
      fc.string(),
    );
    fc.assert(
      fc.property(lines, (line) => {
        const message = parseRoomMessage(line);

        if (message !== undefined) expect(parseRoomMessage(JSON.stringify(message))).toEqual(message);
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(Reflect.get({}, 'polluted')).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
