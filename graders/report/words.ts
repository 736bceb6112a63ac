/** Small words that sentences are built from. */
import { visible } from '../trace/escape.ts';
import { cutTo } from '../trace/width.ts';

export interface TextOptions {
  /** Only characters that every terminal has. */
  readonly ascii?: boolean;
}

/** Returns a text that is harmless wherever it is shown. */
export function inert(text: string, { ascii = false }: TextOptions = {}): string {
  return visible(ascii ? text.replaceAll('…', '...') : text, { ascii });
}

/** Cuts what a student or a course wrote to a length that a sentence can carry. */
export function brief(text: string, most: number = 60): string {
  return cutTo(text.slice(0, most * 4), most, '…');
}

/** `a`, `a and b`, `a, b and c`; what goes beyond eight is counted. */
export function listed(parts: readonly (string | number)[]): string {
  const shown = parts.length > 9 ? [...parts.slice(0, 8), `${parts.length - 8} more`] : parts;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** `once`, `twice`, `3 times`. */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

/** `1st`, `2nd`, `3rd`, `11th`. */
export function ordinal(count: number): string {
  const isTeen = count % 100 >= 11 && count % 100 <= 13;
  return `${count}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')}`;
}

/** `1 timer`, `2 timers`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Makes the first letter a capital one. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
