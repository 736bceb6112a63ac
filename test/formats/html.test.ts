import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../graders/formats/html.ts';
import { feedbackPath } from '../../graders/formats/html-path.ts';
import { classOf, record } from '../page/samples.ts';

describe('the html format', () => {
  it('writes a page for a student where Moodle takes it from', () => {
    const [file, ...others] = html.ofRecord?.(record) ?? [];

    expect(others).toEqual([]);
    expect(file?.path).toBe('feedback/José Ñuñez_1234567_assignsubmission_file_/jose-nunez-1234567.html');
    expect(file?.text).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  it('writes a page about the class', () => {
    const files = html.ofClass?.(classOf(3), { gradebooks: [] }) ?? [];

    expect(files.map(({ path }) => path)).toEqual(['class.html']);
    expect(files[0]?.text).toContain('<h1>Sheet 3</h1>');
  });
});

describe('the path of a page', () => {
  it.each([
    ['group 2/Ada Lovelace_77_assignsubmission_file_/a.zip', 'feedback/Ada Lovelace_77_assignsubmission_file_/x.html'],
    [String.raw`all\Ada_77_assignsubmission_file_one.ts`, 'feedback/Ada_77_assignsubmission_file_/x.html'],
    ['Participant 9_77_assignsubmission_onlinetext', 'feedback/Participant 9_77_assignsubmission_file_/x.html'],
    ['..A:<b>\u202e|c_77_assignsubmission_file', 'feedback/Abc_77_assignsubmission_file_/x.html'],
    ['_77_assignsubmission_file_', 'feedback/participant_77_assignsubmission_file_/x.html'],
    ['a_b_77_assignsubmission_file_', 'feedback/x.html'],
    ['ada-lovelace', 'feedback/x.html'],
    ['77_assignsubmission_file', 'feedback/x.html'],
  ])('of %s is %s', (origin, path) => {
    expect(feedbackPath({ submission: 'x', origin })).toBe(path);
  });

  it('never leaves its folder, and is never that of another submission', () => {
    const origin = fc
      .tuple(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '_1_assignsubmission_file_', '/../_1_assignsubmission_file_x'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(origin, origin, (one, other) => {
        const [path, second] = [one, other].map((each, index) =>
          feedbackPath({ submission: `s${index}`, origin: each }),
        );

        expect(path).toMatch(/^feedback\/(?:[^/\\<>:"|?*\p{Cc}\p{Cf}]+_\d+_assignsubmission_file_\/)?s0\.html$/u);
        expect(path).not.toBe(second);
        expect(path?.split('/')).not.toContain('..');
      }),
    );
  });
});
