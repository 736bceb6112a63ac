import { describe, expect, it } from 'vitest';
import { questionOf } from '../../graders/predict/question.ts';
import { readOrder, readTime } from '../../graders/predict/read-answer.ts';
import type { TraceEvent } from '../../graders/trace/event.ts';
import { inARow, runOf, stuck } from './runs.ts';

const lettersOf = (key: string, events: readonly TraceEvent[] = inARow): readonly string[] =>
  [...questionOf(runOf(events), key).letters].map(([letter, { text }]) => `${letter} ${text}`);

describe('a question', () => {
  it('has letters in an order that the case decides', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];

    expect(lettersOf('a')).toEqual(lettersOf('a'));
    expect(new Set(keys.map((key) => lettersOf(key).join())).size).toBeGreaterThan(3);
  });

  it('tells nothing of the order in which things came', () => {
    const [log, first] = [inARow[2], inARow[3]];
    const swapped = inARow.map((event, index) => (index === 2 ? first : index === 3 ? log : event) ?? event);

    expect(lettersOf('a', swapped)).toEqual(lettersOf('a'));
  });

  it('asks for six moments at most', () => {
    const logs = Array.from({ length: 8 }, (_, at) => ({ at, type: 'log', level: 'log', text: `${at}` }) as const);
    const question = questionOf(runOf(logs), 'a');

    expect(question.letters.size).toBe(6);
    expect(question.more).toBe(2);
    expect(question.subject).toBe('the whole case');
  });

  it('asks for no order of what is alone, and knows what is never done', () => {
    const [log] = stuck.filter(({ type }) => type === 'log');
    const question = questionOf(runOf(log === undefined ? [] : [log]), 'a');

    expect(question.moments).toEqual([]);
    expect(question.more).toBe(0);
    expect(questionOf(runOf(stuck), 'a')).not.toHaveProperty('doneAt');
    expect(questionOf(runOf(stuck), 'a').subject).toBe('together');
  });
});

describe('an answer', () => {
  const { letters } = questionOf(runOf(inARow), 'a');

  it.for(['b a c e d', 'bac ed', 'B, A, C, E, D.'])('is an order: %s', (text) => {
    expect(readOrder(text, letters)).toEqual(['b', 'a', 'c', 'e', 'd'].map((letter) => letters.get(letter)));
  });

  it.for(['', 'a b c', 'a a b c d', 'a b c d e f', 'a b c d x'])('is no order: %s', (text) => {
    expect(readOrder(text, letters)).toBeUndefined();
  });

  it.for([
    ['300', 300],
    [' 0 ms ', 0],
    ['300ms', 300],
    ['Never', 'never'],
    ['', undefined],
    ['-1', undefined],
    ['3.5', undefined],
    ['soon', undefined],
  ] as const)('is a time or none: %s', ([text, time]) => {
    expect(readTime(text)).toBe(time);
  });
});
