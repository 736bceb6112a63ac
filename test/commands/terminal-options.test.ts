import { describe, expect, it } from 'vitest';
import { terminalOptions } from '../../graders/commands/terminal-options.ts';

const terminal = { hasColors: () => true };

describe('terminalOptions', () => {
  it.each<[string, NodeJS.ProcessEnv, object, boolean]>([
    ['has colours in a terminal that has them', {}, terminal, true],
    ['has none in one that has none, or where NO_COLOR says so', {}, { hasColors: () => false }, false],
    ['has none in a pipe, also in CI', { CI: 'true' }, {}, false],
    ['has them in a pipe when they are asked for', { FORCE_COLOR: '1' }, {}, true],
    ['has none when they are forbidden', { FORCE_COLOR: '0' }, terminal, false],
  ])('%s', (_, environment, output, colours) => {
    expect(terminalOptions(environment, output).colours).toBe(colours);
  });

  it.each<[NodeJS.ProcessEnv, boolean]>([
    [{}, false],
    [{ LANG: 'en_US.UTF-8' }, false],
    [{ OVERLAP_ASCII: '1' }, true],
    [{ TERM: 'dumb' }, true],
    [{ TERM: 'linux' }, true],
    [{ LC_ALL: 'C', LANG: 'en_US.UTF-8' }, process.platform !== 'win32'],
    [{ LC_CTYPE: 'POSIX' }, process.platform !== 'win32'],
  ])('for %j, ASCII is %s', (environment, ascii) => {
    expect(terminalOptions(environment).ascii).toBe(ascii);
  });
});
