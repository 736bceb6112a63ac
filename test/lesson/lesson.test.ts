import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exerciseNames } from '../../graders/catalog.ts';
import { parseLesson, readLesson } from '../../graders/lesson/lesson.ts';

const exercises = join(import.meta.dirname, '..', '..', 'exercises');

describe('parseLesson', () => {
  it('takes the title, the task and the hints, with any line ends', () => {
    const lesson = [
      '# Wait for it',
      '',
      '```python',
      '# a comment',
      '```',
      '## Your task',
      '',
      '1. Wait.',
      '',
      '## Hints',
      '<details>',
      '<summary>The idea</summary>',
      '',
      'Think.',
      '',
      '</details>',
      '<details><summary> The shape </summary>Draw.',
      '</details>',
    ];
    const expected = {
      text: lesson.join('\n'),
      title: 'Wait for it',
      task: '1. Wait.',
      hints: [
        { title: 'The idea', text: 'Think.' },
        { title: 'The shape', text: 'Draw.' },
      ],
    };

    expect(parseLesson(lesson.join('\n'))).toEqual(expected);
    expect(parseLesson(lesson.join('\r\n'))).toEqual(expected);
  });

  it('finds a task that ends the lesson', () => {
    expect(parseLesson('# A\n\n## Your task\n\nDo it.\n').task).toBe('Do it.');
  });

  it('has empty parts where there are none', () => {
    expect(parseLesson('')).toEqual({ text: '', title: '', task: '', hints: [] });
  });
});

describe('readLesson', () => {
  it.each(exerciseNames.map(({ folder }) => folder))('finds everything in %s', async (folder) => {
    const { title, task, hints } = await readLesson(join(exercises, folder));

    expect(title).toMatch(/^[A-Z]/);
    expect(task).toMatch(/^1\. /m);
    expect(hints.map((hint) => hint.title)).toEqual(['The idea', 'What to use', 'The shape']);
    expect(hints.every(({ text }) => text.length > 0 && !text.includes('<'))).toBe(true);
  });

  it('says nothing where no lesson is', async () => {
    expect(await readLesson(join(exercises, 'nowhere'))).toEqual({ text: '', title: '', task: '', hints: [] });
  });
});
