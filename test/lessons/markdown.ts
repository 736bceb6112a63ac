/** Reads and redraws the Markdown of our documents: fenced blocks, and what stands around them. */

/** One fenced block; `info` is all that stands behind its first backticks. */
export interface Fence {
  readonly info: string;
  readonly text: string;
}

/** The first word of `info` is the language, the others say more. */
const fence = /^```(\S.*)?\n([^]*?)^```$/gm;

/** The fenced blocks, in order; a block's text ends with a line break. */
export function fencesOf(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(fence)].map(([, info = '', text = '']) => ({ info, text }));
}

/** What remains without the fenced blocks. */
export function withoutFences(markdown: string): string {
  return markdown.replaceAll(fence, '');
}

/** The same document with each block's text as `redraw` gives it; `undefined` leaves a block alone. */
export async function redrawFences(
  markdown: string,
  redraw: (fence: Fence) => Promise<string | undefined>,
): Promise<string> {
  const texts = await Promise.all(fencesOf(markdown).map(redraw));
  return markdown.replaceAll(fence, (block, info = '') => {
    const text = texts.shift();
    return text === undefined ? block : `\`\`\`${info}\n${text}\n\`\`\``;
  });
}

/** The title and the sections of a document, by heading; the text before the first section is under the title. */
export function sectionsOf(markdown: string): ReadonlyMap<string, string> {
  // A line of code can begin with a sign that is a heading elsewhere.
  const blocks = fencesOf(markdown).map(({ text }) => text);
  const isCode = (at: number): boolean =>
    blocks.some((text) => {
      const start = markdown.indexOf(text);
      return start <= at && at < start + text.length;
    });
  const headings = [...markdown.matchAll(/^#{1,2} .*$/gm)].filter(({ index }) => !isCode(index));
  return new Map(
    headings.map(({ 0: heading, index }, place) => [
      heading,
      markdown.slice(index + heading.length, headings[place + 1]?.index).trim(),
    ]),
  );
}

/** The words of a text outside its code blocks; a piece of code between backticks counts as one. */
export function wordsIn(markdown: string): number {
  const prose = withoutFences(markdown)
    .replaceAll(/`[^`]+`/g, 'code')
    .replaceAll(/<[^>]+>/g, ' ');
  return prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
