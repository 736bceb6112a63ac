/** Guards names that the file does not declare: a compartment reads one that is not there as `undefined`. */
import { roleOf } from './identifiers.ts';
import type { MarkContext } from './mark.ts';
import type { Place, Visit } from './walk.ts';

/** `name` becomes `present(name, "name")`, which throws the error that Node would, unless the room surely has it. */
export function guardGlobals({ edits, names, endOfName }: MarkContext): Visit {
  const declared = new Set<string>(['arguments']);
  const read: { readonly place: Place; readonly name: string }[] = [];

  return (place) => {
    const { node } = place;
    if (node.type === 'Identifier') {
      const role = roleOf(place);
      if (role === 'declared') declared.add(node.name);
      if (role === 'read' && !surelyThere.has(node.name)) read.push({ place, name: node.name });
    }
    if (node.type !== 'Program') return undefined;
    return () => {
      for (const { place: at, name } of read) if (!declared.has(name)) guard(at, name);
    };
  };

  function guard(place: Place, name: string): void {
    const { node, depth } = place;
    const [before, after] = isMadeWithNew(place) ? ['(', ')'] : ['', ''];
    const key = isShorthand(place) ? `${name}:` : '';
    edits.open(node.start, `${key}${before}${names.present}(`, depth);
    edits.close(endOfName(node.start), `,${JSON.stringify(name)})${after}`, depth);
  }
}

/** `new a.b()` would make an instance of whatever is called first. */
function isMadeWithNew({ parent, key }: Place): boolean {
  switch (parent?.node.type) {
    case 'NewExpression':
      return key === 'callee';
    case 'MemberExpression':
      return key === 'object' && isMadeWithNew(parent);
    case 'TSNonNullExpression':
      return isMadeWithNew(parent);
    default:
      return false;
  }
}

function isShorthand({ parent }: Place): boolean {
  return parent?.node.type === 'Property' && parent.node.shorthand;
}

/** Names that every room has, and , which is refused by its text; what is missing here is only looked at once more. */
const surelyThere: ReadonlySet<string> = new Set(
  (
    'undefined NaN Infinity globalThis eval Object Function Array String Number Boolean Symbol BigInt Math JSON Reflect Proxy ' +
    'Promise Map Set WeakMap WeakSet RegExp Date Error TypeError RangeError SyntaxError ReferenceError EvalError URIError ' +
    'AggregateError Intl Atomics SharedArrayBuffer ArrayBuffer DataView Uint8Array Int32Array Float64Array parseInt ' +
    'parseFloat isNaN isFinite console setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate ' +
    'queueMicrotask process performance structuredClone AbortController AbortSignal Event EventTarget'
  ).split(' '),
);
