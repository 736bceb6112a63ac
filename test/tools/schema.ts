/** `npm run schema`: writes the published schema of a record anew; the script formats it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordJsonSchema } from '../record/json-schema.ts';

const path = join(import.meta.dirname, '..', '..', 'graders', 'record', 'record.schema.json');
writeFileSync(path, `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
