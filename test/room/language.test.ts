import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import node20 from '../../graders/room/node20.json' with { type: 'json' };

const root = join(import.meta.dirname, '..', '..');

// Newer Nodes have more names; what they lack is for the one that the list was made on.
it.runIf(process.versions.node.startsWith('20.'))('lists the names that the built-ins of Node 20 have', () => {
  // In a process of its own: a test runner adds names to built-ins.
  const listed = execFileSync(process.execPath, ['--import', 'tsx', 'test/tools/language.ts'], {
    cwd: root,
    encoding: 'utf8',
  });

  expect(JSON.parse(listed)).toEqual(node20.names);
});
