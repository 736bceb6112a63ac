/** Compares lines of a log with the texts that are written in the source. */

const lineBreak = /\r\n?|\n/;

/** Whether a text of the source makes the one line and not the other: then no text is wrong, but another one was logged. */
export function hasTextFor(line: string, other: string, source: Readonly<Record<string, string>>): boolean {
  return Object.values(source)
    .flatMap((code) => code.match(quotedOrComment) ?? [])
    .filter((text) => !text.startsWith('/'))
    .map(partsOf)
    .some((parts) => fits(line, parts) && !fits(other, parts));
}

/** The one line whose text, the most specific there is, makes a line of the log. */
export function lineThatLogs(logged: string, source: Readonly<Record<string, string>>): number | undefined {
  const fitting = Object.values(source).flatMap((code) =>
    [...code.matchAll(quotedOrComment)].flatMap(({ 0: text, index }) => {
      const parts = text.startsWith('/') ? [] : partsOf(text);
      const known = parts.join('').length;
      return known > 0 && fits(logged, parts) ? [{ known, line: code.slice(0, index).split(lineBreak).length }] : [];
    }),
  );
  const most = Math.max(...fitting.map(({ known }) => known));
  const [best, ...others] = fitting.filter(({ known }) => known === most);
  return others.length === 0 ? best?.line : undefined;
}

const quotedOrComment = /\/\*.*?\*\/|\/\/[^\n]*|`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gs;

/** What stands between the placeholders of a template; a plain text is one part. */
function partsOf(quoted: string): readonly string[] {
  const text = quoted.slice(1, -1);
  return quoted.startsWith('`') ? text.split(/\$\{[^}]*\}/) : [text];
}

/** Whether a line has these parts in this order, with anything between them. */
function fits(line: string, [first = '', ...others]: readonly string[]): boolean {
  const last = others.pop();
  if (last === undefined) return line === first;
  if (!line.startsWith(first) || !line.endsWith(last)) return false;
  let from = first.length;
  for (const part of others) {
    const at = line.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return from <= line.length - last.length;
}

/** The text of a line in each file that has one. */
export function textsOf(source: Readonly<Record<string, string>>, line: number): readonly string[] {
  return Object.values(source).flatMap((code) => code.split(lineBreak)[line - 1] ?? []);
}

/** The lines whose code, without a comment at its end, fits. */
export function linesOf(source: Readonly<Record<string, string>>, pattern: RegExp): readonly number[] {
  return Object.values(source).flatMap((code) =>
    code.split(lineBreak).flatMap((line, index) => (pattern.test(line.replace(/\/\/.*$/, '')) ? [index + 1] : [])),
  );
}

/** A name as part of a pattern. */
export function escapeName(name: string): string {
  return name.replaceAll(/[^\w]/g, String.raw`\$&`);
}
