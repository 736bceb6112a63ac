/** The kit's signature: one run on a virtual axis, to be read as a whole and walked through step by step. */
import { h } from 'preact';
import type { JSX } from 'preact';
import type { SourceNote } from '../report/source-notes.ts';
import type { Run } from '../room/protocol.ts';
import { castOf } from './cast.ts';
import { viewLog } from './log-view.ts';
import { momentsOf } from './moments.ts';
import { viewPicture } from './picture-view.ts';
import { viewSource } from './source-view.ts';
import { viewControls, viewNow, viewSteps } from './steps-view.ts';

/** What a timeline shows. */
export interface TimelineParts {
  readonly run: Run;
  /** The student's files by name; empty when they are too long to be kept. */
  readonly source: Readonly<Record<string, string>>;
  readonly entry: string;
  readonly notes: readonly SourceNote[];
}

/** Returns the timeline of a run; a page may hold several. */
export function viewTimeline({ run, source, entry, notes }: TimelineParts): JSX.Element {
  const cast = castOf(run);
  const moments = momentsOf(run, cast);
  return h(
    'div',
    { class: 'timeline overlap-timeline' },
    viewPicture({ run, cast, logged: moments.flatMap(({ logged }) => logged) }),
    viewControls(moments),
    h(
      'div',
      { class: 'beside' },
      viewSource({ source, entry, notes }),
      h(
        'div',
        { class: 'state' },
        viewNow(cast, run.happened),
        viewLog(moments, run.intendedLog),
        viewSteps(moments, cast),
      ),
    ),
  );
}
