/** Markdown as plain text for a terminal: what its signs mean stays, the signs go. */
import type { Pen } from '../report/pen.ts';
import { inert } from '../report/words.ts';
import { wrap } from '../report/wrap.ts';

/** Returns the lines of a piece of Markdown, indented; code keeps its lines, everything else is wrapped. */
export function renderMarkdown(markdown: string, { width, ascii, soft }: Pen): readonly string[] {
  const most = Math.min(width, 78);
  const blocks = markdown.split(fence).flatMap((piece, index): readonly (readonly string[])[] => {
    // Every other piece is the inside of a fence.
    if (index % 2 === 1) return [piece.split('\n').map((line) => `    ${soft(inert(line, { ascii }))}`.trimEnd())];
    return piece.split(/\n\s*\n/).map((block) =>
      paragraphsOf(block).flatMap((text) => {
        const [, mark = '', words = ''] = /^( *(?:(?:[-*]|\d+\.) )?)([^]*)$/.exec(text) ?? [];
        return wrap(plain(inert(words, { ascii })), { width: most, first: `  ${mark}` });
      }),
    );
  });
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** The info behind the first backticks is left out. */
const fence = /^```.*\n([^]*?)\n?^```$/gm;

/** The items of a list, or the one paragraph that a block is, each in one line; an item of an item keeps its indent. */
function paragraphsOf(block: string): readonly string[] {
  return block
    .split(/\n(?= {0,6}(?:[-*]|\d+\.) )/)
    .map((text) =>
      text
        .replace(/^\n+/, '')
        .trimEnd()
        .replaceAll(/\s*\n\s*/g, ' '),
    )
    .filter((text) => text !== '');
}

/** Code keeps its backticks: they mark it also for who sees no colours, or listens. */
function plain(text: string): string {
  return text
    .replaceAll(/\*\*([^*]+)\*\*/g, '$1')
    .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)')
    .replace(/^#+ /, '');
}
