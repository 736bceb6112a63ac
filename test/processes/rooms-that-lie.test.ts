import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Rooms } from '../../graders/processes/rooms.ts';
import type { RoomRequest } from '../../graders/room/protocol.ts';
import { createScripts, nothingCompiled } from './scripts.ts';

const scripts = createScripts();
afterAll(scripts.remove);
afterEach(scripts.close);

const passed = (check: string): object => ({ type: 'outcome', outcome: { check, cases: 1, status: 'passed' } });
const began = (check: string): object => ({ type: 'began', check });
const done = { type: 'done' };

describe('a room', () => {
  it.each<[string, readonly (object | string)[], readonly string[]]>([
    [
      'has passed what it says has passed',
      [began('a'), passed('a'), began('b'), passed('b'), done],
      ['a passed', 'b passed'],
    ],
    ['is not believed when it leaves a check out', [began('a'), passed('a'), done], ['a passed', 'b failed']],
    [
      'is not believed about checks that nobody asked for',
      [passed('a'), passed('b'), passed('c'), done],
      ['a passed', 'b passed'],
    ],
    [
      'is not believed when a message is not as it should be',
      [
        'no JSON',
        '{"type":"outcome"}',
        '{"type":"outcome","outcome":{"check":"a","cases":-1,"status":"passed"}}',
        '[]',
        passed('b'),
        done,
      ],
      ['a failed', 'b passed'],
    ],
    [
      'fails the check during which it dies, and blocks the others',
      [began('a'), passed('a'), began('b'), 'EXIT'],
      ['a passed', 'b failed'],
    ],
    ['fails the first check when it dies before any', ['EXIT'], ['a failed', 'b blocked']],
  ])('%s', async (_, messages, statuses) => {
    const rooms = openRoom(messages);

    const outcomes = await rooms.run(request, ['a', 'b']);

    expect(outcomes.map(({ check, status }) => `${check} ${status}`)).toEqual(statuses);
  });

  it('is opened again when it has died', async () => {
    const rooms = openRoom([began('a'), 'EXIT']);

    const twice = [await rooms.run(request, ['a']), await rooms.run(request, ['a'])];

    expect(twice.map(([outcome]) => outcome?.status)).toEqual(['failed', 'failed']);
  });

  it('serves one request after the other', async () => {
    const rooms = openRoom([passed('a'), done]);

    const all = await Promise.all([1, 2, 3].map(() => rooms.run(request, ['a'])));

    expect(all.map(([outcome]) => outcome?.status)).toEqual(['passed', 'passed', 'passed']);
  });

  it('says so when it cannot start', async () => {
    const rooms = scripts.openRoom('throw new Error("no way");');

    await expect(rooms.catalog()).rejects.toThrow(/^A room could not start: [^]*no way/);
    const [outcome] = await rooms.run(request, ['a']);
    expect(outcome?.status === 'broken' ? outcome.error : outcome).toMatch(/^A room could not start: [^]*no way/);
    await expect(rooms.replay(request)).rejects.toThrow('A room could not start');
  });

  it('is asked once more when it died, which may have come from elsewhere', async () => {
    const marker = JSON.stringify(join(scripts.folder, 'has-died'));
    const rooms = scripts.openRoom(`
      import { existsSync, writeFileSync, writeSync } from 'node:fs';
      const say = (message) => writeSync(3, JSON.stringify(message) + '\\n');
      say({ type: 'ready', exercises: [] });
      process.stdin.on('data', () => {
        if (existsSync(${marker})) [${JSON.stringify(passed('a'))}, ${JSON.stringify(done)}].forEach(say);
        else (writeFileSync(${marker}, ''), process.kill(process.pid, 'SIGKILL'));
      });`);

    expect(await rooms.run(request, ['a'])).toMatchObject([{ status: 'passed' }]);
  });

  it('is ended when it says more than anybody reads', async () => {
    const rooms = scripts.openRoom(`
      import { writeSync } from 'node:fs';
      writeSync(3, '{"type":"ready","exercises":[]}\\n');
      process.stdin.on('data', () => {
        for (;;) writeSync(3, 'x'.repeat(60_000));
      });
    `);

    expect(await rooms.run(request, ['a'])).toMatchObject([{ status: 'failed', findings: [{ kind: 'crashed' }] }]);
  });

  it('is told in one line, whatever some reader takes for the end of one', async () => {
    const echo = scripts.openRoom(`
      import { writeSync } from 'node:fs';
      const say = (message) => writeSync(3, JSON.stringify(message) + '\\n');
      say({ type: 'ready', exercises: [] });
      process.stdin.setEncoding('utf8').on('data', (text) => {
        const isOneLine = text.split(/[\\n\\u2028\\u2029]/).length === 2 && JSON.parse(text).slug === 'a\\u2028b\\u2029';
        if (isOneLine) say({ type: 'outcome', outcome: { check: 'a', cases: 1, status: 'passed' } });
        say({ type: 'done' });
      });
    `);

    expect(await echo.run({ ...request, slug: 'a\u2028b\u2029' }, ['a'])).toMatchObject([{ status: 'passed' }]);
  });

  it('tells what it can do before anything runs', async () => {
    expect(await openRoom([]).catalog()).toEqual([]);
  });
});

describe('a case that is run again', () => {
  it('is told as it went, refused when it does not fit, and failed when the room dies or says nothing', async () => {
    const bad = openRoom([{ type: 'bad-case', message: 'Expected more' }, done]);
    const dies = openRoom(['EXIT']);
    const silent = openRoom([done]);

    await expect(bad.replay(request)).rejects.toThrow(new TypeError('Expected more'));
    expect(await dies.replay(request)).toMatchObject({ findings: [{ kind: 'crashed' }] });
    expect(await silent.replay(request)).toEqual({
      findings: [{ kind: 'crashed', error: 'The room gave no verdict' }],
    });
  });
});

describe('a compiler that dies', () => {
  it('refuses what it was asked, and starts again', async () => {
    const compiler = scripts.openCompiler('process.stdin.once("data", () => process.exit(1));');
    const source = { entry: 'a.ts', files: {} };

    const results = [await compiler.compile(source), await compiler.compile(source)];

    expect(results).toEqual(results.map(() => ({ status: 'refused', refusal: { reason: 'compiler', file: 'a.ts' } })));
  });
});

const request: RoomRequest = { slug: 'it', seed: 1, compiled: nothingCompiled };

/** A room that answers every request with these messages; `EXIT` ends its process. */
function openRoom(messages: readonly (object | string)[]): Rooms {
  return scripts.openRoom(`
    import { writeSync } from 'node:fs';
    const say = (message) => writeSync(3, (typeof message === 'string' ? message : JSON.stringify(message)) + '\\n');
    say({ type: 'ready', exercises: [] });
    process.stdin.on('data', () => {
      for (const message of ${JSON.stringify(messages)}) message === 'EXIT' ? process.exit(1) : say(message);
    });
  `);
}
