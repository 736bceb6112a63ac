/** What the terminal can show. */

export interface TerminalOptions {
  readonly width: number;
  readonly ascii: boolean;
  readonly colours: boolean;
}

/** Where the report goes: `hasColors` is there only when it is a terminal. */
export interface Output {
  readonly hasColors?: () => boolean;
}

/** Reads it from the environment: colours only where they are wanted, ASCII where the terminal is known for no more. */
export function terminalOptions(
  environment: NodeJS.ProcessEnv = process.env,
  output: Output = process.stdout,
): TerminalOptions {
  const {
    OVERLAP_ASCII: ascii,
    TERM: terminal,
    LC_ALL: all,
    LC_CTYPE: ctype,
    LANG: lang,
    FORCE_COLOR: forced,
  } = environment;
  const locale = all || ctype || lang || '';
  const isPlainLocale = process.platform !== 'win32' && /^(C|POSIX)$/.test(locale);
  return {
    width: 80,
    ascii: ascii === '1' || terminal === 'dumb' || terminal === 'linux' || isPlainLocale,
    // A pipe gets plain text unless colours are asked for; `hasColors` knows NO_COLOR and terminals without any.
    colours: forced === undefined ? output.hasColors?.() === true : forced !== '0' && forced !== 'false',
  };
}
