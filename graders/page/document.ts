/** One HTML file that needs nothing else, and that may reach nothing else. */
import { createHash } from 'node:crypto';
import { h } from 'preact';
import type { JSX } from 'preact';
import { render } from 'preact-render-to-string';
import { inert } from '../report/words.ts';

export interface DocumentParts {
  readonly title: string;
  readonly body: readonly (JSX.Element | null)[];
  readonly style: string;
  readonly script?: string;
}

/** Returns the text of the file; a browser lets only this style and this script into it. */
export function renderDocument({ title, body, style, script }: DocumentParts): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = h(
    'html',
    { lang: 'en' },
    h(
      'head',
      null,
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', null, inert(title)),
      h('style', { dangerouslySetInnerHTML: { __html: style } }),
    ),
    h(
      'body',
      null,
      h('main', null, body),
      script === undefined ? null : h('script', { dangerouslySetInnerHTML: { __html: script } }),
    ),
  );
  return `<!doctype html>\n${render(page)}\n`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
