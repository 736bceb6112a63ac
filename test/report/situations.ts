/** Situations as they happen to students, each as a whole exercise. */
export * from './situations-files.ts';
export * from './situations-results.ts';
export * from './situations-time.ts';
export * from './situations-waiting.ts';
