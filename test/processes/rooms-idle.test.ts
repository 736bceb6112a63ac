/** What rooms say and do when nobody expects it: between two requests, and out of order. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { RoomRequest } from '../../graders/room/protocol.ts';
import { createScripts, nothingCompiled } from './scripts.ts';

const scripts = createScripts();
afterAll(scripts.remove);
afterEach(scripts.close);

const ready = `
  import { existsSync, writeFileSync, writeSync } from 'node:fs';
  const say = (message) => writeSync(3, JSON.stringify(message) + '\\n');
  say({ type: 'ready', exercises: [] });
`;
const passed = (check: string): string =>
  `say({ type: 'outcome', outcome: { check: '${check}', cases: 1, status: 'passed' } });`;

describe('a room', () => {
  it('that has died while nobody asked it is replaced, and the request is not lost', async () => {
    const marker = join(scripts.folder, 'has-died');
    const rooms = scripts.openRoom(`${ready}
      process.stdin.on('data', () => { ${passed('a')} say({ type: 'done' }); });
      if (!existsSync(${JSON.stringify(marker)})) {
        writeFileSync(${JSON.stringify(marker)}, String(process.pid));
        process.exit(1);
      }`);
    await rooms.catalog();
    await until(() => existsSync(marker) && !isAlive(Number(readFileSync(marker, 'utf8'))));

    expect(await rooms.run(request, ['a'])).toMatchObject([{ check: 'a', status: 'passed' }]);
  });

  it('that dies after a verdict for which it never began fails the next check', async () => {
    const rooms = scripts.openRoom(`${ready} process.stdin.on('data', () => { ${passed('a')} process.exit(1); });`);

    const outcomes = await rooms.run(request, ['a', 'b', 'c']);

    expect(outcomes.map(({ check, status }) => `${check} ${status}`)).toEqual(['a passed', 'b failed', 'c blocked']);
  });

  it('that talks of something else has not run the case', async () => {
    const rooms = scripts.openRoom(
      `${ready} process.stdin.on('data', () => { ${passed('a')} say({ type: 'done' }); });`,
    );

    expect(await rooms.replay(request)).toEqual({
      findings: [{ kind: 'crashed', error: 'The room gave no verdict' }],
    });
  });
});

describe('a compiler', () => {
  const source = { entry: 'a.ts', files: {} };
  const refused = { status: 'refused', refusal: { reason: 'compiler', file: 'a.ts' } };

  it('is heard only on what it was asked', async () => {
    const compiler = scripts.openCompiler(`
        import { writeSync } from 'node:fs';
        process.stdin.setEncoding('utf8').on('data', (text) => {
          const { id } = JSON.parse(text);
          for (const [each, file] of [[id + 1, 'other.ts'], [id, 'a.ts']]) {
            const result = { status: 'refused', refusal: { reason: 'compiler', file } };
            writeSync(3, JSON.stringify({ id: each, result }) + '\\n');
          }
        });`);

    expect([await compiler.compile(source), await compiler.compile(source)]).toEqual([refused, refused]);
  });

  it('that is closed while it works is not asked again', async () => {
    const asked = join(scripts.folder, 'asked');
    const compiler = scripts.openCompiler(`
        import { appendFileSync } from 'node:fs';
        process.stdin.on('data', () => appendFileSync(${JSON.stringify(asked)}, 'asked.'));`);
    const result = compiler.compile(source);
    await until(() => existsSync(asked) && readFileSync(asked, 'utf8') !== '');

    await compiler.close();

    expect(await result).toEqual(refused);
    expect(readFileSync(asked, 'utf8')).toBe('asked.');
  });
});

const request: RoomRequest = { slug: 'it', seed: 1, compiled: nothingCompiled };

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Turn by turn, until something has happened in another process. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
