/** The line that runs a failing case again, as it is typed into a shell. */

/** What a case is run again with. */
export interface Replay {
  readonly number: string;
  readonly check: string;
  readonly args: readonly string[];
}

/** Returns `npm run replay 05 together 100 200`, safe to paste into a POSIX shell and into cmd. */
export function replayCommand({ number, check, args }: Replay): string {
  return ['npm run replay', number, check, ...args.map(quoteArgument)].join(' ');
}

/**
 * Plain words stay as they are. Anything else is written as JSON in which every sign that means something to a shell is an
 * escape: in double quotes that is safe on both sides, and `replay` reads JSON back as the same value. A `$` means something
 * only before a name or a bracket: at the end of a text, as in the key `"$"` of values that JSON has no words for, it may stay.
 */
function quoteArgument(arg: string): string {
  if (/^[\w.:/][\w.:/-]*$/.test(arg)) return arg;
  const json = isJson(arg) ? arg : JSON.stringify(arg);
  const safe = json
    .replaceAll(/\\(u[0-9a-f]{4}|.)/g, unescapeJson)
    .replaceAll(/(?!\$")[^\w .:,{}[\]"\\+-]/gu, escapeJson);
  // A leading blank keeps a negative number from being taken for an option.
  return `"${safe.startsWith('-') ? ' ' : ''}${safe.replaceAll('"', String.raw`\"`)}"`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The short escapes of JSON begin with a backslash that a shell may take for itself; the long ones are safe. */
function unescapeJson(escape: string): string {
  return escapeJson(String(JSON.parse(`"${escape}"`)));
}

function escapeJson(text: string): string {
  return Array.from(
    { length: text.length },
    (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
