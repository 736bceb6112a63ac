/** What makes a submission invalid, and how its files are named in sentences. */
import { visible } from '../trace/escape.ts';

/** Something in a submission makes it invalid; the message is the sentence about it. */
export class IntakeError extends Error {}

/** Returns a file's name or path as it may stand in a sentence: harmless, and not without end. */
export function shown(path: string): string {
  return visible(path.length > longest ? `${path.slice(0, longest)}…` : path);
}

const longest = 200;
