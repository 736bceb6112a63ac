/** A rule about variables that calls share. */
import type { Rule } from './rule.ts';

/** More than one call in the case, and a variable of the file that a function changes. */
export const sharedState: Rule = ({ of, calls, source, findings }) => {
  const isDisturbed =
    of('over-budget', 'never-settles', 'settles-at', 'starts-at', 'ends-at', 'called', 'arguments', 'value', 'log', 'log-time', 'observed').length > 0;
  if (calls.length < 2 || findings.length === 0 || !isDisturbed) return undefined;
  for (const text of Object.values(source)) {
    const lines = text.split(/\r\n?|\n/);
    for (const [index, line] of lines.entries()) {
      const [, word, name] = /^(let|var|const)\s+([\w$]+)/.exec(line) ?? [];
      if (name === undefined) continue;
      const isHeld = word === 'const' && /=\s*(?:new (?:Weak)?(?:Map|Set)\b|\[|\{)/.test(line);
      const isChanged = word === 'const' ? isHeld && isChangedInside(lines, name, fills) : isChangedInside(lines, name, assigns);
      if (isChanged) return { id: 'shared-state', line: index + 1, names: [calls[0]?.name ?? '', name] };
    }
  }
  return undefined;
};

const assigns = String.raw`\s*(?:[-+*/|&?]{0,2}=(?!=)|\+\+|--)`;
const fills = String.raw`(?:\.(?:set|add|push|unshift|delete|clear|shift|pop)\(|(?:\[[^\]]*\]|\.[\w$]+)${assigns})`;

/** Whether an indented line, one inside a function, does something to the variable. */
function isChangedInside(lines: readonly string[], name: string, change: string): boolean {
  const changes = new RegExp(String.raw`^\s+.*(?<![\w$.])${name.replaceAll('$', String.raw`\$`)}${change}`);
  return lines.some((line) => changes.test(line));
}
