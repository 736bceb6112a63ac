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
