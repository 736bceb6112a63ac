/** The process that keeps a machine busy: so many threads compute for three seconds, and none outlives who started it. */
import { pbkdf2 } from 'node:crypto';

const threads = Number(process.argv[2]);
const compute = () => pbkdf2('', '', 20_000, 32, 'sha512', compute);

setTimeout(() => process.exit(), 3_000);
process.on('disconnect', () => process.exit());
for (let thread = 0; thread < threads; thread += 1) compute();
process.send?.('busy');
