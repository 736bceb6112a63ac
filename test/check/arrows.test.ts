import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrowsFrom, graders, placeOf, sourceFiles } from './imports.ts';

/** What each place may import from the others; `types` are gone when the program runs. `graders/README.md` says why. */
const mayImport: Readonly<Record<string, { readonly values?: readonly string[]; readonly types?: readonly string[] }>> =
  {
    trace: {},
    schema: { types: ['trace', 'room/protocol.ts'] },
    submission: { values: ['trace', 'exercises/stubs.json'] },
    world: { values: ['trace', 'submission/names.ts'], types: ['submission'] },
    checks: { values: ['trace'], types: ['world'] },
    room: { values: ['trace', 'world', 'checks'], types: ['submission'] },
    processes: { values: ['trace', 'schema'], types: ['room', 'submission'] },
    diagnosis: { values: ['trace'], types: ['verdict.ts', 'submission', 'room/protocol.ts'] },
    report: { values: ['trace', 'diagnosis'], types: ['verdict.ts', 'submission', 'room/protocol.ts', 'record'] },
    record: { values: ['trace', 'schema', 'diagnosis', 'report'], types: ['verdict.ts', 'room/protocol.ts'] },
    page: { values: ['trace', 'diagnosis', 'report'], types: ['record', 'room/protocol.ts'] },
    formats: { values: ['report', 'page'], types: ['trace', 'record'] },
    assignment: { values: ['catalog.ts'], types: ['record', 'room/protocol.ts'] },
    intake: { values: ['trace', 'submission/read.ts'], types: ['catalog.ts', 'submission', 'record'] },
    batch: {
      values: ['grade.ts', 'record', 'assignment'],
      types: ['catalog.ts', 'intake', 'formats', 'room/protocol.ts'],
    },
    lesson: { values: ['report'] },
    progress: { values: ['catalog.ts', 'trace', 'report', 'submission'], types: ['verdict.ts'] },
    predict: { values: ['trace', 'report'], types: ['room/protocol.ts'] },
    watch: {
      values: ['trace', 'report', 'lesson', 'progress'],
      types: ['catalog.ts', 'verdict.ts', 'submission'],
    },
    demo: {
      values: ['grade.ts', 'open-kit.ts', 'catalog.ts', 'trace', 'report', 'submission/read.ts'],
      types: ['verdict.ts', 'submission'],
    },
    exercises: { values: ['kit.ts'] },
    launch: {},
    'verdict.ts': { types: ['trace', 'submission', 'room/protocol.ts'] },
    'catalog.ts': {},
    'grading-channel.ts': { types: ['catalog.ts', 'verdict.ts', 'room/protocol.ts'] },
    'kit.ts': { values: ['checks'] },
    'bin.mjs': { values: ['launch'] },
  };

/** The places where everything comes together. */
const mayImportAnything = ['cli.ts', 'commands', 'grade.ts', 'gutter', 'open-kit.ts', 'start.ts', 'suite.ts'];

/** How long a file may be; a list of checks is read one check at a time. */
const longest = (file: string): number => (placeOf(file) === 'exercises' ? 320 : 250);

const files = sourceFiles();
const arrows = files.flatMap(arrowsFrom).filter(({ from, to }) => placeOf(from) !== placeOf(to));

describe('imports point one way', () => {
  it('knows every place', () => {
    const places = new Set(files.filter((file) => !file.endsWith('.d.ts')).map(placeOf));

    expect([...places].sort()).toEqual([...Object.keys(mayImport), ...mayImportAnything].sort());
  });

  it.each(Object.entries(mayImport))('%s imports only what it may', (place, { values = [], types = [] }) => {
    const mine = arrows.filter(({ from }) => placeOf(from) === place);
    const forbidden = mine.filter(({ to, isType }) => !isIn(to, values) && !(isType && isIn(to, types)));

    expect(forbidden.map(({ from, to, isType }) => `${from} -> ${to}${isType ? ' (types)' : ''}`)).toEqual([]);
  });
});

describe('a file', () => {
  it('climbs at most one folder in an import', () => {
    const climbing = files.flatMap(arrowsFrom).filter(({ specifier }) => specifier.startsWith('../../'));

    expect(climbing.map(({ from, specifier }) => `${from}: ${specifier}`)).toEqual([]);
  });

  it('is short enough to be read in one go', () => {
    const lengths = files.map((file) => ({ file, lines: read(file).split('\n').length - 1 }));

    expect(lengths.filter(({ file, lines }) => lines > longest(file))).toEqual([]);
  });
});

function isIn(file: string, places: readonly string[]): boolean {
  return places.includes(file) || places.includes(placeOf(file));
}

function read(file: string): string {
  return readFileSync(join(graders, file), 'utf8');
}
