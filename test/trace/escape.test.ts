import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../graders/trace/escape.ts';

describe('visible', () => {
  it.each([
    ['plain text, über 関数 🎉', 'plain text, über 関数 🎉'],
    ['a\u001b[31mred', String.raw`a\u001b[31mred`],
    ['over\rwritten\nline\ttab\0', String.raw`over\rwritten\nline\ttab\u0000`],
    ['\u202etxt.exe', String.raw`\u202etxt.exe`],
    ['a\u2066b\u2069', String.raw`a\u2066b\u2069`],
    ['zero\u200bwidth\u200d\ufeff', String.raw`zero\u200bwidth\u200d\ufeff`],
    ['tag\u{e0041}', String.raw`tag\u{e0041}`],
    ['heart ❤\ufe0f', String.raw`heart ❤\ufe0f`],
    ['lone \ud800', String.raw`lone \ud800`],
    ['end\uffff', String.raw`end\uffff`],
    ['spaces\u00a0\u3000\u2800', String.raw`spaces\u00a0\u3000\u2800`],
    ['line\u2028 \u2029', String.raw`line\u2028 \u2029`],
    ['e\u0301 stays', 'e\u0301 stays'],
    ['\u0301 first', String.raw`\u0301 first`],
    ['z\u0301\u0302\u0303\u0304', 'z\u0301\u0302' + String.raw`\u0303\u0304`],
    ['filler\u3164', String.raw`filler\u3164`],
  ])('shows %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('writes all but ASCII as escapes where only that can be shown', () => {
    expect(visible('fünf 関 🎉 \u202e', { ascii: true })).toBe(String.raw`f\u00fcnf \u95a2 \u{1f389} \u202e`);
  });

  it('never lets a character through that acts on a screen', () => {
    const unit = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(visible(text, { ascii: true })).toMatch(/^[ -~]*$/);
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});
