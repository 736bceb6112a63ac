import { describe, expect, it } from 'vitest';
import { plainAssignment, readAssignment } from '../../graders/assignment/assignment.ts';

describe('an assignment file', () => {
  it('names exercises, points, weights, the attempt that counts and where the seed is', () => {
    const text = JSON.stringify({
      title: 'Week 3',
      exercises: ['01-02', { exercise: '05', points: 10, weights: { together: 3 } }],
      attempts: 'best',
      seed: { environment: 'SEED' },
    });

    const assignment = readAssignment(text, 'assignment.json');

    expect({ ...assignment, exercises: assignment.exercises.map(({ name, ...rest }) => [name.slug, rest]) }).toEqual({
      title: 'Week 3',
      exercises: [
        ['blocking-calls', { weights: {} }],
        ['async-function', { weights: {} }],
        ['one-after-another', { points: 10, weights: { together: 3 } }],
      ],
      attempts: 'best',
      seed: { environment: 'SEED' },
    });
  });

  it('needs no more than exercises', () => {
    expect(readAssignment('\uFEFF{ "exercises": ["05"] }', 'a.json')).toMatchObject({
      title: 'Overlap',
      attempts: 'last',
      seed: 'laptop',
    });
  });

  it('may write a seed down', () => {
    expect(readAssignment('{ "exercises": ["05"], "seed": "autumn" }', 'a.json').seed).toEqual({ value: 'autumn' });
  });

  it.each([
    ['{', /^a\.json is not JSON: /],
    ['3', /^a\.json: the file is not what an assignment has there\. /],
    ['{}', /^a\.json: exercises is not what an assignment has there\. /],
    ['{ "exercises": [] }', /^a\.json: exercises is not what an assignment has there\. /],
    ['{ "exercises": ["05"], "late": 1 }', /^a\.json: late is not what an assignment has there\. /],
    [
      '{ "exercises": ["05"], "attempts": "first" }',
      'a.json: attempts is not what an assignment has there. Invalid type: Expected ("last" | "best") but received "first".',
    ],
    ['{ "exercises": [{ "exercise": "05", "points": 1.5 }] }', /^a\.json: exercises\.0/],
    ['{ "exercises": [{ "exercise": "05", "points": -1 }] }', /^a\.json: exercises\.0/],
    ['{ "exercises": ["04-05", "05"] }', 'a.json sets 05-one-after-another twice. Name it once.'],
    ['{ "exercises": ["77"] }', /^There is no exercise 77\. /],
  ])('is refused when it is %s', (text, message) => {
    expect(() => readAssignment(text, 'a.json')).toThrow(message);
  });
});

it('words alone make an assignment too', () => {
  expect(plainAssignment(['01-02', '05']).exercises.map(({ name }) => name.number)).toEqual(['01', '02', '05']);
});
