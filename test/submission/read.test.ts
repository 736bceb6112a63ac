/** Bytes are source text or a clear refusal. */
import { expect, it } from 'vitest';
import { readSource, readSources, saysNothing, sourceLimits } from '../../graders/submission/read.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

it('reads UTF-8 with or without a byte order mark and keeps line breaks', () => {
  expect(readSource('a.ts', bytes('a\r\n😀é'))).toBe('a\r\n😀é');
  expect(readSource('a.ts', bytes('\uFEFFa'))).toBe('a');
});

it.each([
  ['UTF-16 with a mark', bytes('\uFEFFconst a = 1;', 'utf16le')],
  ['UTF-16 without', bytes('const a = 1;', 'utf16le')],
  ['big-endian UTF-16', bytes('\uFEFFconst a = 1;', 'utf16le').swap16()],
  ['Latin-1', bytes('// é', 'latin1')],
  ['half a character', bytes('😀').subarray(0, 2)],
  ['null characters', bytes('a\0b')],
])('refuses %s', (_title, content) => {
  expect(readSource('a.ts', content)).toEqual({ reason: 'encoding', file: 'a.ts' });
});

it('refuses what is too large', () => {
  expect(readSource('a.ts', bytes(' '.repeat(sourceLimits.bytesPerFile)))).toHaveLength(sourceLimits.bytesPerFile);
  expect(readSource('a.ts', bytes(' '.repeat(sourceLimits.bytesPerFile + 1)))).toEqual({
    reason: 'too-large',
    file: 'a.ts',
    text: '262145 bytes',
  });
  const helpers = Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`h${index}.ts`, bytes('1')]));
  expect(readSources('a.ts', { 'a.ts': bytes('1'), ...helpers })).toEqual({
    reason: 'too-large',
    file: 'a.ts',
    text: '42 files',
  });
});

it('refuses an entry that says nothing, and only that', () => {
  expect(readSources('a.ts', { 'a.ts': bytes('\uFEFF \n// a\n/* b\n */\t') })).toEqual({
    reason: 'empty',
    file: 'a.ts',
  });
  expect(readSources('a.ts', { 'a.ts': bytes('1'), 'b.ts': bytes('') })).toEqual({
    entry: 'a.ts',
    files: { 'a.ts': '1', 'b.ts': '' },
  });
  expect(readSources('a.ts', {})).toEqual({ reason: 'missing-file', file: 'a.ts' });
  expect(readSources('a.ts', { 'a.ts': bytes('1'), 'b.ts': bytes('é', 'latin1') })).toEqual({
    reason: 'encoding',
    file: 'b.ts',
  });
});

it('tells code from comments', () => {
  expect(
    ['', '  ', '//', '/**/', '/* a */ // b\r// c', `${'/'.repeat(50_000)}`, '/* */\u2028// x'].map(saysNothing),
  ).toEqual(Array(7).fill(true));
  expect(['a', '/* a', '/ /', '/* a */ b', '// a\nb', '"// a"', '/**/*/'].map(saysNothing)).toEqual(
    Array(7).fill(false),
  );
});
