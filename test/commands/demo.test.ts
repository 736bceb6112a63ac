import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { demo } from '../../graders/commands/demo.ts';

const places = { kitRoot: resolve('nowhere'), courseRoot: resolve('nowhere'), bundle: resolve('nowhere') };

it('takes one file at most', async () => {
  await expect(demo(['a.ts', 'b.ts'], places)).rejects.toThrow(
    new RangeError('Give the demo one file, or none: npm run demo my-answer.ts'),
  );
});

it('says which file is not there, from where npm was called', async () => {
  vi.stubEnv('INIT_CWD', resolve('somewhere'));

  await expect(demo(['my-answer.ts'], places)).rejects.toThrow(
    new RangeError(`There is no file ${resolve('somewhere', 'my-answer.ts')}.`),
  );

  vi.unstubAllEnvs();
});

it('says that the package is without the answers', async () => {
  await expect(demo([], places)).rejects.toThrow(
    new RangeError(
      'The seven answers are not part of the package: one of them solves exercise 05. Give an answer of yours: overlap-kit demo my-answer.ts',
    ),
  );
});
