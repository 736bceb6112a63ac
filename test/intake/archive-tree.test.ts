/** What an archive lists is found by its exact name, and nothing else is. */
import { describe, expect, it } from 'vitest';
import { collectNames, type ArchiveNames } from '../../graders/intake/archive-tree.ts';
import { checkEntry } from '../../graders/intake/entry-policy.ts';
import { IntakeError } from '../../graders/intake/intake-error.ts';

describe('the names of an archive', () => {
  it('lead to what the archive has them for', () => {
    const names = collected(['ada/run.ts', 'ada/helper.ts']);

    expect(names.handleOf('ada/run.ts')).toBe(1);
    expect(names.handleOf('ada/helper.ts')).toBe(2);
  });

  it.each(['nothing.ts', 'ada/nothing.ts', 'ada', 'Ada/run.ts', 'ada/run.ts/more'])('do not lead to %s', (path) => {
    expect(() => collected(['ada/run.ts']).handleOf(path)).toThrow(new IntakeError(`${path} is not in the archive.`));
  });

  it('are listed in their order, with an instant where the archive has one', async () => {
    const names = collected(['run.ts', 'ada/a.ts']);
    names.add(checkEntry('late.ts', 'file'), { handle: 3, changedAt: 5 });

    expect(await names.list('')).toEqual({
      folders: ['ada'],
      files: [
        { name: 'late.ts', path: 'late.ts', changedAt: 5 },
        { name: 'run.ts', path: 'run.ts' },
      ],
      others: [],
    });
  });

  it.each(['nowhere', 'ADA', 'ada/run.ts'])('have nothing to list in %s', async (folder) => {
    expect(await collected(['ada/run.ts']).list(folder)).toEqual({ folders: [], files: [], others: [] });
  });

  it('are refused when there are too many', () => {
    expect(() => collected(['a.ts', 'b.ts', 'c.ts'], 2)).toThrow(new IntakeError('It holds more than 2 entries.'));
  });
});

/** The names of these files, each with its number. */
function collected(paths: readonly string[], most = 10): ArchiveNames<number> {
  const names = collectNames<number>(most);
  for (const [index, path] of paths.entries()) names.add(checkEntry(path, 'file'), { handle: index + 1 });
  return names;
}
