/** Compares lines of a log with the texts that are written in the source. */

/** Whether a text of the source makes the one line and not the other: then no text is wrong, but another one was logged. */
export function hasTextFor(line: string, other: string, source: Readonly<Record<string, string>>): boolean {
  return Object.values(source)
    .flatMap((code) => code.match(quotedOrComment) ?? [])
    .filter((text) => !text.startsWith('/'))
    .map(partsOf)
    .some((parts) => fits(line, parts) && !fits(other, parts));
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
