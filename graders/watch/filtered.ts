/** Finds rows of the list by what is typed. */
import { nameOf, wordsOf } from '../progress/render-list.ts';
import type { Station } from './state.ts';

/** Returns the stations that a filter leaves: those whose row has every word of it. */
export function filtered(stations: readonly Station[], filter: string): readonly Station[] {
  const words = filter.toLowerCase().split(' ');
  return stations.filter(({ standing }) => {
    const row = `${nameOf(standing.exercise)} ${wordsOf(standing)}`.toLowerCase();
    return words.every((word) => row.includes(word));
  });
}
