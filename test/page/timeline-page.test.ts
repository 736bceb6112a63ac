import { describe, expect, it } from 'vitest';
import { renderTimelinePage } from '../../graders/page/timeline-page.ts';
import { attributesOf, textsOf } from './read-page.ts';
import { longRun, pageOf, runInSequence, runOf } from './samples.ts';

describe('the page of a run', () => {
  it('says without style and script all that it shows', () => {
    const texts = textsOf(
      renderTimelinePage(
        pageOf(runInSequence(), {
          caseText: 'first needs 100 ms and second needs 200 ms',
          why: 'await on line 11 pauses together itself.',
          next: 'Ask yourself which line starts second.',
          lesson: 'exercises/05-one-after-another/README.md',
          replay: 'npm run replay 05 together 100 200',
        }),
      ),
    );

    expect(texts.slice(0, 12)).toEqual([
      '✗ failed · 05 one-after-another',
      'together starts both jobs at once',
      'In this case first needs 100 ms and second needs 200 ms.',
      'together took 300 ms = 100 + 200. It can take 200, the longer one.',
      'Why',
      'await on line 11 pauses together itself.',
      'Next',
      'Ask yourself which line starts second.',
      'Lesson',
      'exercises/05-one-after-another/README.md',
      'Again',
      'npm run replay 05 together 100 200',
    ]);
    expect(texts).toEqual(
      expect.arrayContaining([
        'What happened',
        'together runs from 0 to 300 ms: waits on line 11 from 0 to 100, on line 12 from 100 to 300. It logs “both started” at 0 ms.',
        'starts at 100 second runs from 100 to 300 ms: waits from 100 to 300.',
        'What can happen',
        'can start at 0 second runs from 0 to 200 ms: waits from 0 to 200.',
        'const a = await first(); together waits here from 0 to 100',
        '0 ms both started',
        'All 12 steps in words',
        '100 ms together calls second on line 12.',
      ]),
    );
  });

  it('shows what is logged beside what is prescribed', () => {
    const [first, ...others] = textsOf(
      renderTimelinePage(pageOf({ ...runInSequence(), intendedLog: ['both started', 'done'] })),
    ).slice(-20);
    const texts = [first, ...others];
    const start = texts.indexOf('What the exercise asks to be logged');

    expect(texts.slice(start, start + 3)).toEqual(['What the exercise asks to be logged', 'both started', 'done']);
  });

  it('says so where nothing is logged, nothing is intended, or there is no source', () => {
    const texts = textsOf(renderTimelinePage(pageOf(runOf('0 call f', '0 f ends', '0 settles'), { source: {} })));

    expect(texts).toContain('Nothing is logged.');
    expect(texts).toContain('The source is too long to be shown here.');
    expect(texts).not.toContain('What can happen');
  });

  it('links a line to the run in the only file that has code there', () => {
    const source = {
      'helper.ts': '// nothing\n\nexport {};\nexport {};',
      'one-after-another.ts': "import './helper.ts';\n\n  // so\na();\n",
    };
    const html = renderTimelinePage(
      pageOf(runInSequence(), { source, notes: [1, 3, 4].map((line) => ({ line, text: `note ${line}` })) }),
    );

    expect(attributesOf(html, 'aria-label')).toEqual(
      expect.arrayContaining(['Source of one-after-another.ts', 'Source of helper.ts']),
    );
    expect(attributesOf(html, 'data-line')).toEqual(['1', '3']);
    expect(textsOf(html)).toEqual(
      expect.arrayContaining(["import './helper.ts'; note 1", 'export {}; note 3', 'a();']),
    );
  });

  it('bounds what is shown of a very long source, line, log and list of lanes', () => {
    const long = Array.from({ length: 2_000 }, (_, index) => `${index}`).join('\n');
    const run = longRun(100);
    const lanes = Array.from({ length: 20 }, (_, index) => ({
      name: `f${index}`,
      from: 0,
      to: 9,
      segments: [],
      resumedAt: [],
    }));
    const log = { at: 0, type: 'log', level: 'log', text: long } as const;
    const texts = textsOf(
      renderTimelinePage(
        pageOf(
          { ...run, trace: { events: [...run.trace.events, log] }, happened: { lanes, until: 9 } },
          { source: { 'a.ts': `${'x'.repeat(500)}\n${long}` } },
        ),
      ),
    );

    expect(texts).toEqual(
      expect.arrayContaining(['… and 501 more lines', '… and 1000 more lines', '… and 8 more', `${'x'.repeat(400)}…`]),
    );
  });

  it('holds no address, and lets in only its own style and script', () => {
    const html = renderTimelinePage(pageOf(runInSequence()));

    expect(attributesOf(html, 'content')[0]).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'$/,
    );
    expect(html).not.toMatch(/ (?:src|href|style|on\w+)=|url\(|@import|https?:\/\/(?!www\.w3\.org)/);
  });

  it('is the same for the same run', () => {
    expect(renderTimelinePage(pageOf(structuredClone(runInSequence())))).toBe(
      renderTimelinePage(pageOf(runInSequence())),
    );
  });
});
