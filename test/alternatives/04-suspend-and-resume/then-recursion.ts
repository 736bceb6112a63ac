// A chain of then that calls itself for the next number.
const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const countdown = (name: string, from: number, ms: number): Promise<void> => {
  console.log(name, from || 'done');
  return from === 0 ? Promise.resolve() : after(ms).then(() => countdown(name, from - 1, ms));
};
