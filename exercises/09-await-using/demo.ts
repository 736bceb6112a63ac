/** `npm start 09`: a door inside a gate, closed in reverse. Change it as you like; it is never graded. */
import { useBoth } from './await-using.ts';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const log = (text: string): void => console.log(`${new Date().toLocaleTimeString('en-GB')} ${text}`);

class Lock implements AsyncDisposable {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  static async open(name: string): Promise<Lock> {
    log(`opening the ${name}`);
    await sleep(1000);
    return new Lock(name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    log(`closing the ${this.name}`);
    await sleep(1000);
  }
}

await useBoth(
  () => Lock.open('gate'),
  () => Lock.open('door'),
  async (gate, door) => {
    log(`inside, behind ${gate.name} and ${door.name}`);
    await sleep(1000);
  },
);
log('outside again');
