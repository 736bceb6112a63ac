/** Finds the student's line for each line of the code that runs. */
import { decodedMappings, type TraceMap } from '@jridgewell/trace-mapping';
import type { Compiled } from './compiled.ts';
import { fileOf } from './emit.ts';
import { createLines } from './lines.ts';

/** Reads esbuild's source map; `before` is how many lines of `code` stand in front of what the map describes. */
export function mapLines(map: TraceMap, code: string, before: number): Compiled['lines'] {
  const places = decodedMappings(map).map((segments) => {
    const [, source, line] = segments.find((segment) => segment.length > 1) ?? [];
    const file = source === undefined ? undefined : map.sources[source];
    return typeof file !== 'string' || line === undefined ? null : { file: fileOf(file), line: line + 1 };
  });
  const nulls = (count: number): null[] => Array.from({ length: Math.max(0, count) }, () => null);
  const known = [...nulls(1 + before), ...places];
  return [...known, ...nulls(1 + createLines(code).count - known.length)];
}
