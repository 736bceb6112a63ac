/** The student's files, line by line, with what the trace knows of each line. */
import { h } from 'preact';
import type { JSX } from 'preact';
import type { SourceNote } from '../report/source-notes.ts';
import { brief, inert } from '../report/words.ts';
import { highlight } from './highlight.ts';
import type { Token } from './highlight.ts';

export interface Sourced {
  /** The files by name. */
  readonly source: Readonly<Record<string, string>>;
  readonly entry: string;
  readonly notes: readonly SourceNote[];
}

/** Returns the files, the entry first. */
export function viewSource({ source, entry, notes }: Sourced): JSX.Element {
  const names = Object.keys(source).sort((a, b) => Number(b === entry) - Number(a === entry));
  const owners = ownersOf(source);
  return h(
    'div',
    { class: 'sources' },
    names.length === 0 ? h('p', null, 'The source is too long to be shown here.') : null,
    names.map((name) => viewFile(name, source[name] ?? '', { notes, isIts: (line) => owners.get(line) === name })),
  );
}

const limits = { lines: 1_500, columns: 400 };

/** A trace does not say which file a line is in: it is in the only one that has code there, or nobody knows. */
function ownersOf(source: Sourced['source']): ReadonlyMap<number, string | null> {
  const owners = new Map<number, string | null>();
  for (const [name, text] of Object.entries(source)) {
    for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
      if (/^\s*(?:\/\/|$)/.test(line)) continue;
      owners.set(index + 1, owners.has(index + 1) ? null : name);
    }
  }
  return owners;
}

interface Known {
  readonly notes: readonly SourceNote[];
  /** Whether a line of the trace is in this file. */
  readonly isIts: (line: number) => boolean;
}

function viewFile(name: string, text: string, { notes, isIts }: Known): JSX.Element {
  const lines = highlight(text.replace(/(?:\r\n?|\n)$/, ''));
  const shown = inert(brief(name));
  return h(
    'section',
    null,
    h('h3', null, shown),
    h(
      'ol',
      { class: 'code scrolls', tabIndex: 0, 'aria-label': `Source of ${shown}` },
      lines.slice(0, limits.lines).map((tokens, index) => {
        const line = index + 1;
        const note = notes.find((each) => each.line === line)?.text ?? '';
        return isIts(line) ? viewLine(tokens, note, line) : viewLine(tokens, '');
      }),
    ),
    lines.length <= limits.lines ? null : h('p', { class: 'note' }, `… and ${lines.length - limits.lines} more lines`),
  );
}

function viewLine(tokens: readonly Token[], note: string, line?: number): JSX.Element {
  return h(
    'li',
    line === undefined ? null : { 'data-line': line },
    h('code', null, cut(tokens).map(viewToken)),
    ...(note === '' ? [] : [' ', h('span', { class: 'note' }, inert(note))]),
  );
}

function viewToken({ text, kind }: Token): JSX.Element | string {
  const seen = inert(text.replaceAll('\t', '  '));
  return kind === 'plain' ? seen : h('span', { class: `t-${kind}` }, seen);
}

/** A line that is longer than anybody writes ends early. */
function cut(tokens: readonly Token[]): readonly Token[] {
  let room = limits.columns;
  return tokens.flatMap((token) => {
    const text = token.text.slice(0, room);
    const isCut = text.length < token.text.length && room > 0;
    room -= text.length;
    if (isCut) room = 0;
    return text === '' ? [] : [{ ...token, text: isCut ? `${text}…` : text }];
  });
}
