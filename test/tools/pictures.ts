/** `npm run pictures`: draws the pictures in the lessons and in the README anew, from real runs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lessons/documents.ts';
import { drawPictures } from '../lessons/pictures.ts';

for (const { path, text, drawn } of await drawPictures()) {
  if (text === drawn) continue;
  writeFileSync(join(root, path), drawn);
  console.log(`wrote ${path}`);
}
