/** Walks the part of a syntax tree that runs: types and everything else that leaves no code behind are passed over. */
import { visitorKeys, type Node } from 'oxc-parser';

/** A node and where it stands. */
export interface Place {
  readonly node: Node;
  /** The property of the parent's that holds it. */
  readonly key: string;
  readonly parent: Place | undefined;
  readonly depth: number;
}

/** Called on the way in; what it returns is called on the way out, and `skip` passes over what is inside. */
export type Visit = (place: Place) => void | 'skip' | (() => void);

/** Visits `root` and everything inside it, in the order of the text. */
export function walk(root: Node, visit: Visit): void {
  walkPlace({ node: root, key: '', parent: undefined, depth: 1 }, visit);
}

/** Joins several visits into one. */
export function visitAll(visits: readonly Visit[]): Visit {
  return (place) => {
    const leaves = visits.map((visit) => visit(place)).filter((leave) => typeof leave === 'function');
    return leaves.length === 0 ? undefined : () => leaves.forEach((leave) => leave());
  };
}

function walkPlace(place: Place, visit: Visit): void {
  const { node, depth } = place;
  if (isErased(node)) return;
  const leave = visit(place);
  if (leave === 'skip') return;
  for (const key of visitorKeys[node.type] ?? []) {
    const child: unknown = Reflect.get(node, key);
    const children: readonly unknown[] = Array.isArray(child) ? child : [child];
    for (const item of children) {
      if (isNode(item)) walkPlace({ node: item, key, parent: place, depth: depth + 1 }, visit);
    }
  }
  leave?.();
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** TypeScript's own nodes that have code in them. */
const running: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSEnumBody',
  'TSEnumDeclaration',
  'TSEnumMember',
  'TSExportAssignment',
  'TSExternalModuleReference',
  'TSImportEqualsDeclaration',
  'TSInstantiationExpression',
  'TSModuleBlock',
  'TSModuleDeclaration',
  'TSNonNullExpression',
  'TSParameterProperty',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
]);

function isErased(node: Node): boolean {
  if (node.type.startsWith('TS') && !running.has(node.type)) return true;
  if ('declare' in node && node.declare === true) return true;
  if ('importKind' in node && node.importKind === 'type') return true;
  return 'exportKind' in node && node.exportKind === 'type';
}
