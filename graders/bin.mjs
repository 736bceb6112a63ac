#!/usr/bin/env node
/** The `overlap-kit` command: makes sure that the kit is bundled, then runs the bundle. */
import { findCourse, kitRoot } from './launch/roots.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(`Overlap needs Node 20.20 or newer; this is Node ${process.versions.node}.`);
  process.exit(2);
}

// Imported only now, so that an old Node gets the sentence above.
const { prepareBundle } = await import('./launch/bundle.mjs');
const courseRoot = findCourse(process.cwd());
const prepared = await prepareBundle({ kitRoot, courseRoot });
if (prepared.status === 'refused') {
  console.error(prepared.message);
  process.exitCode = 2;
} else {
  const cli = await import(prepared.urlOf('cli.mjs'));
  process.exitCode = await cli.main(process.argv.slice(2), { kitRoot, courseRoot, bundle: prepared.folder });
}
