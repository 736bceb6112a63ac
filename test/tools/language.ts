/** Prints the names of this Node's built-ins: the `names` of `graders/room/node20.json`, on Node 20. */
import { listLanguage } from '../../graders/room/language.ts';

process.stdout.write(JSON.stringify(listLanguage()));
