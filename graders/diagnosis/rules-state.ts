/** A rule about variables that calls share. */
import type { Rule } from './rule.ts';

/** More than one call in the case, and something of the file's own that a function both changes and reads. */
export const sharedState: Rule = ({ of, calls, source }) => {
  if (calls.length < 2 || of(...disturbed).length === 0) return undefined;
  for (const text of Object.values(source)) {
    const lines = text.split(/\r\n?|\n/);
    const inside = lines.filter((line) => /^\s/.test(line));
    for (const [index, line] of lines.entries()) {
      const name = changeable(line);
      if (name !== undefined && isShared(name, inside))
        return { id: 'shared-state', line: index + 1, names: [calls[0]?.name ?? '', name] };
    }
  }
  return undefined;
};

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

const assignment = String.raw`\s*(?:[-+*/|&?]{0,2}=(?!=)|\+\+|--)`;
const filling = String.raw`\.(?:set|add|push|unshift|delete|clear|shift|pop)\(|(?:\[[^\]]*\]|\.[\w$]+)${assignment}`;

/** Whether indented lines, those inside of functions, change it, and not only count it up. */
function isShared(name: string, inside: readonly string[]): boolean {
  const word = String.raw`(?<![\w$.])${name.replaceAll('$', String.raw`\$`)}`;
  const changes = new RegExp(`${word}(?:${assignment}|${filling})`);
  const onlyChanges = new RegExp(String.raw`^\s*(?:${word}(?:\s*[-+*/]?=(?!=)|\+\+|--)|(?:\+\+|--)${word})`);
  const mentions = new RegExp(String.raw`${word}(?![\w$])`);
  const isRead = inside.some((line) => mentions.test(line.replace(onlyChanges, '')));
  return isRead && inside.some((line) => changes.test(line));
}
