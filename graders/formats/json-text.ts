/** JSON as this kit writes it for others to read. */

/** Returns the value as indented JSON in ASCII alone: no reader's encoding matters, and nothing acts on a screen. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/[^\n -~]/g, escapeUnit)}\n`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
