import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOfSources, versionOf } from '../../graders/launch/sources.mjs';
import { createFixture, type Fixture } from './fixture.ts';

let fixture: Fixture;
beforeEach(() => {
  fixture = createFixture();
});
afterEach(() => fixture.remove());

describe('the hash of the sources', () => {
  it('is the same wherever they lie, and whatever ends their lines', () => {
    const other = createFixture();
    fixture.write('kit/graders/cli.ts', 'one\ntwo\n');
    other.write('kit/graders/cli.ts', 'one\r\ntwo\r\n');

    expect(hashOfSources(other)).toBe(hashOfSources(fixture));
    other.remove();
  });

  it('changes with each of them', () => {
    const hashes = [hashOfSources(fixture)];
    for (const file of [
      'kit/graders/page/style.css',
      'kit/graders/page/page.tsx',
      'course/graders/exercises/02-mine.ts',
    ]) {
      fixture.write(file, '/* other */');
      hashes.push(hashOfSources(fixture));
    }

    expect(new Set(hashes).size).toBe(4);
  });
});

it('the version is that of the kit', () => {
  fixture.write('kit/package.json', '{ "version": "1.2.3" }');

  expect(versionOf(fixture)).toBe('1.2.3');
});
