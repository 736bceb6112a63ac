import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openTestKit } from '../kit/open.ts';
import { root } from './documents.ts';
import { drawPage, hashOf, takePicture } from './page-picture.ts';
import { drawPictures } from './pictures.ts';

const kit = await openTestKit(1);
afterAll(() => kit.close());

describe('npm run pictures', () => {
  it('has drawn every picture in the lessons and in the README as the kit draws it today', async () => {
    for (const { path, drawn } of await drawPictures(kit)) await expect(drawn).toMatchFileSnapshot(join(root, path));
  });

  it('has taken the picture of the page of the page as it is today', async () => {
    const page = await drawPage(kit);

    if (process.env['npm_lifecycle_event'] === 'pictures') await takePicture(page);

    await expect(hashOf(page)).toMatchFileSnapshot('page-picture.sha256');
  });
});
