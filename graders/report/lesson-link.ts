/** Finds the paragraph of a lesson that speaks of what went wrong. */
import type { Finding } from '../trace/finding.ts';
import type { Diagnosis } from '../verdict.ts';

/** What a link is chosen for. */
export interface Topic {
  readonly finding: Finding;
  readonly diagnosis?: Diagnosis;
  /** The functions that the case calls. */
  readonly names: readonly string[];
}

/** Returns `exercises/05-one-after-another/README.md:41`, which editors open at that line; without the text, the file alone. */
export function lessonLink(path: string, lesson: string | undefined, topic: Topic): string {
  const line = lesson === undefined ? undefined : lineOf(lesson, topic);
  return line === undefined ? path : `${path}:${line}`;
}

interface Paragraph {
  readonly section: string;
  readonly line: number;
  readonly text: string;
}

function lineOf(lesson: string, topic: Topic): number | undefined {
  const paragraphs = paragraphsOf(lesson);
  for (const { section, words } of placesFor(topic)) {
    const inside = paragraphs.filter((each) => each.section === section);
    const found = words === undefined ? inside[0] : inside.find(({ text }) => words.test(text));
    if (found !== undefined) return found.line;
  }
  return undefined;
}

/** Paragraphs and items of lists; what is fenced, folded or a heading is none. */
function paragraphsOf(lesson: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let section = '';
  let isFenced = false;
  let isOpen = false;
  for (const [index, line] of lesson.split(/\r\n?|\n/).entries()) {
    const heading = /^## (.+)$/.exec(line)?.[1];
    if (line.startsWith('```')) isFenced = !isFenced;
    else if (heading !== undefined && !isFenced) section = heading;
    else if (!isFenced && /\S/.test(line) && !/^[#<]/.test(line)) {
      const last = paragraphs.at(-1);
      const isItem = /^\s*(?:\d+\.|[-*]) /.test(line);
      if (isOpen && !isItem && last !== undefined)
        paragraphs[paragraphs.length - 1] = { ...last, text: `${last.text} ${line}` };
      else paragraphs.push({ section, line: index + 1, text: line });
      isOpen = true;
      continue;
    }
    isOpen = false;
  }
  return paragraphs;
}

interface Place {
  readonly section: string;
  readonly words?: RegExp;
}

/** Where to look, the best place first; the last ones are in every lesson. */
function placesFor({ finding, diagnosis, names }: Topic): readonly Place[] {
  const words = topics[diagnosis?.id ?? ''] ?? topics[finding.kind];
  const [name, ...others] = new Set(names);
  const subject =
    name === undefined || others.length > 0
      ? undefined
      : new RegExp(`\`${name.replaceAll(/\W/g, String.raw`\$&`)}[\`(<]`);
  return [
    ...(words?.idea === undefined ? [] : [{ section: 'Idea', words: words.idea }]),
    ...(words?.task === undefined ? [] : [{ section: task, words: words.task }]),
    ...(subject === undefined ? [] : [{ section: task, words: subject }]),
    { section: task },
    { section: 'Idea' },
  ];
}

const task = 'Your task';

interface Words {
  readonly idea?: RegExp;
  readonly task?: RegExp;
}

/** What a lesson says of a misconception, or of a kind of finding, where it speaks of it. */
const topics: Readonly<Record<string, Words>> = {
  'blocks-the-loop': { idea: /\*\*blocking\*\*|blocks for/, task: /\bblocks?\b/ },
  'does-not-block': { idea: /\*\*blocking\*\*/ },
  'exit-skipped': { task: /\b[Cc]lose|`exit`|second stamp|logs the stamp again/ },
  'false-is-nothing': { task: /very error|whatever they are/ },
  'gives-promise': { idea: /\*\*async function\*\*/, task: /: void/ },
  'leaves-timer': { task: /\btimer/ },
  'logs-at-another-time': { task: /\blogs\b/ },
  'lost-value': { task: /\bresults?\b|comes? out/ },
  'never-settles': { idea: /\*\*asynchronous\*\* when|suspended/, task: /\bsettle/ },
  'not-a-promise': { idea: /`setTimeout`/ },
  'not-awaited': { idea: /`await` marks|`await` never|At `await`|waits for it/, task: /[Ww]aits? for/ },
  'not-called': { idea: /\bcalls?\b/, task: /missing one/ },
  'one-after-another': { idea: /\*\*concurrent\*\*|\*\*task\*\*/ },
  'overlaps-dependent': { task: /is done|[Ww]ait for|then the inner/ },
  'settles-at-once': { idea: /`setTimeout`/ },
  'shared-state': { idea: /suspended for itself/, task: /disturbs|anew|nest|its own/ },
  'side-by-side': { idea: /it is suspended/ },
  'starts-too-early': { idea: /already runs|call itself starts|Here the languages part/, task: /without making it/ },
  'starts-too-late': { task: /before any time passes|there and then|is done/ },
  'swallowed-error': { task: /error (?:of `fn` )?comes out|very error|fails/ },
  'unhandled-rejection': { task: /unhandled/ },
  'uses-promise': { idea: /`await using`/ },
  'wrong-arguments': { task: /arguments|`args`|with 4/ },
  'wrong-count': { idea: /it is suspended/ },
  'wrong-error': { task: /very error|error comes out|comes out as it is/ },
  'wrong-order': { task: /order|whoever|closing|close/ },
  polls: { idea: /it is suspended|hands control back/ },
  log: { task: /\blogs\b/ },
  'log-time': { task: /\blogs\b/ },
};
