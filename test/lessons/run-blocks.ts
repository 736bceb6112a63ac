/** Run through tsx: runs the TypeScript files it is given one by one, and prints as JSON what each logged. */
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

const print = console.log;
const logs: string[][] = [];

for (const file of process.argv.slice(2)) {
  const lines: string[] = [];
  console.log = (...values: readonly unknown[]) => void lines.push(format(...values));
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    lines.push(`throws ${String(error)}`);
  }
  // What it has set going belongs to it, and not to the next one.
  do await new Promise((resolve) => setImmediate(resolve));
  while (process.getActiveResourcesInfo().includes('Timeout'));
  logs.push(lines);
}

print(JSON.stringify(logs));
