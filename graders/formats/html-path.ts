/** Where a student's page is written, so that the platform's own upload of feedback takes it. */
import type { SubmissionRecord } from '../record/record.ts';

/**
 * Returns the path of a student's page. Moodle takes a zip of the folder `feedback/` as it is, when each page lies in a folder
 * called as Moodle calls those of a download: it reads the number and the kind of plugin from it. The page is named after the
 * submission, so that no two are written to one path.
 *
 * @example
 * feedbackPath({ submission: 'jose-1234567', origin: 'José_1234567_assignsubmission_file' })
 * //=> 'feedback/José_1234567_assignsubmission_file_/jose-1234567.html'
 */
export function feedbackPath({ submission, origin }: Pick<SubmissionRecord, 'submission' | 'origin'>): string {
  for (const part of origin.split(/[/\\]/)) {
    const [, name = '', number] = /^([^_]*)_(\d{1,19})_assignsubmission_[a-z]+(?:_|$)/.exec(part) ?? [];
    // Moodle before 4.1 wants the underscore at the end, and later ones do not mind.
    if (number !== undefined) return `feedback/${safe(name)}_${number}_assignsubmission_file_/${submission}.html`;
  }
  return `feedback/${submission}.html`;
}

/** Moodle does not read the name: it is there for people, and must be allowed on every system. */
function safe(name: string): string {
  const plain = name
    .replaceAll(/[<>:"/\\|?*\p{C}]/gu, '')
    .replaceAll(/\p{Z}+/gu, ' ')
    .replace(/^[. ~]+/, '');
  return plain.slice(0, 80).trim() || 'participant';
}
