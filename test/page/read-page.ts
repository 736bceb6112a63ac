/** Reads pages as text, for tests without a browser. */

/** What a reader without style or script sees: the texts in order, each on a line. */
export function textsOf(html: string): readonly string[] {
  return html
    .replace(/<(style|script|title)\b[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<\/?(?:span|strong|code|a|b)\b[^>]*>/g, '')
    .split(/<[^>]*>/)
    .map((text) => decode(text).replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** Every attribute of this name, in order. */
export function attributesOf(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => decode(value));
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}
