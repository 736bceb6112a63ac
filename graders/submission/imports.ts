/** Finds what a file imports and refuses what a room does not have. */
import type { ImportExpression, Node } from 'oxc-parser';
import { findHelper, isAllowedModule, isHelper } from './allowed.ts';
import type { ParsedFile } from './parse.ts';
import { Refused } from './refused.ts';
import type { Visit } from './walk.ts';

/** The helpers that a file needs. */
export interface Needs {
  /** Imported by a statement: they run before the file does. */
  readonly first: Set<string>;
  /** Imported by an expression, whenever it runs. */
  readonly later: Set<string>;
}

export function createNeeds(): Needs {
  return { first: new Set(), later: new Set() };
}

/** Collects the imports of `parsed` into `needs`. @throws {Refused} at one that is not allowed or not there. */
export function collectImports(parsed: ParsedFile, files: Readonly<Record<string, string>>, needs: Needs): Visit {
  const { file, text, lines } = parsed;

  function need(specifier: string, node: Node, helpers: Set<string>): void {
    const place = { file, line: lines.lineAt(node.start), column: lines.columnAt(node.start) };
    if (isAllowedModule(specifier)) return;
    if (!isHelper(specifier)) throw new Refused({ reason: 'import', ...place, text: specifier });
    const helper = findHelper(specifier, files);
    if (helper === undefined) throw new Refused({ reason: 'missing-helper', ...place, text: specifier });
    helpers.add(helper);
  }

  return ({ node }) => {
    switch (node.type) {
      case 'ImportDeclaration':
        if (node.specifiers.length > 0 && node.specifiers.every(isType)) return;
        need(node.source.value, node, needs.first);
        return;
      case 'ExportNamedDeclaration':
        if (node.source === null || (node.specifiers.length > 0 && node.specifiers.every(isType))) return;
        need(node.source.value, node, needs.first);
        return;
      case 'ExportAllDeclaration':
        need(node.source.value, node, needs.first);
        return;
      case 'TSExternalModuleReference':
        throw new Refused({ reason: 'import', file, line: lines.lineAt(node.start), text: node.expression.value });
      case 'ImportExpression': {
        const specifier = literalSpecifier(node);
        if (specifier === undefined) {
          const line = lines.lineAt(node.start);
          throw new Refused({
            reason: 'dynamic-import',
            file,
            line,
            text: text.slice(node.start, node.end).slice(0, 80),
          });
        }
        need(specifier, node, needs.later);
        return;
      }
      default:
    }
  };
}

/** What an import expression names, when it says so plainly. */
export function literalSpecifier({ source, options, phase }: ImportExpression): string | undefined {
  if (options !== null || phase !== null) return undefined;
  if (source.type === 'Literal' && typeof source.value === 'string') return source.value;
  const [only] = source.type === 'TemplateLiteral' && source.expressions.length === 0 ? source.quasis : [];
  return only?.value.cooked ?? undefined;
}

function isType(specifier: Node): boolean {
  if (specifier.type === 'ImportSpecifier') return specifier.importKind === 'type';
  return specifier.type === 'ExportSpecifier' && specifier.exportKind === 'type';
}
