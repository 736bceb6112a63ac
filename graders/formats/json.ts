/** `results.json`: the class in one file, what needs a human first. */
import type { Format } from './format.ts';
import { jsonText } from './json-text.ts';

/** The class as data, for whoever writes a report of their own. */
export const json: Format = {
  ofClass: ({ title, attention, maxPoints, exercises, rows, gradebook }) => [
    { path: 'results.json', text: jsonText({ schema: 1, title, attention, maxPoints, exercises, rows, gradebook }) },
  ],
};
