import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readClassRequest } from '../../graders/commands/class-options.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overlap-options-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the words of grade', () => {
  it('need no more than a path', async () => {
    const request = await readClassRequest(['submissions'], folder);

    expect(request).toMatchObject({
      paths: ['submissions'],
      out: 'results',
      assignment: { title: 'Overlap', seed: 'laptop' },
    });
    expect(request.jobs).toBeGreaterThan(0);
    expect(request.report.formats).toHaveLength(4);
    expect(Object.hasOwn(request, 'shard')).toBe(false);
  });

  it('name the course’s files, exercises, formats and the rest', async () => {
    const roster = written('people.csv', 'id\nada\n');
    const gradebook = written('canvas.csv', '\uFEFFStudent,ID,Section\n');
    const words = `a b --exercises 01,02 --exercises 05 --roster ${roster} --gradebook ${gradebook} --format junit,csv`;
    const rest = '--out there --jobs 3 --shard 2/4 --submitted-at 2026-11-25T12:00:00+01:00';

    const request = await readClassRequest(`${words} ${rest}`.split(' '), folder);

    expect(request).toMatchObject({
      paths: ['a', 'b'],
      out: 'there',
      jobs: 3,
      shard: { index: 2, of: 4 },
      submittedAt: { at: '2026-11-25T11:00:00.000Z', source: 'platform' },
    });
    expect(request.assignment.exercises.map(({ name }) => name.number)).toEqual(['01', '02', '05']);
    expect(request.report.people.owners.people).toEqual([{ id: 'ada' }]);
    // With its byte order mark, which belongs to the file.
    expect(request.report.gradebooks).toEqual([{ name: 'canvas.csv', text: '\uFEFFStudent,ID,Section\n' }]);
  });

  it('find the assignment and the overrides of the course by themselves', async () => {
    written('assignment.json', '{ "title": "Week 3", "exercises": ["05"] }');
    written('overrides.csv', 'submission,exercise,points,reason\nada,05,1,Shown\n');

    const { assignment, report } = await readClassRequest(['x'], folder);
    const quick = await readClassRequest(['x', '--exercises', '01'], folder);

    expect(assignment.title).toBe('Week 3');
    expect(report.people.overrides).toHaveLength(1);
    expect(quick.assignment).toMatchObject({ title: 'Overlap', exercises: [{ name: { number: '01' } }] });
  });

  it.each([
    ['--jobs 0', 'Expected `--jobs` to be a whole number from 1 up, got `0`'],
    ['--shard 3/2', 'Expected a shard such as 1/4, from 1/4 to 4/4, got `3/2`'],
    ['--submitted-at 2026-11-25', /^Expected `--submitted-at` to be an instant such as 2026-11-25T12:00:00Z, got /],
    ['--submitted-at 2026-13-25T12:00:00Z', /^Expected `--submitted-at` to be an instant/],
    ['--assignment a.json --exercises 05', 'Say either --assignment or --exercises: both name exercises.'],
    ['--roster nowhere.csv', /^nowhere\.csv cannot be read: ENOENT/],
    ['--format word', /word/],
    ['--nonsense', /--nonsense/],
  ])('%s is told to be wrong', async (words, message) => {
    await expect(readClassRequest(words.split(' '), folder)).rejects.toThrow(message);
  });

  it('are refused when a file is in another encoding', async () => {
    writeFileSync(join(folder, 'latin.csv'), Buffer.from('id\nj\xf6rg\n', 'latin1'));
    const path = join(folder, 'latin.csv');

    await expect(readClassRequest(['--roster', path], folder)).rejects.toThrow(
      `${path} is not UTF-8. Save it as "CSV UTF-8", or as UTF-8 text.`,
    );
  });
});

function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
