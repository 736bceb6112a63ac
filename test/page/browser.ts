/** Opens pages in a real browser, as a reader does. */
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

/** A page that is open, and what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Every address that was asked for, but for the file itself. */
  readonly requests: readonly string[];
  /** Dialogs, errors and what was written to the console. */
  readonly noises: readonly string[];
}

/** A browser for the tests of one file. */
export interface TestBrowser {
  /** Opens a page, and closes the one before it. */
  readonly open: (html: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

/** Starts the browser; a test that needs one fails where there is none. */
export async function startBrowser(): Promise<TestBrowser> {
  // Containers seldom allow the browser's own sandbox, and these pages are ours.
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const folder = mkdtempSync(join(tmpdir(), 'overlap-pages-'));
  let count = 0;
  let last: BrowserContext | undefined;
  return {
    async open(html, options = {}) {
      const file = join(folder, `${(count += 1)}.html`);
      writeFileSync(file, html);
      const address = pathToFileURL(file).href;
      await last?.close();
      const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
      last = context;
      const page = await context.newPage();
      const requests: string[] = [];
      const noises: string[] = [];
      await context.route(
        (url) => url.href !== address,
        (route) => {
          requests.push(route.request().url());
          return route.abort();
        },
      );
      page.on('dialog', (dialog) => {
        noises.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('pageerror', (error) => noises.push(`error: ${error.message}`));
      page.on('console', (message) => noises.push(`console: ${message.text()}`));
      await page.goto(address);
      return { page, requests, noises };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (found !== undefined) return found;
  throw new Error(
    'There is no Chromium on this machine. Install the package chromium, or set CHROMIUM_PATH to a browser.',
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
