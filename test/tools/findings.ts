/** `npm run findings`: writes anew what every mistake is told. Read what has changed as a student would. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { mistakes, root } from '../kit/answers.ts';
import { joinReports, pathOfFindings, reportOn } from '../kit/findings.ts';
import { openTestKit } from '../kit/open.ts';

const kit = await openTestKit(2);
try {
  const reports = await Promise.all(
    mistakes().map(async (mistake) => ({ ...mistake, report: reportOn(mistake.exercise, await kit.grade(mistake)) })),
  );
  for (const path of new Set(reports.map(({ exercise }) => pathOfFindings(exercise)))) {
    const own = reports.filter(({ exercise }) => pathOfFindings(exercise) === path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, joinReports(Object.fromEntries(own.map(({ name, report }) => [name, report]))));
    console.log(`wrote ${own.length} reports to ${relative(root, path)}`);
  }
} finally {
  await kit.close();
}
