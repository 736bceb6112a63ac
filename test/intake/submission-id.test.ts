/** An id is a file's name everywhere, and nobody can have somebody else's. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { submissionId } from '../../graders/intake/submission-id.ts';

it.each(['ada', 'hw1-ada', 'ada.zip', '1234567', 'a.b-c'])('leaves %s as it is', (origin) => {
  expect(submissionId(origin)).toBe(origin);
});

it.each([
  ['Ada', 'ada-99a563ab'],
  ['ada_lovelace', 'ada-lovelace-c8e26fe1'],
  ['José Ñuñez_1234567_assignsubmission_file_', 'jose-nunez-1234567-assignsubmission-file-5edaaac1'],
  ['李', 'submission-'],
  ['con', 'submission-con-'],
  ['nul.zip', 'submission-nul.zip-'],
  ['ada.', 'ada-'],
  ['..', 'submission-'],
  ['-rf', 'rf-'],
  ['ada-0123abcd', 'ada-0123abcd-'],
])('makes one of %s', (origin, expected) => {
  expect(submissionId(origin)).toMatch(expected);
  expect(submissionId(origin)).toMatch(/-[\da-f]{8}$/);
});

it('is the same for both ways to write an accent', () => {
  expect(submissionId('Jose\u0301')).toBe(submissionId('Jos\u00e9'));
});

const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.stringMatching(/^[a-z.-]{1,90}$/),
  fc.constantFrom('con', 'COM1.x', 'lpt9', '.', '..', ' ', 'aux-12345678'),
);

it('is always fit for a file, at most 80 characters long', () => {
  fc.assert(
    fc.property(names, (origin) => {
      const id = submissionId(origin);

      expect(id).toMatch(/^[a-z0-9](?:[a-z0-9.-]{0,78}[a-z0-9])?$/);
      expect(id).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/);
    }),
  );
});

it('never is that of another origin, not even of one that is called like an id', () => {
  fc.assert(
    fc.property(names, names, (one, other) => {
      fc.pre(one.normalize('NFC') !== other.normalize('NFC'));
      const id = submissionId(one);

      expect(id).not.toBe(submissionId(other));
      expect(submissionId(id) === id).toBe(id === one.normalize('NFC'));
    }),
  );
});
