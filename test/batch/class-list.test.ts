import { describe, expect, it } from 'vitest';
import { readClassList } from '../../graders/batch/class-list.ts';
import { listOf } from './records.ts';

describe('the list of a class', () => {
  it('is read as it was written', () => {
    const list = listOf(['a', 'b']);

    expect(readClassList(JSON.stringify(list), 'class.json')).toEqual(list);
  });

  it.each([
    ['is not JSON', '{', 'class.json is not JSON. Grade the class again.'],
    ['is something else', '3', 'class.json is no list of a class: it is wrong. Grade the class again.'],
    [
      'is of another version',
      JSON.stringify({ ...listOf(['a']), schema: 2 }),
      'class.json is no list of a class: schema is wrong. Grade the class again.',
    ],
    [
      'has a submission without an id',
      JSON.stringify({ ...listOf(['a']), submissions: [{ origin: 'a', keys: [], attempt: 1 }] }),
      'class.json is no list of a class: submissions.0.id is wrong. Grade the class again.',
    ],
  ])('is refused when it %s', (_, json, message) => {
    expect(() => readClassList(json, 'class.json')).toThrow(new TypeError(message));
  });
});
