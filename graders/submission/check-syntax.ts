/** Has V8 read the code without running it: some mistakes, as in regular expressions, no other parser sees. */
import { Script } from 'node:vm';

const filename = 'submission';

/** What V8 says against the code, and on which of its lines. */
export function findSyntaxError(code: string): { readonly message: string; readonly line: number } | undefined {
  try {
    void new Script(code, { filename });
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = new RegExp(`^${filename}:(\\d+)`).exec(String(error.stack))?.[1];
    return { message: error.message, line: Number(line) };
  }
}
