/** Writes marks into a student's TypeScript, line by line where they belong. */
import { createEdits, type Edits } from './edits.ts';
import { functionAround, hasSharedNames, isFunction, type AnyFunction } from './functions.ts';
import { markDrops } from './mark-drops.ts';
import { guardGlobals } from './mark-globals.ts';
import { markFunctions } from './mark-functions.ts';
import { markLoops } from './mark-loops.ts';
import { adaptModule } from './mark-module.ts';
import { markUsing } from './mark-using.ts';
import { markWaits } from './mark-waits.ts';
import type { Names } from './names.ts';
import type { ParsedFile } from './parse.ts';
import { visitAll, type Place, type Visit } from './walk.ts';

/** What every kind of mark needs. */
export interface MarkContext extends ParsedFile {
  readonly edits: Edits;
  readonly names: Names;
  /** The end of a name that begins at an offset: its node may go on with a type. */
  readonly endOfName: (start: number) => number;
  readonly lineOf: (node: { readonly start: number }) => number;
  /** The variable that holds the span of the coroutine that a place belongs to, if it has one. */
  readonly spanAt: (place: Place) => string | undefined;
  /** The variable for an async function's own span. */
  readonly spanOf: (node: AnyFunction) => string | undefined;
}

/** A file about to be marked: visit its tree, then take the text. */
export interface Marking {
  readonly visit: Visit;
  /** Whether code outside all functions waits. */
  readonly waitsOutside: () => boolean;
  readonly text: () => string;
}

/** Prepares the marks of one file. */
export function createMarking(parsed: ParsedFile, names: Names): Marking {
  const edits = createEdits(parsed.text);
  const spans = new Map<AnyFunction, string | undefined>();
  let waitsOutside = false;

  function spanOf(node: AnyFunction): string | undefined {
    if (!spans.has(node)) spans.set(node, canHaveSpan(node) ? names.next('span') : undefined);
    return spans.get(node);
  }

  function spanAt(place: Place): string | undefined {
    const node = functionAround(place)?.node;
    if (node !== undefined && isFunction(node)) return spanOf(node);
    waitsOutside = true;
    return names.moduleSpan;
  }

  const context: MarkContext = {
    ...parsed,
    edits,
    names,
    spanAt,
    spanOf,
    lineOf: ({ start }) => parsed.lines.lineAt(start),
    endOfName: (start) => endOfName(parsed.text, start),
  };
  const visits = [adaptModule, guardGlobals, markFunctions, markLoops, markWaits, markUsing, markDrops];
  return {
    visit: visitAll(visits.map((mark) => mark(context))),
    waitsOutside: () => waitsOutside,
    text: () => edits.apply(),
  };
}

function canHaveSpan(node: AnyFunction): boolean {
  if (!node.async) return false;
  return node.body.type !== 'BlockStatement' || !hasSharedNames(node.body);
}

/** A name may be spelled with escapes, and with any letters. */
function endOfName(text: string, start: number): number {
  const name = /(?:[\p{ID_Continue}$\u200c\u200d]|\\u\{[0-9a-f]+\}|\\u[0-9a-f]{4})+/iuy;
  name.lastIndex = start;
  name.test(text);
  return name.lastIndex;
}
