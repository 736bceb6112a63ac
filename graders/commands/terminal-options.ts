/** What the terminal can show. */
import { isColorSupported } from 'picocolors';

export interface TerminalOptions {
  readonly width: number;
  readonly ascii: boolean;
  readonly colours: boolean;
}

/** Reads it from the environment: colours only where they are wanted, ASCII where the terminal is known for no more. */
export function terminalOptions(environment: NodeJS.ProcessEnv = process.env): TerminalOptions {
  const { OVERLAP_ASCII: ascii, TERM: terminal, LC_ALL: all, LC_CTYPE: ctype, LANG: lang } = environment;
  const locale = all || ctype || lang || '';
  const isPlainLocale = process.platform !== 'win32' && /^(C|POSIX)$/.test(locale);
  return {
    width: 80,
    ascii: ascii === '1' || terminal === 'dumb' || terminal === 'linux' || isPlainLocale,
    colours: isColorSupported,
  };
}
