/** Draws the pictures in our documents, each from a real run in a real room. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gradeSource, type Kit } from '../../graders/grade.ts';
import { prepareBundle } from '../../graders/launch/bundle.mjs';
import { openKit } from '../../graders/open-kit.ts';
import { renderRun } from '../../graders/report/terminal.ts';
import type { SourceFiles } from '../../graders/submission/compiled.ts';
import { renderSvg } from '../../graders/trace/svg.ts';
import { renderTimeline } from '../../graders/trace/text.ts';
import type { ExerciseVerdict } from '../../graders/verdict.ts';
import { lessons, readDocument, root, type Document } from './documents.ts';
import { redrawFences, type Fence } from './markdown.ts';

/** The README's picture: the first failing check of a mistake. */
const poster = { path: 'exercises/timeline.svg', folder: '05-one-after-another', mistake: 'awaits-in-a-row' };

/** A file that holds pictures: as it is, and as it should be. */
export interface Drawn extends Document {
  readonly drawn: string;
}

/** Draws every picture of the lessons and of the README. */
export async function drawPictures(): Promise<readonly Drawn[]> {
  const prepared = await prepareBundle({ kitRoot: root, courseRoot: root });
  if (prepared.status === 'refused') throw new Error(prepared.message);
  const kit = openKit(prepared.folder, { rooms: 1 });
  try {
    const drawn: Drawn[] = [];
    for (const lesson of lessons()) {
      const redraw = (fence: Fence): Promise<string | undefined> => drawTimeline(lesson.folder, fence, kit);
      drawn.push({ ...lesson, drawn: await redrawFences(lesson.text, redraw) });
    }
    const readme = readDocument('README.md');
    drawn.push({ ...readme, drawn: await redrawFences(readme.text, (fence) => drawScreen(fence, kit)) });
    const text = existsSync(join(root, poster.path)) ? readDocument(poster.path).text : '';
    return [...drawn, { path: poster.path, text, drawn: await drawPoster(kit) }];
  } finally {
    await kit.close();
  }
}

/** `timeline CHECK ARGS…` in a lesson: the solution's run of exactly that case. */
async function drawTimeline(folder: string, { info }: Fence, kit: Kit): Promise<string | undefined> {
  const [, kind, check = '', ...args] = info.split(' ');
  if (kind !== 'timeline') return undefined;
  const source = sourceOf(folder, join('solutions', `${folder}.ts`));
  const compiled = await kit.compiler.compile(source);
  if (compiled.status === 'refused') throw new Error(`The solution of ${folder} is refused`);
  const request = { slug: slugOf(folder), compiled, seed: 1, only: [check], replay: args };
  const { run, findings } = await kit.rooms.replay(request);
  if (run === undefined || findings.length > 0) throw new Error(`The solution of ${folder} fails ${info}`);
  // There is but one picture, so it needs neither a heading nor the line of ticks beside it.
  const lines = renderTimeline(run.happened, undefined, { width: 76 }).split('\n');
  return lines.filter((_, index) => index !== 1).join('\n');
}

/** `screen EXERCISE MISTAKE` in the README: what `npm test` prints about that mistake. */
async function drawScreen({ info }: Fence, kit: Kit): Promise<string | undefined> {
  const [, kind, folder = '', mistake = ''] = info.split(' ');
  const texts = Object.fromEntries(lessons().map((lesson) => [slugOf(lesson.folder), lesson.text]));
  return kind === 'screen'
    ? renderRun([await gradeMistake(folder, mistake, kit)], { width: 80, lessons: texts })
    : undefined;
}

async function drawPoster(kit: Kit): Promise<string> {
  const { checks, number, slug } = await gradeMistake(poster.folder, poster.mistake, kit);
  const failed = checks.find(({ status }) => status === 'failed');
  if (failed?.status !== 'failed' || failed.run === undefined) throw new Error(`${poster.mistake} has no picture`);
  const { happened, intended } = failed.run;
  return renderSvg(happened, intended, { title: `${number} ${slug}: ${failed.check.title}` });
}

async function gradeMistake(folder: string, mistake: string, kit: Kit): Promise<ExerciseVerdict> {
  const slug = slugOf(folder);
  const exercise = { folder, slug, number: folder.slice(0, 2) };
  const checks = (await kit.rooms.catalog()).find((info) => info.slug === slug)?.checks ?? [];
  return gradeSource(
    { exercise, checks, seed: 1 },
    sourceOf(folder, join('test/mistakes', folder, `${mistake}.ts`)),
    kit,
  );
}

function slugOf(folder: string): string {
  return folder.slice(3);
}

function sourceOf(folder: string, path: string): SourceFiles {
  const entry = `${slugOf(folder)}.ts`;
  return { entry, files: { [entry]: readFileSync(join(root, path), 'utf8') } };
}
