import fc from 'fast-check';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { renderClassPage } from '../../graders/page/class-page.ts';
import { renderStudentPage } from '../../graders/page/student-page.ts';
import { renderTimelinePage } from '../../graders/page/timeline-page.ts';
import { hostileText, withText } from '../report/hostile.ts';
import { classOf, pageOf, record, runInSequence } from './samples.ts';

/** What the standard says, and what helps everybody to read; how tags are written is a matter of taste. */
const checker = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

async function complaintsAbout(html: string): Promise<readonly string[]> {
  const { results } = await checker.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
}

describe('every page is valid HTML', () => {
  it.each([
    ['of a run', () => renderTimelinePage(pageOf(runInSequence()))],
    ['for a student', () => renderStudentPage(record)],
    ['about an invalid submission', () => renderStudentPage({ ...record, status: 'invalid', problem: 'It is empty.' })],
    ['when the grader failed', () => renderStudentPage({ ...record, status: 'grader-error' })],
    ['about a class', () => renderClassPage(classOf(12))],
    ['about nobody', () => renderClassPage(classOf(0))],
  ])('%s', async (_, render) => {
    expect(await complaintsAbout(render())).toEqual([]);
  });

  it('whatever things are called', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(hostileText, fc.constantFrom(...markup)), async (text) => {
        const html = renderStudentPage({ ...withText({ ...record, submittedAt: null }, text), submission: 'x' });

        expect(await complaintsAbout(html)).toEqual([]);
        expect(html.match(/<(?:script|style|svg|img|iframe)\b/g)?.sort()).toEqual(
          renderStudentPage(record)
            .match(/<(?:script|style|svg|img|iframe)\b/g)
            ?.sort(),
        );
        const written = html.replace(/<script>.*<\/script>/s, '');
        expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 20 },
    );
  });
});

const markup = [
  '</script><script>alert(1)</script>',
  '" onload="alert(1)',
  ']]>',
  '<!--',
  '</style>',
  'javascript:alert(1)',
];
