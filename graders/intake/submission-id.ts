/** Makes a submission's id: a name that every file system takes. */
import { createHash } from 'node:crypto';
import { isReserved } from './names.ts';

/**
 * Makes an id of at most 80 lower-case letters, digits, dots and dashes, from the origin alone.
 *
 * @example
 * submissionId('hw1-ada') //=> 'hw1-ada'
 * submissionId('José Ñuñez') //=> 'jose-nunez-a3b1c7a2'
 */
export function submissionId(origin: string): string {
  const name = origin.normalize('NFC');
  const plain = plainName(name);
  // Who is called like somebody else's id gets another one.
  if (plain === name && !/-[\da-f]{8}$/.test(name)) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${plain.slice(0, longest - hash.length - 1)}-${hash}`;
}

const longest = 80;

function plainName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  if (plain === '' || isReserved(plain)) return `submission${plain === '' ? '' : '-'}${plain}`;
  return plain.slice(0, longest);
}
