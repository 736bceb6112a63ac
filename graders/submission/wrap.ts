/** Turns a module into the text of a function that makes a fresh instance of it at each call. */
import { parseSync, type StaticExportEntry, type StaticImport } from 'oxc-parser';
import { createEdits } from './edits.ts';
import type { Names } from './names.ts';

/** What is to be wrapped. */
export interface Module {
  readonly code: string;
  readonly names: Names;
  /** Whether code outside all functions waits, so that an instance is made in time. */
  readonly isAsync: boolean;
  /** Whether anything at all refers to the span of the code outside all functions. */
  readonly hasSpan: boolean;
}

/** `(marks, imports) => exports`. */
export interface Wrapped {
  readonly code: string;
  readonly exports: readonly string[];
  readonly imports: readonly string[];
  /** How many lines stand before the module's own first one. */
  readonly linesBefore: number;
}

/** Wraps a module that esbuild has written. */
export function wrapModule({ code, names, isAsync, hasSpan }: Module): Wrapped {
  const { module, comments } = parseSync('module.js', code, { lang: 'js', sourceType: 'module' });
  const edits = createEdits(code);
  for (const { start, end } of [...module.staticImports, ...module.staticExports, ...comments]) edits.blank(start, end);

  const imported = (name: string): string => `${names.imports}(${JSON.stringify(name)})`;
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  const body = edits.apply();
  const { marks, moduleSpan: span, error } = names;
  const before = [
    '"use strict";',
    ...(body.includes(names.present) ? [`const ${names.present}=${present};`] : []),
    ...module.staticImports.map((statement) => bindImport(statement, imported)),
    ...(body.includes(names.importKeyword) ? [`const ${names.importKeyword}={meta:{__proto__:null}};`] : []),
    ...(body.includes(names.dispose) ? [`const ${names.dispose}=Symbol.dispose??Symbol.for("Symbol.dispose");`] : []),
    ...(hasSpan ? [`const ${span}=${marks}.start("",1);try{`] : []),
  ];
  const after = hasSpan
    ? `}catch(${error}){throw ${marks}.fail(${span},${error});}finally{${marks}.end(${span});}`
    : '';
  return {
    code:
      `${isAsync ? 'async ' : ''}(${marks},${names.imports})=>{${before.join('')}\n${body}\n` +
      `return{__proto__:null,${entries.map((entry) => bindExport(entry, imported)).join('')}};${after}}`,
    exports: entries.flatMap(({ exportName: { name } }) => name ?? []),
    imports: [
      ...new Set([...module.staticImports, ...entries].flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ],
    linesBefore: 1,
  };
}

/** What Node does when a name is not there. */
const present = '(value,name)=>{if(value===void 0)throw new ReferenceError(name+" is not defined");return value}';

function bindImport({ entries, moduleRequest }: StaticImport, imported: (name: string) => string): string {
  const module = imported(moduleRequest.value);
  if (entries.length === 0) return `${module};`;
  return entries
    .map(({ importName, localName }) => `const ${localName.value}=${module}${member(importName)};`)
    .join('');
}

/** A getter keeps the binding live. */
function bindExport(
  { exportName, importName, localName, moduleRequest }: StaticExportEntry,
  imported: (name: string) => string,
): string {
  if (moduleRequest !== null && exportName.name === null) {
    return `...(({default:_,...rest})=>rest)(${imported(moduleRequest.value)}),`;
  }
  const value = moduleRequest === null ? localName.name : `${imported(moduleRequest.value)}${member(importName)}`;
  return `get ${JSON.stringify(exportName.name)}(){return ${value};},`;
}

function member({ kind, name }: { readonly kind: string; readonly name: string | null }): string {
  if (kind === 'Default') return '.default';
  return kind === 'Name' ? `[${JSON.stringify(name)}]` : '';
}
