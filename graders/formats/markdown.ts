/** `summary.md`: the class on the page of a CI job, what needs a human first. */
import type { ClassResults, ClassRow } from '../record/class-results.ts';
import type { Person } from '../record/record.ts';
import { counted } from '../report/words.ts';
import type { Format } from './format.ts';
import { codeSpan } from './markdown-text.ts';

/** The class in Markdown, never longer than GitHub shows for one step. */
export const markdown: Format = {
  ofClass: (results) => [{ path: 'summary.md', text: summaryOf(results) }],
};

const mostBytes = 1_048_576;

/** How many lines of one kind are told before they are only counted. */
const mostLines = 50;

function summaryOf(results: ClassResults): string {
  const { title, rows, exercises } = results;
  const head = [
    `## ${codeSpan(title)}`,
    '',
    `${counted(rows.length, 'submission')}: ${standings.map(([status, words]) => `${rows.filter((row) => row.status === status).length} ${words}`).join(', ')}.`,
    '',
    ...attentionLines(results),
    '### The class',
    '',
    `| ${['Submission', 'Who', 'Points', ...exercises.map(({ number }) => number)].join(' | ')} |`,
    `| ${['---', '---', '---', ...exercises.map(() => '---:')].join(' | ')} |`,
  ];
  return fitting(
    `${head.join('\n')}\n`,
    rows.map((row) => rowOf(row, results)),
  );
}

const standings: readonly (readonly [ClassRow['status'], string])[] = [
  ['graded', 'graded'],
  ['invalid', 'invalid'],
  ['grader-error', 'not graded because the grader failed'],
];

/** Adds as many rows as there is room for, and counts the others. */
function fitting(head: string, rows: readonly string[]): string {
  let text = head;
  // Room for the line that counts.
  let room = mostBytes - Buffer.byteLength(head) - 100;
  for (const [index, row] of rows.entries()) {
    room -= Buffer.byteLength(row) + 1;
    if (room < 0) return `${text}\n${rows.length - index} more are left out here; \`results.json\` has them all.\n`;
    text += `${row}\n`;
  }
  return text;
}

function attentionLines({ attention, rows }: ClassResults): readonly string[] {
  const { graderErrors, invalid, unmatched, notes, withoutSubmission } = attention;
  const lines = [
    ...some(graderErrors, (id) => {
      const problem = rows.find(({ submission }) => submission === id)?.problem;
      return `${codeSpan(id)} has no score: ${problem === undefined ? 'the grader failed.' : codeSpan(problem, 300)}`;
    }),
    ...some(invalid, ({ submission, problem }) => `${codeSpan(submission)} is invalid: ${codeSpan(problem, 300)}`),
    ...some(unmatched, (id) => `${codeSpan(id)} belongs to nobody on the roster.`),
    ...some(notes, (note) => codeSpan(note, 300)),
    ...some(withoutSubmission, (person) => `${nameOf(person)} has handed in nothing.`),
  ];
  return lines.length === 0 ? [] : ['### To look at', '', ...lines.map((line) => `- ${line}`), ''];
}

function some<Item>(items: readonly Item[], tell: (item: Item) => string): readonly string[] {
  const told = items.slice(0, mostLines).map(tell);
  return items.length > mostLines ? [...told, `And ${items.length - mostLines} more like that.`] : told;
}

function rowOf(row: ClassRow, { exercises }: ClassResults): string {
  const { submission, people, replacedBy } = row;
  const score = scoreOf(row);
  const cells = [
    codeSpan(submission),
    people.map(nameOf).join(', '),
    replacedBy === undefined ? score : `${score}, replaced by ${codeSpan(replacedBy)}`,
    ...exercises.map(({ slug }) => cellOf(row, slug)),
  ];
  return `| ${cells.join(' | ')} |`;
}

function scoreOf({ status, points, maxPoints }: ClassRow): string {
  return status === 'graded' ? `${points} of ${maxPoints}` : 'no score';
}

function cellOf({ status, exercises }: ClassRow, slug: string): string {
  const exercise = exercises.find((each) => each.slug === slug);
  if (exercise === undefined || status !== 'graded') return '';
  return exercise.isOverridden ? `${exercise.points} (set)` : `${exercise.points}`;
}

function nameOf({ id, name }: Person): string {
  return codeSpan(name ?? id);
}
