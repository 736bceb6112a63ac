/** Collects what the source shows, for the diagnosis. */
import type { AwaitFact, ShapeFact, SourceFacts } from './compiled.ts';
import { awaitIn } from './facts-awaits.ts';
import { placesIn } from './facts-places.ts';
import { shapesIn } from './facts-shapes.ts';
import { nameOfCallee } from './callee.ts';
import { functionAround, nameOfFunction } from './functions.ts';
import type { ParsedFile } from './parse.ts';
import type { Place, Visit } from './walk.ts';

/** The most facts of one kind; more than that is no student's program. */
const most = 2_000;

/** Facts of all the files of a submission, collected one file after the other. */
export interface FactCollector {
  readonly visit: (parsed: ParsedFile) => Visit;
  readonly facts: SourceFacts;
}

export function createFactCollector(): FactCollector {
  const awaits: AwaitFact[] = [];
  const shapes: ShapeFact[] = [];
  const calls: SourceFacts['calls'][number][] = [];

  return {
    facts: { awaits, shapes, calls },
    visit:
      ({ lines }) =>
      (place) => {
        const { node } = place;
        const line = lines.lineAt(node.start);
        const found = awaitIn(place);
        if (found !== undefined && awaits.length < most) awaits.push({ line, inside: nameAround(place), ...found });
        for (const { at, ...shape } of [...shapesIn(place), ...placesIn(place)]) {
          if (shapes.length < most) shapes.push({ line: lines.lineAt(at.start), inside: nameAround(place), ...shape });
        }
        const name = node.type === 'CallExpression' ? nameOfCallee(node.callee) : undefined;
        if (name !== undefined && calls.length < most) calls.push({ line, name, inside: nameAround(place) });
      },
  };
}

function nameAround(place: Place): string {
  const around = functionAround(place);
  return around === undefined ? '' : nameOfFunction(around);
}
