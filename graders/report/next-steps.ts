/** The question that leads on where no diagnosis was made. */
import type { Finding } from '../trace/finding.ts';

/** Returns a question for a finding; nothing where its sentence says already what is to be done. */
export function nextStep({ kind }: Finding, { hasPicture }: { readonly hasPicture: boolean }): string | undefined {
  const own = steps[kind];
  if (own !== undefined) return own === '' ? undefined : own;
  return hasPicture
    ? 'Find the first lane in the picture that differs, and ask yourself which line of yours decides that.'
    : 'Ask yourself which line of yours decides that.';
}

const findWhatEnds = 'Ask yourself what would bring it to an end.';

/** An empty text: there is nothing to ask. */
const steps: Partial<Record<Finding['kind'], string>> = {
  log: 'Compare the two lines from the mark on, sign by sign.',
  'log-time': 'Ask yourself which line of your code runs before this one is logged, and how long it waits.',
  'never-settles': 'Ask yourself who is to settle the promise that is waited for.',
  'over-budget': findWhatEnds,
  rejects: 'Ask yourself which line of yours this error comes from.',
  threw: 'Ask yourself who could catch an error that is thrown there.',
  unhandled: 'Ask yourself who waits for each promise, from its beginning to its end.',
  'import-failed': 'Ask yourself what this line needs that is not there yet.',
  'missing-export': 'Compare the names that are exported with those in the task.',
  'wrong-export': 'Compare what is exported with the signature in the task.',
  'missing-global': '',
  frozen: '',
  refused: '',
  crashed: '',
  'not-started': '',
};
