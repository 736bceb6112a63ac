import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import type { Plain } from '../../graders/trace/plain.ts';
import { cluesOf, lane } from './clues.ts';
import type { CluesParts } from './clues.ts';

const early = { kind: 'settles-at', expected: 200, actual: 0 } as const;
const error = (message: string): Plain => ({ kind: 'error', name: 'Error', message });
const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));

describe('not awaited', () => {
  const trace = [
    '0 call fun1',
    '0 coroutine fun1 in fun1',
    '0 job work in @fun1 line 7',
    '0 @fun1 ends',
    '0 fun1 ends',
    '0 settles',
    '100 work ends',
  ];
  const parts = { findings: [early], trace };

  it('is told from what was still running', () => {
    expect(diagnosed(parts)).toEqual({ id: 'not-awaited', names: ['fun1', 'work'] });
  });

  it('names the line that throws the promise away', () => {
    expect(diagnosed({ ...parts, more: [{ at: 0, type: 'dropped', line: 7 }] })).toEqual({
      id: 'not-awaited',
      variant: 'dropped',
      line: 7,
      names: ['fun1', 'work'],
    });
  });

  it.each(['async-in-foreach', 'async-in-map', 'then-without-return'] as const)('knows %s from the source', (shape) => {
    const facts = { shapes: [{ line: 7, shape, inside: 'fun1' }] };

    expect(diagnosed({ ...parts, facts })).toEqual({
      id: 'not-awaited',
      variant: shape,
      line: 7,
      names: ['fun1', 'work'],
    });
    expect(diagnosed({ ...parts, facts, more: [{ at: 0, type: 'dropped', line: 7 }] })).toMatchObject({
      variant: shape,
      line: 7,
    });
  });

  it('knows what is logged after the end', () => {
    const later = ['0 call fun1', '0 fun1 ends', '0 settles with 100', '100 fired 1'];

    expect(
      diagnosed({ findings: [early], trace: later, more: [{ at: 100, type: 'log', level: 'log', text: 'done' }] }),
    ).toEqual({
      id: 'not-awaited',
      variant: 'later',
      names: ['fun1'],
    });
  });

  describe('by the order of what happens', () => {
    const tooEarly = { kind: 'order', first: 'main ends', second: 'line 2', firstAt: 100, secondAt: 0 } as const;
    const running = ['0 call run', '0 job main in run', '100 main ends', '100 run ends', '100 settles'];

    it('is told of a line that comes too early', () => {
      const expected = { id: 'not-awaited', variant: 'logged', names: ['run', 'main', 'line 2'] };

      expect(diagnosed({ findings: [tooEarly], trace: running })).toEqual(expected);
      expect(diagnosed({ findings: [{ ...tooEarly, first: 'main fails' }], trace: running })).toEqual(expected);
    });

    it('names the line that throws the promise away', () => {
      expect(
        diagnosed({ findings: [tooEarly], trace: running, more: [{ at: 0, type: 'dropped', line: 7 }] }),
      ).toMatchObject({ id: 'not-awaited', variant: 'dropped', line: 7 });
    });

    it.each([
      ['of two functions', { ...tooEarly, second: 'other starts' }],
      ['of what is over', { ...tooEarly, secondAt: 100 }],
      ['of what did not run', { ...tooEarly, first: 'other ends' }],
      ['of two lines', { ...tooEarly, first: 'line 1' }],
    ])('is not claimed %s', (_, finding) => {
      expect(diagnosed({ findings: [finding], trace: running })?.id).not.toBe('not-awaited');
    });
  });

  it('is not claimed when nothing but a timer was open', () => {
    expect(
      diagnosed({ findings: [early], trace: ['0 call sleep', '0 sleep ends', '0 settles with 100', '100 fired 1'] }),
    ).toBeUndefined();
  });

  it('is not claimed where a right run blocks', () => {
    const intended = [lane('fun1', 0, 200, { segments: [{ from: 0, to: 200, kind: 'blocks' }] })];

    expect(diagnosed({ ...parts, intended, more: [{ at: 0, type: 'dropped', line: 7 }] })).toBeUndefined();
  });
});

