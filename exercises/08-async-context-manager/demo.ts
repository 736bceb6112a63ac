/** `npm start 08`: a kitchen that is left clean, even when something burns. Change it as you like; it is never graded. */
import { withContext } from './async-context-manager.ts';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const log = (text: string): void => console.log(`${new Date().toLocaleTimeString('en-GB')} ${text}`);

const kitchen = {
  async enter() {
    log('heating the oven');
    await sleep(1000);
    return 'oven';
  },
  async exit(error?: unknown) {
    log(error === undefined ? 'cleaning up' : `cleaning up after: ${String(error)}`);
    await sleep(1000);
    return true;
  },
};

await withContext(kitchen, async (oven) => {
  log(`baking in the ${oven}`);
  await sleep(1000);
});
log('and once more');
await withContext(kitchen, async () => {
  await sleep(1000);
  throw new Error('burnt');
});
log('done');
