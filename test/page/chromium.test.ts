import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderClassPage } from '../../graders/page/class-page.ts';
import { renderStudentPage } from '../../graders/page/student-page.ts';
import { renderTimelinePage } from '../../graders/page/timeline-page.ts';
import { withText } from '../report/hostile.ts';
import { startBrowser, type TestBrowser } from './browser.ts';
import { classOf, longRun, pageOf, record, runInSequence, runOf } from './samples.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const timeline = renderTimelinePage(pageOf(runInSequence()));

const studentPage = renderStudentPage(record);
const invalid = { ...record, status: 'invalid', problem: 'It is empty.' } as const;

/** A student's page holds timelines as well, so it stands for the page of a run. */
const readings: readonly (readonly [name: string, html: string, options: BrowserContextOptions])[] = [
  ['of a run, in the light', timeline, { colorScheme: 'light' }],
  ['of a student, in the light', studentPage, { colorScheme: 'light' }],
  ['of a student, in the dark', studentPage, { colorScheme: 'dark' }],
  ['of a student, on a phone', studentPage, { viewport: { width: 360, height: 740 }, hasTouch: true }],
  ['of an invalid submission, in the dark', renderStudentPage(invalid), { colorScheme: 'dark' }],
  ['about a class, in the light', renderClassPage(classOf(12)), { colorScheme: 'light' }],
  [
    'about a class, in the dark, on a phone',
    renderClassPage(classOf(12)),
    { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  ],
];

describe('a page', () => {
  it.each(readings)('%s, can be read by everybody', async (_, html, options) => {
    const { page, noises } = await browser.open(html, options);
    const { violations } = await new AxeBuilder({ page }).analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    expect(noises).toEqual([]);
  });

  it.each([
    ['of a student', studentPage],
    ['about a class', renderClassPage(classOf(12))],
  ])('%s, asks for nothing but itself, and lets nothing in', async (_, html) => {
    const { page, requests } = await browser.open(html);
    await page.evaluate(intrude);
    await page.waitForLoadState('networkidle');

    expect(requests).toEqual([]);
    expect(await page.evaluate('globalThis.intruded')).toBe(undefined);
  });
});

/** What an injected element could try. */
const intrude = `
  for (const [name, attributes] of [
    ['script', { text: 'globalThis.intruded = true' }],
    ['script', { src: 'https://example.invalid/a.js' }],
    ['img', { src: 'https://example.invalid/a.png', onerror: 'globalThis.intruded = true' }],
    ['iframe', { src: 'https://example.invalid/' }],
    ['link', { rel: 'stylesheet', href: 'https://example.invalid/a.css' }],
  ]) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) key === 'text' ? (element.text = value) : element.setAttribute(key, value);
    document.body.append(element);
  }
  fetch('https://example.invalid/').catch(() => {});
`;

describe('the timeline', () => {
  it('is walked through with the keyboard', async () => {
    const { page } = await browser.open(timeline);
    await page.locator('input[type=range]').focus();

    expect(await stepOf(page)).toBe('0 ms · step 1 of 12: The check calls together(first, second).');
    await page.keyboard.press('ArrowRight');
    expect(await stepOf(page)).toBe('0 ms · step 2 of 12: together logs “both started”.');
    await page.keyboard.press('End');
    expect(await stepOf(page)).toBe("300 ms · step 12 of 12: What the check waits for is done: ['first', 'second'].");
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(await stepOf(page)).toBe('300 ms · step 11 of 12: together is done.');
    expect(await page.locator('input[type=range]').getAttribute('aria-valuetext')).toBe('step 11 of 12, at 300 ms');
  });

  it('is reached with Tab, and takes arrow keys and Enter on its buttons', async () => {
    const { page } = await browser.open(timeline);
    const focused: string[] = [];
    for (let index = 0; index < 6; index += 1) {
      await page.keyboard.press('Tab');
      focused.push(await page.evaluate('document.activeElement.textContent.trim() || document.activeElement.type'));
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');

    expect(focused).toEqual(['together', 'first', 'second', '◀ Previous', 'range', '▶ Next']);
    expect(await stepOf(page)).toMatch(/^0 ms · step 3 of 12/);
  });

  it('shows at each step who runs or waits on which line, and the log as it stood', async () => {
    const { page } = await browser.open(timeline);
    const labels = (): Promise<readonly string[]> =>
      page
        .locator('.code > .here')
        .evaluateAll((lines) =>
          lines.map(
            (line) =>
              `${[...(line.parentElement?.children ?? [])].indexOf(line) + 1} ${line.querySelector('.who')?.textContent}`,
          ),
        );
    expect(await labels()).toEqual([]);
    expect(await page.locator('.logged > li:visible').count()).toBe(0);

    for (let index = 0; index < 3; index += 1) await page.locator('.next').click();
    expect(await labels()).toEqual(['11 ··· together waits']);
    expect(await page.locator('.logged > li:visible').allTextContents()).toEqual(['0 ms both started']);
    expect(await page.locator('.now-list li').allTextContents()).toEqual([
      '···together waits on line 11 since 0 ms',
      '···first waits since 0 ms',
      'second not started yet',
    ]);
    expect(await page.locator('.steps > [aria-current=step]').textContent()).toBe('0 ms together waits on line 11.');
  });

  it('names three of many that wait on one line', async () => {
    const lines = Array.from({ length: 6 }, (_, index) => [
      `0 coroutine f${index} in main line 1`,
      `0 f${index} waits 4`,
    ]);
    const { page } = await browser.open(renderTimelinePage(pageOf(runOf('0 call main', ...lines.flat()))));
    await page.locator('input[type=range]').focus();
    await page.keyboard.press('End');

    expect(await page.locator('.code .who').allTextContents()).toEqual([
      '··· f0 waits',
      '··· f1 waits',
      '··· f2 waits',
      '… and others',
    ]);
  });

  it('tells of a lane that is pointed at or has the focus, and goes where it is clicked', async () => {
    const { page } = await browser.open(timeline);
    const lane = page.locator('.did li.lane').first();

    await lane.locator('button').focus();
    expect(await page.locator('.peek').textContent()).toMatch(
      /^together runs from 0 to 300 ms: .* It logs “both started” at 0 ms\.$/,
    );
    expect(await page.locator('.code > .pointed code').allTextContents()).toEqual([
      'export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {',
      '  const a = await first();',
      '  const b = await second();',
    ]);

    const track = lane.locator('.track.wide');
    const width = (await track.boundingBox())?.width ?? 0;
    await track.click({ position: { x: width / 2, y: 8 } });
    expect(await page.locator('.peek').textContent()).toMatch(/^1\d\d ms: waits on line 12 since 100 ms\./);
    expect(await page.locator('.code > .pointed code').allTextContents()).toEqual(['  const b = await second();']);
    expect(await stepOf(page)).toMatch(/^100 ms · step 8 of 12/);
  });

  it('is there in words where no script runs', async () => {
    const { page } = await browser.open(timeline, { javaScriptEnabled: false });

    expect(await page.locator('.steps > li:visible').count()).toBe(12);
    expect(await page.locator('.logged > li:visible').allTextContents()).toEqual(['0 ms both started']);
    expect(await page.locator('.code > li:visible').count()).toBe(14);
    expect(await page.locator('.controls').isVisible()).toBe(false);
  });

  it('is whole on paper', async () => {
    const { page } = await browser.open(studentPage);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");

    expect(await page.locator('details:not([open])').count()).toBe(0);
    expect(await page.locator('.logged > li:visible').count()).toBe(await page.locator('.logged > li').count());
    expect(await page.locator('.controls').first().isVisible()).toBe(false);
  });

  it('works with two thousand events', async () => {
    const { page, noises } = await browser.open(renderTimelinePage(pageOf(longRun(2_000))));
    await page.locator('input[type=range]').focus();
    await page.keyboard.press('End');

    expect(await stepOf(page)).toBe('4000 ms · step 2003 of 2003: What the check waits for is done: null.');
    expect(noises).toEqual([]);
  });
});

describe('what a submission is named, logs and throws', () => {
  it.each([
    '</script><script>globalThis.hacked = 1; alert(1)</script>',
    '<img src=x onerror="globalThis.hacked = 1"><svg onload=globalThis.hacked=1>',
    '" autofocus onfocus="globalThis.hacked = 1" x="',
    `']]><!-- --><style>* { display: none }</style>`,
    '<a href="javascript:globalThis.hacked=1">javascript:globalThis.hacked=1</a>',
    '\u202e\u2066\u200b0:runs:0:1 1:waits:0:1',
  ])('is inert: %j', async (text) => {
    const hostile = { ...withText({ ...record, submittedAt: null }, text), submission: 'x' };
    const { page, requests, noises } = await browser.open(renderStudentPage(hostile));
    await page.locator('.next').first().click();
    await page.locator('.did button').first().focus();

    expect(await page.evaluate('globalThis.hacked')).toBe(undefined);
    expect(
      await page.locator('main img, main script, main style, main iframe, [onfocus], [onload], [onerror]').count(),
    ).toBe(0);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect({ requests, noises }).toEqual({ requests: [], noises: [] });
  });
});

async function stepOf(page: Page): Promise<string> {
  return `${await page.locator('.when').textContent()}: ${await page.locator('.sentence').textContent()}`;
}
