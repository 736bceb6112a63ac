/** Draws the pictures in our documents, each from a real run in a real room. */
import { join } from 'node:path';
import { renderSvg } from '../../graders/trace/svg.ts';
import { renderTimeline } from '../../graders/trace/text.ts';
import { sourceOf } from '../kit/answers.ts';
import type { TestKit } from '../kit/open.ts';
import { lessons, readDocument, root } from './documents.ts';
import { exerciseIn, gradeMistake } from './graded-mistake.ts';
import { redrawFences, type Fence } from './markdown.ts';
import { drawScreen } from './screens.ts';

/** The README's picture: the first failing check of a mistake. */
const poster = { path: 'exercises/timeline.svg', folder: '05-one-after-another', mistake: 'awaits-in-a-row' };

/** A file that holds pictures, by its path from the root, as it should be. */
export interface Drawn {
  readonly path: string;
  readonly drawn: string;
}

/** Draws every picture of the lessons and of the README. */
export async function drawPictures(kit: TestKit): Promise<readonly Drawn[]> {
  const drawn: Drawn[] = [];
  for (const lesson of lessons()) {
    const redraw = (fence: Fence): Promise<string | undefined> => drawTimeline(lesson.folder, fence, kit);
    drawn.push({ path: lesson.path, drawn: await redrawFences(lesson.text, redraw) });
  }
  const { path, text } = readDocument('README.md');
  drawn.push({ path, drawn: await redrawFences(text, (fence) => drawScreen(fence, kit)) });
  return [...drawn, { path: poster.path, drawn: await drawPoster(kit) }];
}

/** `timeline CHECK ARGS…` in a lesson: the solution's run of exactly that case. */
async function drawTimeline(folder: string, { info }: Fence, kit: TestKit): Promise<string | undefined> {
  const [, kind, check = '', ...args] = info.split(' ');
  if (kind !== 'timeline') return undefined;
  const exercise = exerciseIn(folder);
  const source = sourceOf(exercise, join(root, 'solutions', `${folder}.ts`));
  const compiled = await kit.compiler.compile(source);
  if (compiled.status === 'refused') throw new Error(`The solution of ${folder} is refused`);
  const request = { slug: exercise.slug, compiled, seed: 1, only: [check], replay: args };
  const { run, findings } = await kit.rooms.replay(request);
  if (run === undefined || findings.length > 0) throw new Error(`The solution of ${folder} fails ${info}`);
  // There is but one picture, so it needs neither a heading nor the line of ticks beside it.
  const lines = renderTimeline(run.happened, undefined, { width: 76 }).split('\n');
  return lines.filter((_, index) => index !== 1).join('\n');
}

async function drawPoster(kit: TestKit): Promise<string> {
  const { checks, number, slug } = (await gradeMistake(poster.folder, poster.mistake, kit)).verdict;
  const failed = checks.find(({ status }) => status === 'failed');
  if (failed?.status !== 'failed' || failed.run === undefined) throw new Error(`${poster.mistake} has no picture`);
  const { happened, intended } = failed.run;
  return renderSvg(happened, intended, { title: `${number} ${slug}: ${failed.check.title}` });
}
