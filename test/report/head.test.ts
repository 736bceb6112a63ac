import { expect, it } from 'vitest';
import { renderHead } from '../../graders/report/head.ts';
import { createPen } from '../../graders/report/pen.ts';

const pen = createPen();
const head = { sign: 'failed', exercise: '05 one', right: 'check 1 of 9' } as const;

it('ends with what stands at the right where the title leaves room for it', () => {
  const [line = '', ...rest] = renderHead({ ...head, title: 'short' }, pen);

  expect(line).toMatch(/^✗ 05 one › short +check 1 of 9$/);
  expect(line).toHaveLength(80);
  expect(rest).toEqual([]);
});

it('leaves an aside out where the title alone fits on one line', () => {
  const title = 'x'.repeat(65);

  expect(renderHead({ ...head, title, isAside: true }, pen)).toEqual([`✗ 05 one › ${title}`]);
});

it('keeps what is no aside', () => {
  const [line = '', ...rest] = renderHead({ ...head, title: 'many words '.repeat(6).trim() }, pen);

  expect(line).toMatch(/check 1 of 9$/);
  expect(rest).toHaveLength(1);
});

it('keeps an aside where the title needs a second line anyway', () => {
  const [line = '', ...rest] = renderHead({ ...head, title: 'many words '.repeat(9).trim(), isAside: true }, pen);

  expect(line).toMatch(/check 1 of 9$/);
  expect(rest).toHaveLength(1);
});
