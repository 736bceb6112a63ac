// Beats are events; each countdown has an EventTarget of its own.
class Beats extends EventTarget {
  private handle: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ms: number) {
    super();
  }

  start(): void {
    this.dispatchEvent(new Event('beat'));
    this.handle = setTimeout(() => this.start(), this.ms);
  }

  stop(): void {
    clearTimeout(this.handle);
  }
}

export function countdown(name: string, from: number, ms: number): Promise<void> {
  const beats = new Beats(ms);
  let left = from;
  const over = new Promise<void>((resolve) => {
    beats.addEventListener('beat', () => {
      if (left === 0) {
        console.log(`${name} done`);
        queueMicrotask(() => beats.stop());
        resolve();
        return;
      }
      console.log(`${name} ${left}`);
      left -= 1;
    });
  });
  beats.start();
  return over;
}