describe('not awaited, and why', () => {
  const settled = (value: Plain): CluesParts['more'] => [
    { at: 0, type: 'settled', how: 'fulfilled', value, timers: [], open: [] },
  ];
  const trace = [
    '0 call together',
    '0 job first',
    '0 job second',
    '0 together ends',
    '100 first ends',
    '200 second ends',
  ];

  it('knows promises among what came back, and the line that gives them back', () => {
    const facts = { shapes: [{ line: 10, shape: 'return', inside: 'together' } as const] };

    expect(diagnosed({ findings: [early], trace, more: settled([{ kind: 'promise' }]), facts })).toEqual({
      id: 'not-awaited',
      variant: 'promises',
      line: 10,
      names: ['together', 'first'],
    });
    expect(diagnosed({ findings: [early], trace, more: settled([{ kind: 'promise' }]) })?.line).toBeUndefined();
  });

  it('knows a race that is over with the first of them', () => {
    const facts = { shapes: [{ line: 12, shape: 'promise-race', inside: 'together' } as const] };
    const raced = [
      '0 call together',
      '0 job first',
      '0 job second',
      '100 first ends',
      '100 together ends',
      '100 settles',
    ];

    expect(diagnosed({ findings: [{ ...early, actual: 100 }], trace: [...raced, '200 second ends'], facts })).toEqual({
      id: 'not-awaited',
      variant: 'race',
      line: 12,
      names: ['together', 'second', 'first'],
    });
  });

  it('shows the only line that sets a timer where something is logged later', () => {
    const facts = { calls: [{ line: 6, name: 'setInterval', inside: 'countdown' }] };
    const more: CluesParts['more'] = [{ at: 100, type: 'log', level: 'log', text: 'A 1' }];

    expect(
      diagnosed({ findings: [early], trace: ['0 call countdown', '0 countdown ends', '0 settles'], more, facts }),
    ).toEqual({
      id: 'not-awaited',
      variant: 'later',
      line: 6,
      names: ['countdown'],
    });
  });

  it('says that your code goes on where the call stands in another function', () => {
    const facts = { shapes: [{ line: 9, shape: 'call-not-awaited', inside: 'anonymous' } as const] };
    const more: CluesParts['more'] = [{ at: 0, type: 'dropped', line: 9 }];

    expect(
      diagnosed({
        findings: [early],
        trace: ['0 call prepare', '0 job work', '0 prepare ends', '0 settles'],
        more,
        facts,
      }),
    ).toEqual({ id: 'not-awaited', variant: 'dropped', line: 9, names: ['', 'work'] });
  });
});

describe('never settles', () => {
  const never = { kind: 'never-settles', at: 100, waiting: [{ name: 'sleep', line: 4 }] } as const;

  it.each<readonly [string, CluesParts, object]>([
    ['by the line that waits', { findings: [never] }, { variant: 'line', line: 4 }],
    [
      'by the only new Promise',
      { findings: [never], facts: { shapes: [{ line: 2, shape: 'new-promise', inside: 'sleep' }] } },
      { variant: 'new-promise', line: 2 },
    ],
    [
      'by an async executor whose error nobody sees',
      {
        findings: [never, { kind: 'unhandled', error: error('x'), at: 10 }],
        facts: { shapes: [{ line: 2, shape: 'async-executor', inside: 'sleep' }] },
      },
      { variant: 'async-executor', line: 2 },
    ],
    [
      'by the line alone when there are several',
      { findings: [never], facts: { shapes: [2, 8].map((line) => ({ line, shape: 'new-promise', inside: 'sleep' })) } },
      { variant: 'line', line: 4 },
    ],
  ])('is explained %s', (_, parts, expected) => {
    expect(diagnosed(parts)).toEqual({ id: 'never-settles', names: ['sleep'], ...expected });
  });

  it('is told without a line when none is known', () => {
    expect(diagnosed({ findings: [{ kind: 'never-settles', at: 0, waiting: [] }] })).toEqual({
      id: 'never-settles',
      names: [''],
    });
  });

  it('knows the one new Promise in the called function, where something failed inside of it', () => {
    const findings: CluesParts['findings'] = [
      { kind: 'never-settles', at: 100, waiting: [] },
      { kind: 'unhandled', error: error('x'), at: 100 },
    ];
    const shapes = (['sleep', 'createTask'] as const).map(
      (inside, index) => ({ line: 3 + 15 * index, shape: 'new-promise', inside }) as const,
    );

    expect(diagnosed({ findings, trace: ['0 call createTask', '0 createTask ends'], facts: { shapes } })).toEqual({
      id: 'never-settles',
      variant: 'failed-inside',
      line: 18,
      names: ['createTask'],
    });
    expect(
      diagnosed({ findings: findings.slice(0, 1), trace: ['0 call createTask'], facts: { shapes } })?.variant,
    ).toBeUndefined();
  });
});
