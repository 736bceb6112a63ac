import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineOfIntended } from '../../graders/trace/intended-lanes.ts';
import type { Drawable } from '../../graders/trace/intended-lanes.ts';
import { timelineOf } from '../../graders/trace/lanes.ts';
import { withNotes } from '../../graders/trace/notes.ts';
import { renderTimeline } from '../../graders/trace/text.ts';
import type { TextOptions } from '../../graders/trace/text.ts';
import type { Timeline } from '../../graders/trace/timeline.ts';
import { widthOf } from '../../graders/trace/width.ts';
import { traceOf } from './written.ts';

const inSequence = [
  '0 call together',
  '0 coroutine together in together',
  '0 job first in @together',
  '0 @together waits 9',
  '100 first ends',
  '100 @together resumes',
  '100 job second in @together',
  '100 @together waits 10',
  '300 second ends',
  '300 @together resumes',
  '300 @together ends',
  '300 together ends',
  '300 settles',
  '300 drained',
];
const bothAtOnce = { spans: [job('first', 0, 100), job('second', 0, 200)], settlesAt: 200 };

describe('renderTimeline', () => {
  it('draws two jobs in sequence beside what can happen', () => {
    expect(drawn({ trace: inSequence, intended: bothAtOnce, called: 'together' })).toEqual([
      '                  0         100       200       300 ms',
      '  what happened   |         |         |         |',
      '    together      ▸·········▸···················▪',
      '    first         ▸·········▪',
      '    second                  ▸···················▪    starts at 100',
      '  what can happen',
      '    together      ▸···················▪',
      '    first         ▸·········▪',
      '    second        ▸···················▪              can start at 0',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('draws two jobs that overlap', () => {
    expect(
      drawn({
        trace: [
          '0 call together',
          '0 coroutine together in together',
          '0 job first in @together',
          '0 job second in @together',
          '0 @together waits 9',
          '100 first ends',
          '100 @together resumes',
          '100 @together waits 10',
          '200 second ends',
          '200 @together resumes',
          '200 @together ends',
          '200 together ends',
          '200 settles',
          '200 drained',
        ],
        intended: bothAtOnce,
        called: 'together',
      }),
    ).toEqual([
      '                  0         50        100       150       200 ms',
      '  what happened   |         |         |         |         |',
      '    together      ▸···················▸···················▪',
      '    first         ▸···················▪',
      '    second        ▸·······································▪',
      '  what can happen',
      '    together      ▸·······································▪',
      '    first         ▸···················▪',
      '    second        ▸·······································▪',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('draws one picture alone', () => {
    expect(
      drawn({
        trace: ['0 job first', '0 job second', '100 first ends', '200 second ends', '200 settles', '200 drained'],
      }),
    ).toEqual([
      '                  0         50        100       150       200 ms',
      '  what happened   |         |         |         |         |',
      '    first         ▸···················▪',
      '    second        ▸·······································▪',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('draws blocking as solid, and the instant between two blocks', () => {
    expect(
      drawn({
        trace: [
          '0 call main',
          '3000 blocked 0 by main line 4',
          '6000 blocked 3000 by main line 4',
          '6000 main ends',
          '6000 settles',
          '6000 drained',
        ],
        intended: {
          settlesAt: 6000,
          blocks: [
            { from: 0, to: 3000 },
            { from: 3000, to: 6000 },
          ],
        },
        called: 'main',
      }),
    ).toEqual([
      '                  0       1000    2000    3000    4000    5000    6000 ms',
      '  what happened   |       |       |       |       |       |       |',
      '    main          ▸███████████████████████▸███████████████████████▪',
      '  what can happen',
      '    main          ▸███████████████████████▸███████████████████████▪',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('lets those wait who are held up by a block', () => {
    expect(
      drawn({
        trace: [
          '0 call fun1',
          '0 coroutine fun1 in fun1',
          '0 @fun1 waits 4',
          '0 call fun2',
          '0 coroutine fun2 in fun2',
          '300 blocked 0 by @fun2 line 11',
          '300 @fun2 ends',
          '300 fun2 ends',
          '300 @fun1 resumes',
          '300 @fun1 ends',
          '300 fun1 ends',
          '300 settles',
          '300 drained',
        ],
        intended: { spans: [call('fun1', 0, 100), call('fun2', 0, 300)], settlesAt: 300, blocks: 'never' },
      }),
    ).toEqual([
      '                  0         100       200       300 ms',
      '  what happened   |         |         |         |',
      '    fun1          ▸·····························▪',
      '    fun2          ▸█████████████████████████████▪',
      '  what can happen',
      '    fun1          ▸·········▪',
      '    fun2          ▸·····························▪',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('never loses a block, however short', () => {
    expect(
      drawn({
        trace: [
          '0 call f',
          '2 blocked 0 by f',
          '2 f ends',
          '500 call g',
          '503 blocked 500 by g',
          '1000 g ends',
          '1000 call h',
          '3000 blocked 2998 by h',
          '3000 h ends',
          '3000 settles',
          '3000 drained',
        ],
      }),
    ).toEqual([
      '                  0         1000      2000      3000 ms',
      '  what happened   |         |         |         |',
      '    f             █▪',
      '    g                  █····▪',
      '    h                       ▸··················█▪',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('lets what never settles run off the picture', () => {
    expect(
      drawn({
        trace: [
          '0 call withContext',
          '0 coroutine withContext in withContext',
          '0 job enter in @withContext',
          '0 @withContext waits 3',
          '100 enter ends',
          '100 @withContext resumes',
          '100 @withContext waits 5',
          '100 stuck',
          '100 drained',
        ],
        intended: { spans: [job('enter', 0, 100), job('body', 100, 300), job('exit', 300, 350)], settlesAt: 350 },
        called: 'withContext',
      }),
    ).toEqual([
      '                  0         100       200       300 ms',
      '  what happened   |         |         |         |',
      '    withContext   ▸·········▸·····························    never ends',
      '    enter         ▸·········▪',
      '  what can happen',
      '    withContext   ▸··································▪',
      '    enter         ▸·········▪',
      '    body                    ▸···················▪             can start at 100',
      '    exit                                        ▸····▪        can start at 300',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('shows that something never settles when no time passes at all', () => {
    expect(drawn({ trace: ['0 call sleep', '0 stuck', '0 drained'] })).toEqual([
      '                  0 ms',
      '  what happened   |',
      '    sleep         ▸··········    never ends',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('marks what failed, and explains the mark', () => {
    expect(
      drawn({
        trace: ['0 call run', '0 job main in run', '70 main fails', '70 run fails', '70 settles', '70 drained'],
        intended: { spans: [job('main', 0, 70, { failed: true })], settlesAt: 70, rejects: null },
        called: 'run',
      }),
    ).toEqual([
      '                  0       10      20      30      40      50      60      70 ms',
      '  what happened   |       |       |       |       |       |       |       |',
      '    run           ▸·······················································✗',
      '    main          ▸·······················································✗',
      '  what can happen',
      '    run           ▸·······················································✗',
      '    main          ▸·······················································✗',
      '                  ▸ runs   · waits   █ blocks   ▪ done   ✗ failed',
    ]);
  });

  it('shows twelve lanes and counts the others', () => {
    expect(drawn({ trace: ['0 call all', ...oneByOne(14), '1400 all ends', '1400 settles', '1400 drained'] })).toEqual([
      '                  0         500       1000 ms',
      '  what happened   |         |         |',
      '    all           ▸···························▪',
      '    j0            ▸·▪',
      '    j1              ▸·▪',
      '    j2                ▸·▪',
      '    j3                  ▸·▪',
      '    j4                    ▸·▪',
      '    j5                      ▸·▪',
      '    j6                        ▸·▪',
      '    j7                          ▸·▪',
      '    j8                            ▸·▪',
      '    j9                              ▸·▪',
      '    j10                               ▸·▪',
      '    … and 3 more',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('shows calls that take no time', () => {
    expect(
      drawn({ trace: ['0 call whatIs', '0 whatIs ends', '0 call whatIs', '0 whatIs ends', '0 settles', '0 drained'] }),
    ).toEqual([
      '                  0 ms',
      '  what happened   |',
      '    whatIs        ▪',
      '    whatIs #2     ▪',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('shows a call that takes no time among others', () => {
    expect(drawn({ trace: ['0 job a', '50 call f', '50 f ends', '100 a ends', '100 settles', '100 drained'] })).toEqual(
      [
        '                  0         20        40        60        80        100 ms',
        '  what happened   |         |         |         |         |         |',
        '    a             ▸·················································▪',
        '    f                                      ▪',
        '                  ▸ runs   · waits   █ blocks   ▪ done',
      ],
    );
  });

  it('names instants of six digits', () => {
    expect(
      drawn({
        trace: ['0 job slow', '0 job quick', '1 quick ends', '123456 slow ends', '123456 settles', '123456 drained'],
      }),
    ).toEqual([
      '                  0       20000   40000   60000   80000   100000  120000 ms',
      '  what happened   |       |       |       |       |       |       |',
      '    slow          ▸················································▪',
      '    quick         ▪',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('names only the first instant of more time than has round numbers', () => {
    const long = { lanes: [{ name: 'f', from: 0, to: 1e14, segments: [], resumedAt: [] }], until: 1e14 };

    expect(renderTimeline(long).split('\n')[0]?.trim()).toBe('0 ms');
  });

  it('says what one odd millisecond comes to', () => {
    expect(
      drawn({
        trace: ['0 call f', '0 job a in f', '301 a ends', '302 f ends', '302 settles', '302 drained'],
        intended: { spans: [job('a', 0, 301)], settlesAt: 301 },
        called: 'f',
      }),
    ).toEqual([
      '                  0         100       200       300 ms',
      '  what happened   |         |         |         |',
      '    f             ▸·····························▪    ends at 302',
      '    a             ▸·····························▪',
      '  what can happen',
      '    f             ▸·····························▪    can end at 301',
      '    a             ▸·····························▪',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('spreads few milliseconds', () => {
    expect(drawn({ trace: ['0 job a', '3 job b', '7 a ends', '7 b ends', '7 settles', '7 drained'] })).toEqual([
      '                  0       1       2       3       4       5       6       7 ms',
      '  what happened   |       |       |       |       |       |       |       |',
      '    a             ▸·······················································▪',
      '    b                                     ▸·······························▪',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('draws many resumes in one column once', () => {
    expect(
      drawn({
        trace: [
          '0 call f',
          '0 coroutine f in f',
          '0 @f waits 3',
          ...everyThree(30),
          '1000 @f ends',
          '1000 f ends',
          '1000 settles',
          '1000 drained',
        ],
      }),
    ).toEqual([
      '                  0         200       400       600       800       1000 ms',
      '  what happened   |         |         |         |         |         |',
      '    f             ▸▸▸▸▸▸············································▪',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('follows what was left behind for a while', () => {
    expect(
      drawn({
        trace: [
          '0 call f',
          '0 job work in f',
          '0 set 1 5000 by f',
          '100 work ends',
          '100 f ends',
          '100 settles with 5000',
          '5000 fired 1',
          '5000 drained',
        ],
      }),
    ).toEqual([
      '                  0         100       200       300 ms',
      '  what happened   |         |         |         |',
      '    f             ▸·········▪',
      '    work          ▸·········▪',
      '    timer         ▸······························    left open until 5000',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('needs no more than ASCII', () => {
    expect(drawn({ trace: inSequence, intended: bothAtOnce, called: 'together', options: { ascii: true } })).toEqual([
      '                  0         100       200       300 ms',
      '  what happened   |         |         |         |',
      '    together      >.........>...................|',
      '    first         >.........|',
      '    second                  >...................|    starts at 100',
      '  what can happen',
      '    together      >...................|',
      '    first         >.........|',
      '    second        >...................|              can start at 0',
      '                  > runs   . waits   # blocks   | done',
    ]);
  });

  it('writes names in ASCII too', () => {
    expect(
      drawn({
        trace: [
          '0 job überName',
          '0 job downloadEverythingFromTheServer',
          '100 überName fails',
          '100 downloadEverythingFromTheServer ends',
          '100 settles',
          '100 drained',
        ],
        options: { ascii: true },
      }),
    ).toEqual([
      '                              0       20      40      60      80      100 ms',
      '  what happened               |       |       |       |       |       |',
      '    \\u00fcberName             >.......................................x',
      '    downloadEverythingFrom..  >.......................................|',
      '                              > runs   . waits   # blocks   | done   x failed',
    ]);
  });

  it('puts notes below where there is no room beside', () => {
    expect(drawn({ trace: inSequence, intended: bothAtOnce, called: 'together', options: { width: 40 } })).toEqual([
      '                  0    100  200  300 ms',
      '  what happened   |    |    |    |',
      '    together      ▸····▸·········▪',
      '    first         ▸····▪',
      '    second             ▸·········▪',
      '      starts at 100',
      '  what can happen',
      '    together      ▸·········▪',
      '    first         ▸····▪',
      '    second        ▸·········▪',
      '      can start at 0',
      '  ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('cuts long names, keeps their numbers, and shows hostile and wide characters', () => {
    expect(
      drawn({
        trace: [
          '0 job downloadEverythingFromTheServer',
          '100 downloadEverythingFromTheServer ends',
          '100 job downloadEverythingFromTheServer',
          '200 downloadEverythingFromTheServer ends',
          '0 job \u202eevil\u200b',
          '0 job 関数の名前',
          '0 job cafe\u0301',
          '200 \u202eevil\u200b ends',
          '200 関数の名前 ends',
          '200 cafe\u0301 ends',
          '200 settles',
          '200 drained',
        ],
      }),
    ).toEqual([
      '                              0         50        100       150       200 ms',
      '  what happened               |         |         |         |         |',
      '    downloadEverythingFromT…  ▸···················▪',
      '    \\u202eevil\\u200b          ▸·······································▪',
      '    関数の名前                ▸·······································▪',
      '    cafe\u0301                      ▸·······································▪',
      '    downloadEverythingFr… #2                      ▸···················▪',
      '                              ▸ runs   · waits   █ blocks   ▪ done',
    ]);
  });

  it('colours what it draws, with the same characters', () => {
    const { happened, intended } = pictures({ trace: inSequence, intended: bothAtOnce, called: 'together' });
    const coloured = renderTimeline(happened, intended, { colour: (ink, text) => `<${ink}>${text}</>` });

    expect(coloured.split('\n')[4]).toBe(
      '    <name>second</>                  <runs>▸</><waits>···················</><done>▪</>    <note>starts at 100</>',
    );
    expect(coloured.replaceAll(/<\/?\w*>/g, '')).toBe(renderTimeline(happened, intended));
  });

  it('is never wider than it may be, and the same for the same input', () => {
    fc.assert(
      fc.property(
        timelines,
        timelines,
        fc.integer({ min: 40, max: 200 }),
        fc.boolean(),
        (happened, intended, width, ascii) => {
          const text = renderTimeline(happened, intended, { width, ascii });

          expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(width);
          expect(text).not.toMatch(/ $/m);
          expect(renderTimeline(structuredClone(happened), structuredClone(intended), { width, ascii })).toBe(text);
          if (ascii) expect(text).toMatch(/^[ -~\n]*$/);
        },
      ),
    );
  });

  it('shows or counts every lane', () => {
    fc.assert(
      fc.property(timelines, (happened) => {
        const lines = renderTimeline({
          ...happened,
          lanes: happened.lanes.map((lane, index) => ({ ...lane, name: `lane${index}` })),
        }).split('\n');
        const more = Number(/… and (\d+) more/.exec(lines.join('\n'))?.[1] ?? 0);
        const drawnLanes = lines.filter((line) => /^ {4}lane\d+ /.test(line));

        expect(drawnLanes.length + more).toBe(happened.lanes.length + (happened.leftOut ?? 0));
        expect(drawnLanes.length).toBeLessThanOrEqual(12);
        for (const line of drawnLanes) expect(line).toMatch(/[▸·█▪✗]/);
      }),
    );
  });
});

function oneByOne(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => [
    `${at * 100} job j${at} in all`,
    `${at * 100 + 100} j${at} ends`,
  ]).flat();
}

function everyThree(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => [`${at * 3 + 3} @f resumes`, `${at * 3 + 3} @f waits 3`]).flat();
}

interface Pictured {
  readonly trace: readonly string[];
  readonly intended?: Drawable;
  readonly called?: string;
}

function pictures({ trace, intended, called }: Pictured): {
  readonly happened: Timeline;
  readonly intended?: Timeline;
} {
  const happened = timelineOf(traceOf(...trace));
  return intended === undefined
    ? { happened }
    : withNotes({ happened, intended: timelineOfIntended(intended, called) });
}

function drawn({ options, ...pictured }: Pictured & { readonly options?: TextOptions }): readonly string[] {
  const { happened, intended } = pictures(pictured);
  return renderTimeline(happened, intended, options).split('\n');
}

function job(name: string, from: number, to: number, { failed = false }: { readonly failed?: boolean } = {}) {
  return { of: 'job', name, from, to, failed } as const;
}

function call(name: string, from: number, to: number) {
  return { of: 'call', name, from, to } as const;
}

const instant = fc.oneof(fc.nat(10), fc.nat(999), fc.nat(999_999));
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', '関', '\u202e', 'é', ' '),
    fc.integer({ min: 0, max: 0x1ffff }).map((code) => String.fromCodePoint(code)),
  ),
  maxLength: 40,
});
const lanes = fc
  .record({
    name: text.map((words) => `${words}.`),
    ends: fc.array(instant, { minLength: 2, maxLength: 6 }).map((all) => all.sort((a, b) => a - b)),
    kind: fc.constantFrom('waits' as const, 'blocks' as const),
    isOpen: fc.boolean(),
    failed: fc.boolean(),
    note: fc.option(
      text.map((words) => `${words}.`),
      { nil: undefined },
    ),
  })
  .map(({ name, ends, kind, isOpen, failed, note }) => ({
    name,
    from: ends[0] ?? 0,
    ...(isOpen ? {} : { to: ends.at(-1) ?? 0 }),
    failed,
    segments: ends.slice(1).map((to, index) => ({ from: ends[index] ?? 0, to, kind })),
    resumedAt: ends.slice(1, -1),
    ...(note === undefined ? {} : { note }),
  }));
const timelines: fc.Arbitrary<Timeline> = fc
  .record({ lanes: fc.array(lanes, { maxLength: 20 }), leftOut: fc.option(fc.nat(5), { nil: undefined }) })
  .map((timeline) => ({
    ...timeline,
    until: Math.max(0, ...timeline.lanes.flatMap(({ segments }) => segments.map(({ to }) => to))),
  }));
