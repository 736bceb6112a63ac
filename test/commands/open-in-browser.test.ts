import { EventEmitter } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openInBrowser } from '../../graders/commands/open-in-browser.ts';
import { createCourse, type TestCourse } from './course.ts';

const open = vi.fn<(path: string) => Promise<EventEmitter>>();
beforeEach(() => {
  vi.doMock('open', () => ({ default: open }));
  vi.stubEnv('CI', '');
  open.mockReset().mockResolvedValue(new EventEmitter());
});
afterEach(() => {
  vi.doUnmock('open');
  vi.unstubAllEnvs();
});

describe('a page', () => {
  it('is opened in the browser', async () => {
    await openInBrowser('page.html');

    expect(open.mock.calls).toEqual([['page.html']]);
  });

  it('is not opened in a CI', async () => {
    vi.stubEnv('CI', 'true');

    await openInBrowser('page.html');

    expect(open).not.toHaveBeenCalled();
  });

  it('is nobody’s trouble where no browser is', async () => {
    const browser = new EventEmitter();
    open.mockRejectedValueOnce(new Error('ENOENT')).mockResolvedValueOnce(browser);

    await openInBrowser('page.html');
    await openInBrowser('page.html');

    expect(browser.emit('error', new Error('EACCES'))).toBe(true);
  });
});

describe('timeline', () => {
  let course: TestCourse;
  beforeAll(async () => {
    course = await createCourse(['05-one-after-another']);
    course.solve('05-one-after-another');
  });
  afterAll(() => course.remove());

  it('opens the page unless it is told not to, also when npm has taken the flag for its own', async () => {
    const shown = await course.run('timeline', '05');
    const opened = open.mock.calls.flat();
    await course.run('timeline', '05', '--no-open');
    vi.stubEnv('npm_config_open', '');
    await course.run('timeline', '05');

    expect(opened).toEqual([shown.out.trimEnd()]);
    expect(open).toHaveBeenCalledTimes(1);
  });
});
