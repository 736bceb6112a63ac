/** When a submission was handed in, as far as its archive knows. */
import type { SubmittedAt } from '../record/record.ts';
import { IntakeError } from './intake-error.ts';
import { walk, type Place } from './tree.ts';

/** Says when the newest file was changed; nothing for a folder, whose times change when it is copied. */
export async function findSubmittedAt(place: Place): Promise<{ readonly submittedAt?: SubmittedAt }> {
  if (place.tree.archives === 0) return {};
  let newest = earliest;
  try {
    for await (const { files } of walk(place))
      for (const { changedAt = 0 } of files) if (changedAt > newest && changedAt < latest) newest = changedAt;
  } catch (error) {
    // Whoever reads it will say so.
    if (!(error instanceof IntakeError)) throw error;
  }
  return newest === earliest ? {} : { submittedAt: { at: new Date(newest).toISOString(), source: 'archive' } };
}

// Archives that are to come out the same each time have 1970 or 1980; those without a time have that, too.
const earliest = Date.UTC(1980, 0, 2);
const latest = Date.UTC(10_000, 0);
