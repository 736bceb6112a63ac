#!/usr/bin/env node
/** The `overlap-kit` command: makes sure that the kit is bundled, then runs the bundle. */
import { findCourse, kitRoot } from './launch/roots.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 20)) {
  process.stderr.write(`Overlap needs Node 20.20 or newer; this is Node ${process.versions.node}.\n`);
  process.exit(2);
}

// Imported only now, so that an old Node gets the sentence above.
const { prepareBundle } = await import('./launch/bundle.mjs');
const courseRoot = findCourse(process.cwd());
const prepared = await prepareBundle({ kitRoot, courseRoot });
if (prepared.status === 'refused') {
  process.stderr.write(`${prepared.message}\n`);
  process.exitCode = 2;
} else {
  const cli = /** @type {typeof import('./cli.ts')} */ (await import(prepared.urlOf('cli.mjs')));
  process.exitCode = await cli.main(process.argv.slice(2), { kitRoot, courseRoot, bundle: prepared.folder });
}
