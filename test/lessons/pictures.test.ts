import { expect, it } from 'vitest';
import { drawPictures } from './pictures.ts';

it('every picture in the lessons and in the README is what the kit draws today', async () => {
  const stale = (await drawPictures()).filter(({ text, drawn }) => text !== drawn).map(({ path }) => path);

  expect(stale, 'Draw them anew: npm run pictures').toEqual([]);
});
