/** How many columns of a terminal a text takes, and how it is cut to fewer. */

/** Returns the columns that `text` takes, after `visible` has made it harmless. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** Cuts `text` to `most` columns, with `ellipsis` where something is missing; a number such as ` #2` stays. */
export function cutTo(text: string, most: number, ellipsis: string): string {
  if (widthOf(text) <= most) return text;
  const tail = ellipsis + (/ #\d+$/.exec(text)?.[0] ?? '');
  let head = '';
  let room = most - widthOf(tail);
  for (const character of text) {
    room -= columnsOf(character);
    if (room < 0) break;
    head += character;
  }
  return head + tail;
}

/** Adds spaces up to `columns`. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

function columnsOf(character: string): number {
  if (/[\p{Mn}\p{Me}]/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** East Asian wide and full-width characters, and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{1f200}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
