import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayCommand } from '../../graders/report/replay-command.ts';

const command = (...args: readonly string[]): string => replayCommand({ number: '05', check: 'together', args });

describe('replayCommand', () => {
  it.each([
    [['100', '200'], 'npm run replay 05 together 100 200'],
    [[], 'npm run replay 05 together'],
    [['23:59:58', 'at-once'], 'npm run replay 05 together 23:59:58 at-once'],
    [['{"ms":100,"fails":true}'], String.raw`npm run replay 05 together "{\"ms\":100,\"fails\":true}"`],
    [['two words'], String.raw`npm run replay 05 together "\"two words\""`],
    [['""'], String.raw`npm run replay 05 together "\"\""`],
    [['-1'], 'npm run replay 05 together " -1"'],
    [['1e+21'], 'npm run replay 05 together "1e+21"'],
    [['$HOME'], String.raw`npm run replay 05 together "\"\u0024HOME\""`],
    [['{"$":"NaN"}'], String.raw`npm run replay 05 together "{\"$\":\"NaN\"}"`],
    [['a$'], String.raw`npm run replay 05 together "\"a$\""`],
    [['$$(ls)$1'], String.raw`npm run replay 05 together "\"\u0024\u0024\u0028ls\u0029\u00241\""`],
    [['"a\\"b\\\\"'], String.raw`npm run replay 05 together "\"a\u0022b\u005c\""`],
    [['100%&|é'], String.raw`npm run replay 05 together "\"100\u0025\u0026\u007c\u00e9\""`],
  ])('writes %j', (args, text) => {
    expect(command(...args)).toBe(text);
  });

  it('means the same to every shell as the case says', () => {
    const values = fc.sample(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('$', '"', '\\', 'a', '{', '(') }),
        fc.json(),
        fc.integer().map(String),
      ),
      100,
    );
    const lines = values.map((value) => command(value));

    const inPosix = readInPosix(lines);
    const inWindows = lines.map(readInWindows);

    expect(inPosix.map(read)).toEqual(values.map(read));
    expect(inWindows.map(read)).toEqual(values.map(read));
  });

  it('is one line of plain ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(command(value)).toMatch(/^[ -~]*$/);
      }),
    );
  });
});

/** As `replay` reads an argument: text that is no JSON stands for itself. */
function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Lets a real shell take the lines apart; each has one argument after the check's id. */
function readInPosix(lines: readonly string[]): readonly string[] {
  const script = lines.map((line) => line.replace('npm run replay 05 together', String.raw`printf '%s\n'`)).join('\n');
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\n').slice(0, -1);
}

/** The rules of cmd, then those by which a program takes its command line apart. */
function readInWindows(line: string): string {
  const text = line.replace('npm run replay 05 together ', '');
  expect(text.replaceAll(/"[^"]*"/g, '')).not.toMatch(/[%^&|<>()!]/);
  expect(text).not.toContain('%');
  let isQuoted = false;
  let read = '';
  for (let index = 0; index < text.length; index += 1) {
    if (text.startsWith('\\"', index)) {
      read += '"';
      index += 1;
    } else if (text[index] === '"') isQuoted = !isQuoted;
    else read += text[index];
  }
  expect(isQuoted).toBe(false);
  return read;
}
