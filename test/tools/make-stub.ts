/** Makes a stub from a solution: the body goes, the signature and the comments stay. */
import MagicString from 'magic-string';
import { parseSync, type Comment, type Statement } from 'oxc-parser';

/** What a solution marks as finished in the stub too. */
const given = '// given';
const givenTold = '// Given: nothing to do here.';

/**
 * Returns the stub's text.
 *
 * @throws {Error} when a statement is neither given nor a function whose body begins with a TODO.
 */
export function makeStub(file: string, solution: string): string {
  const { program, comments, errors } = parseSync(file, solution);
  if (errors.length > 0) throw new Error(`${file} does not parse`);
  const text = new MagicString(solution);
  for (const statement of program.body) {
    const todo = todoOf(statement, comments, solution);
    const marker = markerBefore(statement, comments, solution);
    if (marker !== undefined) text.overwrite(marker.start, marker.end, givenTold);
    else if (todo !== undefined)
      text.overwrite(
        todo.bodyStart,
        todo.bodyEnd,
        `{\n${todo.text}\n  throw new Error('not started: ${todo.name}');\n}`,
      );
    else if (!isKept(statement))
      throw new Error(`${file}: a statement at ${statement.start} has neither a TODO nor "${given}"`);
  }
  return text.toString();
}

interface Todo {
  readonly name: string;
  readonly text: string;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

function todoOf(statement: Statement, comments: readonly Comment[], source: string): Todo | undefined {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (declaration?.type !== 'FunctionDeclaration' || declaration.id === null || declaration.body === null)
    return undefined;
  const { start, end, body } = declaration.body;
  const first = body[0]?.start ?? end;
  const inside = comments.filter((comment) => comment.start > start && comment.end <= first);
  const begin = inside.findIndex((comment) => comment.value.startsWith(' TODO: '));
  if (begin === -1) return undefined;
  // A blank line ends the TODO; what follows it explains the solution.
  const lines: Comment[] = [];
  for (const comment of inside.slice(begin)) {
    const last = lines.at(-1);
    if (last !== undefined && source.slice(last.end, comment.start).split('\n').length > 2) break;
    lines.push(comment);
  }
  const text = lines.map((comment) => `  //${comment.value}`).join('\n');
  return { name: declaration.id.name, text, bodyStart: start, bodyEnd: end };
}

function markerBefore(statement: Statement, comments: readonly Comment[], source: string): Comment | undefined {
  return comments.find(
    (comment) =>
      `//${comment.value}` === given &&
      comment.end < statement.start &&
      source.slice(comment.end, statement.start).trim() === '',
  );
}

function isKept(statement: Statement): boolean {
  return statement.type === 'ImportDeclaration' || statement.type.startsWith('TS');
}
