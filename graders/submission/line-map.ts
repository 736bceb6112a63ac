/** Finds the student's line for each line of the code that runs. */
import { decodedMappings, type TraceMap } from '@jridgewell/trace-mapping';
import type { Compiled } from './compiled.ts';
import { fileOf } from './emit.ts';

/** Reads esbuild's source map; `before` is how many lines of the code stand in front of what the map describes. */
export function mapLines(map: TraceMap, before: number): Compiled['lines'] {
  const places = decodedMappings(map).map((segments) => {
    const [, source, line] = segments.find((segment) => segment.length > 1) ?? [];
    const file = source === undefined ? undefined : map.sources[source];
    return typeof file !== 'string' || line === undefined ? null : { file: fileOf(file), line: line + 1 };
  });
  return [...Array.from({ length: 1 + before }, () => null), ...places];
}
