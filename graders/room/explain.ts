/** Tells errors that the room itself causes from a student's own. */
import type { Finding } from '../trace/finding.ts';

/** Globals of Node and of browsers that a room does not have. */
const absentGlobals: ReadonlySet<string> = new Set(
  (
    'Buffer fetch require module exports __dirname __filename global eval WebAssembly WeakRef FinalizationRegistry ' +
    'URL URLSearchParams Blob File FormData Headers Request Response WebSocket EventSource crypto Crypto navigator ' +
    'localStorage sessionStorage window document self location alert prompt confirm XMLHttpRequest Worker ' +
    'MessageChannel MessagePort MessageEvent BroadcastChannel ReadableStream WritableStream TransformStream ' +
    'requestAnimationFrame requestIdleCallback PerformanceObserver btoa atob Temporal Iterator Float16Array ' +
    'SuppressedError DisposableStack AsyncDisposableStack Deno Bun lockdown harden Compartment TextEncoder TextDecoder'
  ).split(' '),
);

const aboutFrozen =
  /^Cannot (assign to read only property|add property|define property|delete property|redefine property)|object is not extensible/;

/** Replaces a finding about an error by one that says why the room caused it, where it did. */
export function explain(finding: Finding): Finding {
  const error = 'error' in finding ? finding.error : undefined;
  if (typeof error !== 'object' || error === null || !('kind' in error) || error.kind !== 'error') return finding;
  const line = 'line' in finding && finding.line !== undefined ? { line: finding.line } : {};
  const { name, message } = error;
  const [, missing] = name === 'ReferenceError' ? (/^([\w$]+) is not defined$/.exec(message) ?? []) : [];
  if (missing !== undefined && absentGlobals.has(missing)) return { kind: 'missing-global', name: missing, ...line };
  if (name === 'TypeError' && aboutFrozen.test(message)) return { kind: 'frozen', error, ...line };
  return finding;
}
