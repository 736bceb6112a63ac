import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../graders/trace/svg.ts';
import type { Lane, Timeline } from '../../graders/trace/timeline.ts';

describe('renderSvg', () => {
  it('says the same in sentences', () => {
    const svg = renderSvg(inSequence, atOnce, { title: 'together starts both jobs at once' });

    expect(svg).toContain('role="img" aria-label="together starts both jobs at once"');
    expect(svg).toContain('<title>together starts both jobs at once</title>');
    expect(svg).toContain(
      '<desc>what happened: together runs from 0 to 300 ms: waits on line 9 from 0 to 100, on line 10 from 100 to 300. ' +
        'second runs from 100 to 300 ms: waits from 100 to 300.\n' +
        'what can happen: second runs from 0 to 200 ms: waits from 0 to 200.</desc>',
    );
  });

  it('draws both pictures to one scale', () => {
    const svg = renderSvg(inSequence, atOnce, { title: 'x' });
    const squares = [...svg.matchAll(/class="done" x="([\d.]+)"/g)].map(([, x]) => Number(x));

    // together, second, second as it can be, the legend
    expect(squares[0]).toBe(squares[1]);
    expect(squares[2]).toBeLessThan(squares[1] ?? 0);
    expect(textsOf(svg)).toEqual([
      '0',
      '50',
      '100',
      '150',
      '200',
      '250',
      '300',
      'ms',
      'what happened',
      'together',
      'second',
      'starts at 100',
      'what can happen',
      'second',
      'can start at 0',
      'runs',
      'waits',
      'blocks',
      'done',
    ]);
  });

  it('gives each kind a shape of its own, not only a colour', () => {
    const svg = renderSvg(
      timeline(lane('f', 0, 300, ['waits', 0, 100], ['blocks', 100, 300]), { ...lane('g', 0, 300), failed: true }),
      undefined,
      { title: 'x' },
    );

    expect(svg).toMatch(/<g class="waits"><title>waits from 0 to 100 ms<\/title><rect [^>]*\/><line [^>]*\/><\/g>/);
    expect(svg).toMatch(/<rect class="blocks" [^>]*><title>blocks from 100 to 300 ms<\/title><\/rect>/);
    expect(svg).toMatch(/<path class="runs" /);
    expect(svg).toMatch(/<rect class="done" /);
    expect(svg).toMatch(/<path class="failed" /);
    expect(textsOf(svg)).toContain('failed');
  });

  it('explains the cross only where there is one', () => {
    expect(textsOf(renderSvg(inSequence, undefined, { title: 'x' }))).not.toContain('failed');
  });

  it('never loses a block, however short or late', () => {
    const svg = renderSvg(timeline(lane('f', 0, 3000, ['waits', 0, 2999], ['blocks', 2999, 3000])), undefined, {
      title: 'x',
    });
    const block = Number(/class="blocks" x="([\d.]+)"/.exec(svg)?.[1]);
    const square = Number(/class="done" x="([\d.]+)"/.exec(svg)?.[1]);

    expect(block + 5).toBeLessThanOrEqual(square);
  });

  it('draws one mark where two would cover each other, and no dots where there is no room', () => {
    const near = { ...lane('f', 0, 1000, ['waits', 0, 2], ['waits', 500, 1000]), resumedAt: [500, 502] };
    const svg = renderSvg(timeline(near), undefined, { title: 'x' });

    // At 0, at 500, and in the legend.
    expect(svg.match(/class="runs"/g)).toHaveLength(3);
    expect(svg).toMatch(/<g class="waits"><title>waits from 0 to 2 ms<\/title><rect [^>]*\/><\/g>/);
  });

  it('names only the first instant of more time than has round numbers', () => {
    const svg = renderSvg(timeline(lane('f', 0, 1e14)), undefined, { title: 'x' });

    expect(textsOf(svg).slice(0, 2)).toEqual(['0', 'ms']);
  });

  it('lets what never ends run off the picture', () => {
    const svg = renderSvg({ lanes: [{ ...open, note: 'never ends' }], until: 100 }, undefined, { title: 'x' });

    expect(svg.match(/class="done"/g)).toHaveLength(1);
    expect(svg).toMatch(/<g class="waits"><line /);
    expect(textsOf(svg)).toContain('never ends');
  });

  it('draws what stands still at the first instant', () => {
    const svg = renderSvg({ lanes: [{ ...open, segments: [] }, lane('g', 0, 0)], until: 0 }, undefined, { title: 'x' });

    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(textsOf(svg).slice(0, 2)).toEqual(['0', 'ms']);
  });

  it('counts the lanes beyond twelve, and draws hundreds of stretches as one', () => {
    const many = Array.from({ length: 14 }, (_, index) => lane(`f${index}`, 0, 100));
    const short = Array.from({ length: 100 }, (_, at) => ['waits', at, at + 1] as const);
    const svg = renderSvg(timeline(...many, lane('busy', 0, 100, ...short)), undefined, { title: 'x' });

    expect(textsOf(svg)).toContain('… and 3 more');
    expect(renderSvg(timeline(lane('busy', 0, 100, ...short)), undefined, { title: 'x' })).toContain(
      '<title>waits from 0 to 100 ms</title>',
    );
  });

  it('is inert whatever things are called', () => {
    const name = '"><script>alert(1)</script>\u202e\u0000&';
    const svg = renderSvg(timeline({ ...lane(name, 0, 100), note: name }), undefined, { title: name });

    expect(svg.includes('\0')).toBe(false);
    expect(svg).not.toMatch(/<script|\u202e|on\w+=|href|url\(| id=/);
    expect(svg).toContain(
      String.raw`<title>&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;\u202e\u0000&#38;</title>`,
    );
  });

  it('cuts long names and notes', () => {
    const svg = renderSvg(timeline({ ...lane('x'.repeat(500), 0, 100), note: 'y'.repeat(500) }), undefined, {
      title: 'x',
    });

    expect(textsOf(svg)).toContain(`${'x'.repeat(27)}…`);
    expect(textsOf(svg)).toContain(`${'y'.repeat(35)}…`);
  });

  it('is the same for the same input', () => {
    expect(renderSvg(structuredClone(inSequence), structuredClone(atOnce), { title: 'x' })).toBe(
      renderSvg(inSequence, atOnce, { title: 'x' }),
    );
  });
});

const inSequence: Timeline = {
  lanes: [
    {
      name: 'together',
      from: 0,
      to: 300,
      resumedAt: [100],
      segments: [
        { from: 0, to: 100, kind: 'waits', line: 9 },
        { from: 100, to: 300, kind: 'waits', line: 10 },
      ],
    },
    { ...lane('second', 100, 300, ['waits', 100, 300]), note: 'starts at 100' },
  ],
  until: 300,
};
const atOnce: Timeline = {
  lanes: [{ ...lane('second', 0, 200, ['waits', 0, 200]), note: 'can start at 0' }],
  until: 200,
};
const open: Lane = { name: 'f', from: 0, segments: [{ from: 0, to: 100, kind: 'waits' }], resumedAt: [] };

function lane(
  name: string,
  from: number,
  to: number,
  ...segments: readonly (readonly ['waits' | 'blocks', number, number])[]
): Lane {
  return {
    name,
    from,
    to,
    segments: segments.map(([kind, start, stop]) => ({ kind, from: start, to: stop })),
    resumedAt: [],
  };
}

function timeline(...lanes: readonly Lane[]): Timeline {
  return { lanes, until: Math.max(...lanes.map(({ from, to = from }) => to)) };
}

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
}
