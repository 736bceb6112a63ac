/** Rooms and compilers that are scripts of a test's own, in place of ours. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCompiler, type Compiler } from '../../graders/processes/compiler.ts';
import { openRooms, type Rooms } from '../../graders/processes/rooms.ts';
import type { Compiled } from '../../graders/submission/compiled.ts';

/** A file that has nothing in it. */
export const nothingCompiled: Compiled = {
  status: 'compiled',
  code: '',
  isAsync: false,
  exports: [],
  imports: [],
  facts: { awaits: [], shapes: [], calls: [] },
  lines: [],
};

export interface Scripts {
  /** Where they lie, and what else a test may leave there. */
  readonly folder: string;
  /** Opens one room, which runs this code. */
  readonly openRoom: (code: string) => Rooms;
  readonly openCompiler: (code: string) => Compiler;
  /** Closes what is open. */
  readonly close: () => Promise<unknown>;
  readonly remove: () => void;
}

/** Makes a folder for the scripts of one test file. */
export function createScripts(): Scripts {
  const folder = mkdtempSync(join(tmpdir(), 'overlap-scripts-'));
  const open: Pick<Rooms, 'close'>[] = [];
  let count = 0;
  const write = (code: string): string => {
    count += 1;
    const path = join(folder, `${count}.mjs`);
    writeFileSync(path, code);
    return path;
  };
  const kept = <Opened extends Pick<Rooms, 'close'>>(opened: Opened): Opened => {
    open.push(opened);
    return opened;
  };
  return {
    folder,
    openRoom: (code) => kept(openRooms({ script: write(code), size: 1 })),
    openCompiler: (code) => kept(openCompiler(write(code))),
    close: () => Promise.all(open.splice(0).map((each) => each.close())),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
