/** Chooses which findings of a case are told: the most telling first, and none that another one explains. */
import type { Finding } from '../trace/finding.ts';

/** The findings to tell, and how many more there are. */
export interface Told {
  readonly findings: readonly Finding[];
  readonly more: number;
}

/** Returns at most `most` findings; with a picture, starts and ends that the arithmetic explains are left to it. */
export function chooseTold(
  findings: readonly Finding[],
  { hasPicture, most = 3 }: { readonly hasPicture: boolean; readonly most?: number },
): Told {
  const total = findings.find((finding) => finding.kind === 'settles-at');
  const isExplained = hasPicture && total !== undefined && hasArithmetic(total);
  const told = findings.filter(
    (finding, index) =>
      !(isExplained && isLate(finding)) &&
      !isSameAs(finding, total) &&
      !isToldByLine(finding, findings) &&
      findings.findIndex((other) => JSON.stringify(other) === JSON.stringify(finding)) === index,
  );
  const ordered = [...inTime(told)].sort((a, b) => rank(a) - rank(b));
  return { findings: ordered.slice(0, most), more: Math.max(0, ordered.length - most) };
}

/** Of several starts the earliest comes first, in the places that starts have: the others may follow from it. */
export function inTime(findings: readonly Finding[]): readonly Finding[] {
  const starts = findings
    .flatMap((finding) => (finding.kind === 'starts-at' ? [finding] : []))
    .sort((a, b) => (a.actual ?? Infinity) - (b.actual ?? Infinity));
  return findings.map((finding) => (finding.kind === 'starts-at' ? (starts.shift() ?? finding) : finding));
}

/** What holds everything up is told first, then a sum, which names the mistake where a late start only shows it. */
function rank(finding: Finding): number {
  if (finding.kind === 'blocks') return 0;
  if (finding.kind === 'settles-at' && hasArithmetic(finding)) return 1;
  return isTiny(finding) ? 3 : 2;
}

function hasArithmetic({ actual, expected, sumOf = [] }: Extract<Finding, { kind: 'settles-at' }>): boolean {
  return actual > expected && sumOf.length > 1;
}

function isLate(finding: Finding): boolean {
  return (
    (finding.kind === 'starts-at' || finding.kind === 'ends-at') &&
    finding.actual !== null &&
    finding.actual > finding.expected
  );
}

/** A millisecond is what a look at the clock costs: where more is wrong, it says nothing. */
function isTiny(finding: Finding): boolean {
  return (
    (finding.kind === 'starts-at' || finding.kind === 'ends-at') &&
    finding.actual !== null &&
    Math.abs(finding.actual - finding.expected) <= 2
  );
}

/** Whether a call ends just when the case does: the total says it already. */
function isSameAs(finding: Finding, total: Extract<Finding, { kind: 'settles-at' }> | undefined): boolean {
  return finding.kind === 'ends-at' && finding.actual === total?.actual && finding.expected === total.expected;
}

/** A missing line is told with its text; a line that comes too early is told with what it should have waited for. */
function isToldByLine(finding: Finding, all: readonly Finding[]): boolean {
  if (finding.kind === 'missing-event') return all.some((other) => other.kind === 'log' && isLine(finding.name, other));
  return finding.kind === 'log' && all.some((other) => other.kind === 'order' && isLine(other.second, finding));
}

function isLine(event: string, { index }: Extract<Finding, { kind: 'log' }>): boolean {
  return event === `line ${index + 1}`;
}
