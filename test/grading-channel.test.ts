import { afterEach, describe, expect, it } from 'vitest';
import { answerSuite, askCommand } from '../graders/grading-channel.ts';
import type { ExerciseVerdict } from '../graders/verdict.ts';

const exercise = { folder: '01-it', number: '01', slug: 'it' };
const verdict: ExerciseVerdict = {
  ...exercise,
  status: 'solved',
  checks: [],
  points: 0,
  maxPoints: 0,
  source: {},
  entry: 'it.ts',
};
const open: { close: () => void }[] = [];
afterEach(() => open.splice(0).forEach((channel) => channel.close()));

describe('the channel between command and suite', () => {
  it('hands over the plan and each verdict', async () => {
    const suite = connect({ plan: async () => [{ exercise, checks: [] }], verdict: async () => verdict });

    const [plan, first, second] = await Promise.all([suite.plan(), suite.verdict('it'), suite.verdict('it')]);

    expect(plan).toEqual([{ exercise, checks: [] }]);
    expect([first, second]).toEqual([verdict, verdict]);
  });

  it('hands over what went wrong', async () => {
    const suite = connect({
      plan: () => Promise.reject(new Error('no room')),
      verdict: (slug) => Promise.reject(`no ${slug}`),
    });

    await expect(suite.plan()).rejects.toThrow('no room');
    await expect(suite.verdict('it')).rejects.toThrow('no it');
  });
});

function connect(grading: Parameters<typeof answerSuite>[1]): ReturnType<typeof askCommand> {
  const name = `test-${process.pid}-${open.length}`;
  const suite = askCommand(name);
  open.push(answerSuite(name, grading), suite);
  return suite;
}
