/** `html`: a page for each student, and one about the class for the instructor. */
import { renderClassPage } from '../page/class-page.ts';
import { renderStudentPage } from '../page/student-page.ts';
import type { Format } from './format.ts';
import { feedbackPath } from './html-path.ts';

/** Pages that need no network. */
export const html: Format = {
  ofRecord: (record) => [{ path: feedbackPath(record), text: renderStudentPage(record) }],
  ofClass: (results) => [{ path: 'class.html', text: renderClassPage(results) }],
};
