const parts = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;

export function stamp(): string {
  const found = new Intl.DateTimeFormat('en', parts).formatToParts(new Date());
  return found.flatMap(({ type, value }) => (type === 'literal' ? [] : [value])).join(':');
}
