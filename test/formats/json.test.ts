import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassResults } from '../../graders/record/class-results.ts';
import { json } from '../../graders/formats/json.ts';
import { hostileResults } from './arbitrary-class.ts';
import { results } from './sample.ts';

describe('json', () => {
  it('writes the class, what needs a human first', async () => {
    await expect(textOf(results)).toMatchFileSnapshot(join(import.meta.dirname, 'files', 'results.txt'));
  });

  it('keeps every text to the letter, in ASCII', () => {
    fc.assert(
      fc.property(hostileResults, (hostile) => {
        const text = textOf(hostile);

        expect(text).toMatch(/^[\n -~]*$/);
        expect(JSON.parse(text)).toEqual({ schema: 1, ...hostile });
      }),
    );
  });
});

function textOf(of: ClassResults): string {
  const files = json.ofClass?.(of, { gradebooks: [] }) ?? [];
  expect(files.map(({ path }) => path)).toEqual(['results.json']);
  return files[0]?.text ?? '';
}
