// One finally at the end of the chain, a TypeError thrown at once, and a stamp made from the parts of the date.
const twoDigits = (part: number): string => String(part).padStart(2, '0');

const stamp = (): string => {
  const now = new Date();
  return `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}:${twoDigits(now.getSeconds())}`;
};

const logTime = (): void => console.log(stamp());

export const run = <T>(main: () => Promise<T>): Promise<T> => {
  if (typeof main !== 'function') {
    throw new TypeError(`main is ${typeof main}`);
  }
  logTime();
  return main().finally(logTime);
};
