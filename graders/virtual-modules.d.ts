/** What the kit's bundle is made with: the graders of the kit and of the course, found by their files' names. */
declare module 'overlap:catalog' {
  const catalog: readonly import('./room/room.ts').CatalogEntry[];
  export default catalog;
}

declare module 'overlap:files' {
  /** The graders' file names without their ending, in order. */
  const files: readonly string[];
  export default files;
}

declare module 'overlap:versions' {
  /** The kit's version, and a hash of the kit's and the graders' sources. */
  const versions: { readonly kit: string; readonly graders: string };
  export default versions;
}
