/** Finds the file that a line is in: where there are several, a trace does not say which it means. */

/** Returns the only file that has code on this line; nothing where more than one has. */
export function fileWith(line: number, source: Readonly<Record<string, string>>): string | undefined {
  const [file, ...others] = Object.keys(source).filter((name) => hasCode(source[name] ?? '', line));
  return others.length === 0 ? file : undefined;
}

function hasCode(text: string, line: number): boolean {
  const code = text.split(/\r\n?|\n/)[line - 1]?.trim() ?? '';
  return code !== '' && !code.startsWith('//');
}
