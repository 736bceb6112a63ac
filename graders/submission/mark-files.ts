/** Marks a student's file and every helper that it needs. */
import type { SourceFacts } from './compiled.ts';
import { createFactCollector } from './facts.ts';
import { collectImports, createNeeds, type Needs } from './imports.ts';
import { createMarking } from './mark.ts';
import type { Names } from './names.ts';
import { parseFile } from './parse.ts';
import { visitAll, walk } from './walk.ts';

export interface MarkedFiles {
  /** The marked text of each file that is needed, the entry first. */
  readonly texts: ReadonlyMap<string, string>;
  /** The entry's marked text, when it needs no other file, nor itself. */
  readonly alone?: string;
  readonly facts: SourceFacts;
  /** Whether importing the entry waits for something. */
  readonly isAsync: boolean;
  /** Whether any file waits outside all functions. */
  readonly waitsOutside: boolean;
}

/** Follows the imports from `entry`. @throws {Refused} at a syntax error or an import that is not allowed. */
export async function markFiles(
  entry: string,
  files: Readonly<Record<string, string>>,
  names: Names,
): Promise<MarkedFiles> {
  const texts = new Map<string, string>();
  const needs = new Map<string, Needs>();
  const waiting = new Set<string>();
  const collector = createFactCollector();
  const queue = [entry];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (texts.has(file)) continue;
    const parsed = await parseFile(file, files[file] ?? '');
    const needed = createNeeds();
    const marking = createMarking(parsed, names);
    walk(parsed.program, visitAll([collectImports(parsed, files, needed), marking.visit, collector.visit(parsed)]));
    texts.set(file, marking.text());
    needs.set(file, needed);
    if (marking.waitsOutside()) waiting.add(file);
    queue.push(...needed.first, ...needed.later);
  }
  const first = reachable(entry, needs);
  const isAsync = [...waiting].some((file) => first.has(file));
  const isAlone = [...needs.values()].every((needed) => needed.first.size + needed.later.size === 0);
  return {
    texts,
    alone: isAlone ? texts.get(entry) : undefined,
    facts: collector.facts,
    isAsync,
    waitsOutside: waiting.size > 0,
  };
}

function reachable(from: string, needs: ReadonlyMap<string, Needs>): ReadonlySet<string> {
  const found = new Set([from]);
  // What is added while the set is gone through is gone through as well.
  for (const file of found) needs.get(file)?.first.forEach((other) => found.add(other));
  return found;
}
