import { expect, it } from 'vitest';
import { mistakes, solutions } from './answers.ts';
import { openTestKit } from './open.ts';

it('gives the same bytes again, in another order and with another number of rooms', async () => {
  const answers = [...solutions(), ...mistakes().filter((_, index) => index % 4 === 0)];

  const once = await gradeAll(1, answers);
  const again = (await gradeAll(2, answers.toReversed())).toReversed();

  expect(again).toEqual(once);
});

async function gradeAll(rooms: number, answers: ReturnType<typeof solutions>): Promise<readonly string[]> {
  const kit = await openTestKit(rooms);
  try {
    return await Promise.all(answers.map(async (answer) => JSON.stringify(await kit.grade(answer))));
  } finally {
    await kit.close();
  }
}
