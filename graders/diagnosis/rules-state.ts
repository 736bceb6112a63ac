/** A rule about variables that calls share. */
import type { Rule } from './rule.ts';

/** More than one call in the case, and something of the file's own that a function both changes and reads. */
export const sharedState: Rule = ({ of, calls, source }) => {
  const [call, ...others] = calls;
  const isDisturbed = of(...disturbed).length > 0;
  if (call === undefined || others.length === 0 || !(isDisturbed || of('timers-left').length > 0)) return undefined;
  for (const text of Object.values(source)) {
    const lines = text.split(/\r\n?|\n/);
    const inside = lines.flatMap((line, at) => (isInside.test(line) ? [{ line, at }] : []));
    for (const [index, line] of lines.entries()) {
      // A long declaration goes on in the next line.
      const name = changeable(line.endsWith('=') ? lines.slice(index, index + 2).join(' ') : line);
      if (name === undefined) continue;
      const elsewhere = inside.flatMap((each) => (each.at === index ? [] : [each.line]));
      // Where a timer is left and nothing else is wrong, it is a timer that they share.
      if (!isDisturbed && !elsewhere.some((each) => holdsTimer(name, each))) continue;
      if (isShared(name, elsewhere)) return { id: 'shared-state', line: index + 1, names: [call.name, name] };
    }
  }
  return undefined;
};

/** Lines inside of functions are indented, and a short function is a line of its own. */
const isInside = /^\s|=>|\bfunction\b.*\{.*\}/;

/** What goes wrong when calls get into each other's way. */
const disturbed = [
  'over-budget',
  'never-settles',
  'settles-at',
  'starts-at',
  'ends-at',
  'called',
  'arguments',
  'value',
  'log',
  'log-time',
  'observed',
] as const;

/** The name of a variable, or of something that can be filled, when the line is not indented. */
function changeable(line: string): string | undefined {
  const [, variable] = /^(?:export\s+)?(?:let|var)\s+([\w$]+)/.exec(line) ?? [];
  const [, container] = /^(?:export\s+)?const\s+([\w$]+).*=\s*(?:new (?:Weak)?(?:Map|Set)\b|\[|\{)/.exec(line) ?? [];
  return variable ?? container;
}

function holdsTimer(name: string, line: string): boolean {
  return new RegExp(String.raw`${wordOf(name)}\s*=\s*set(?:Timeout|Interval)\(`).test(line);
}

function wordOf(name: string): string {
  return String.raw`(?<![\w$.])${name.replaceAll('$', String.raw`\$`)}`;
}

const assignment = String.raw`\s*(?:[-+*/|&?]{0,2}=(?!=)|\+\+|--)`;
const filling = String.raw`\.(?:set|add|push|unshift|delete|clear|shift|pop)\(|(?:\[[^\]]*\]|\.[\w$]+)${assignment}`;

/** Whether the lines inside of functions change it, and not only count it up. */
function isShared(name: string, inside: readonly string[]): boolean {
  const word = wordOf(name);
  const changes = new RegExp(`${word}(?:${assignment}|${filling})`);
  const onlyChanges = new RegExp(String.raw`^\s*(?:${word}(?:\s*[-+*/]?=(?!=)|\+\+|--)|(?:\+\+|--)${word})`);
  const mentions = new RegExp(String.raw`${word}(?![\w$])`);
  const isRead = inside.some((line) => mentions.test(line.replace(onlyChanges, '')));
  return isRead && inside.some((line) => changes.test(line));
}
