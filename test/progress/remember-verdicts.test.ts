import { describe, expect, it } from 'vitest';
import { noProgress, type Progress } from '../../graders/progress/progress.ts';
import type { ProgressStore } from '../../graders/progress/progress-store.ts';
import { rememberVerdicts } from '../../graders/progress/remember-verdicts.ts';
import { verdictOf } from './verdicts.ts';

describe('rememberVerdicts', () => {
  it('writes all of them down, and says what was solved before', async () => {
    const store = createStore();
    const solved = [verdictOf('run', 'solved', 'a'), verdictOf('create-task', 'solved', 'a')];

    expect(await rememberVerdicts(store, solved)).toEqual([]);
    expect(await rememberVerdicts(store, [verdictOf('run', 'failing', 'b')])).toEqual([
      '07 run was solved before, and is not any more.',
    ]);
    expect(await store.read()).toMatchObject({ tries: 3, current: 'run' });
  });
});

function createStore(): ProgressStore {
  let progress: Progress = noProgress;
  return {
    read: async () => progress,
    update: async (change) => (progress = change(progress)),
  };
}
