/** The README's picture of the page in the browser. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../../graders/commands/write-timeline.ts';
import type { TestKit } from '../kit/open.ts';
import { startBrowser } from '../page/browser.ts';
import { root } from './documents.ts';
import { replayMistake } from './screens.ts';

/** The page of a mistake, as `npm run timeline` writes it. */
export async function drawPage(kit: TestKit): Promise<string> {
  return pageOf(await replayMistake('05-one-after-another', 'awaits-in-a-row', kit));
}

/** Fonts differ from machine to machine, so a picture is known by the page that it was taken of. */
export function hashOf(page: string): string {
  return `${createHash('sha256').update(page).digest('hex')}\n`;
}

/** Takes the picture: the page as somebody sees it who has stepped into the middle of the run. */
export async function takePicture(html: string): Promise<void> {
  const browser = await startBrowser();
  try {
    const { page } = await browser.open(html, { viewport: { width: 960, height: 900 }, colorScheme: 'light' });
    await page.getByRole('slider').focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
    await page
      .getByText('What happened')
      .first()
      .evaluate((heading) => heading.scrollIntoView());
    writeFileSync(join(root, 'exercises/timeline-page.png'), await page.screenshot());
  } finally {
    await browser.close();
  }
}
