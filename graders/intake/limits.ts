/** The most that an archive may hold before it is taken for an attack. */

/** What one archive may cost. */
export interface ArchiveLimits {
  readonly entries: number;
  /** How many bytes a .tar.gz unpacks to, whether anybody needs them or not; of a .zip only the needed ones are. */
  readonly bytes: number;
  /** How many bytes are kept on disk. */
  readonly stored: number;
}

const mebibyte = 1024 * 1024;

/** For an archive that is named on the command line: it may hold a class. */
export const classLimits: ArchiveLimits = { entries: 1_000_000, bytes: 16_384 * mebibyte, stored: 4096 * mebibyte };

/** For an archive inside a class: honest ones may hold all of `node_modules`. */
export const studentLimits: ArchiveLimits = { entries: 100_000, bytes: 2048 * mebibyte, stored: 256 * mebibyte };

/** How many files a submission in a folder may have. */
export const mostFiles = studentLimits.entries;

/** How far an archive may expand, once it has expanded to more than `ratioCountsFrom` bytes. */
export const ratioLimits = { ratio: 200, countsFrom: 64 * mebibyte } as const;

/** How long and how deeply nested a path may be. */
export const pathLimits = { length: 1000, depth: 32 } as const;

/** How many archives a submission may lie in, one inside the other. */
export const mostArchives = 2;
