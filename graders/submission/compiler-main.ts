/** The child process that compiles: requests come on stdin, answers go to descriptor 3. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { serveCompiler } from './serve-compiler.ts';

const answers = 3;

void serveCompiler(createInterface({ input: process.stdin }), (line) => {
  const bytes = Buffer.from(`${line}\n`);
  for (let sent = 0; sent < bytes.length;) sent += writeSync(answers, bytes, sent);
});
