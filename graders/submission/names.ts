/** The names that the compile step writes into a student's code; the student's own text has none of them. */

export interface Names {
  /** The wrapper's parameters. */
  readonly marks: string;
  readonly imports: string;
  /** The span of code outside all functions. */
  readonly moduleSpan: string;
  readonly error: string;
  /** What stands for `import` in `import.meta`. */
  readonly importKeyword: string;
  /** The function that refuses a global that is not there. */
  readonly present: string;
  /** The key of the method that `using` calls. */
  readonly dispose: string;
  /** A new name each time. */
  readonly next: (word: string) => string;
  /** A name that esbuild would treat as CommonJS's, in disguise; `unhide` takes all disguises off. */
  readonly hide: (name: string) => string;
  readonly unhide: (code: string) => string;
}

/** Words that esbuild gives a meaning of its own; here they are globals that are not there. */
export const commonJsNames: ReadonlySet<string> = new Set(['require', 'module', 'exports']);

/** Picks names that occur nowhere in `sources`, however they are spelled. */
export function createNames(sources: readonly string[]): Names {
  const texts = sources.map(decodeEscapes);
  let number = 0;
  // It ends with a letter: names that esbuild makes up by counting end with a digit.
  while (texts.some((text) => text.includes(`$${lettersOf(number)}`))) number += 1;
  const suffix = `$${lettersOf(number)}`;
  const disguised = new RegExp(`\\b(${[...commonJsNames].join('|')})${suffix.replace('$', '\\$')}`, 'g');
  let count = 0;
  return {
    marks: `marks${suffix}`,
    imports: `imports${suffix}`,
    moduleSpan: `span${suffix}`,
    error: `error${suffix}`,
    importKeyword: `import${suffix}`,
    present: `present${suffix}`,
    dispose: `dispose${suffix}`,
    next(word) {
      count += 1;
      return `${word}${count}${suffix}`;
    },
    hide: (name) => `${name}${suffix}`,
    unhide: (code) => code.replace(disguised, '$1'),
  };
}

/** Takes the marks out of an error's message: V8 quotes the code of what was not a function or not iterable. */
export function withoutMarks(message: string): string {
  return message.replace(/\b(?:marks\$[a-z]+\.\w+|present\$[a-z]+)(?:\(\.\.\.\))?/g, '(intermediate value)');
}

/** An identifier may be spelled with escapes. */
function decodeEscapes(source: string): string {
  return source.replace(/\\u(?:\{0*[0-9a-f]{1,6}\}|[0-9a-f]{4})/gi, (escape) => {
    const code = Number.parseInt(escape.replace(/^..\{?/, ''), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
  });
}

/** a, b … z, aa, ab … */
function lettersOf(number: number): string {
  const rest = Math.floor(number / 26);
  return (rest === 0 ? '' : lettersOf(rest - 1)) + String.fromCharCode(97 + (number % 26));
}
