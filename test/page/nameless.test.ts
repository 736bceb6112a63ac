/** Functions without a name, and code that is nobody's: a page says where they are, or that it does not know. */
import { expect, it } from 'vitest';
import { castOf } from '../../graders/page/cast.ts';
import { momentsOf } from '../../graders/page/moments.ts';
import { renderTimelinePage } from '../../graders/page/timeline-page.ts';
import { textsOf } from './read-page.ts';
import { pageOf, runOf } from './samples.ts';

it('a function without a name is called by its line, as in the picture', () => {
  const run = runOf('0 call work', '0 coroutine _ in work line 6', '0 coroutine _ in work', '5 work ends', '5 settles');

  expect(castOf(run).actors.map(({ name }) => name)).toEqual(['work', 'line 6', 'unnamed']);
  expect(castOf(run).actors.map(({ name }) => name)).toEqual(run.happened.lanes.map(({ name }) => name));
});

it('what blocks in nobody’s code is told, and changes nobody', () => {
  const run = runOf('0 call work', '5 blocked 0', '5 work ends', '5 settles');
  const moments = momentsOf(run, castOf(run));

  expect(moments.map(({ sentence, changes }) => [sentence, changes.length])).toEqual([
    ['The check calls work().', 1],
    ['Your code blocks from 0 to 5 ms: nothing else can run.', 0],
    ['work is done.', 1],
    ['What the check waits for is done: null.', 0],
  ]);
});

it('a line that goes to another place of the console says which', () => {
  const run = runOf('0 settles');
  const events = [
    { at: 0, type: 'log', level: 'log', text: 'plain' } as const,
    { at: 0, type: 'log', level: 'error', text: 'bad' } as const,
    ...run.trace.events,
  ];

  const texts = textsOf(renderTimelinePage(pageOf({ ...run, trace: { events } })));

  expect(texts).toContain('0 ms plain');
  expect(texts).toContain('0 ms bad console.error');
});
