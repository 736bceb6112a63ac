import { expect, it } from 'vitest';
import { BudgetSpent } from '../../graders/world/budget.ts';

it('knows what stops a program, and asks nothing of what does not', () => {
  const bites = new Proxy(new BudgetSpent(), {
    getPrototypeOf() {
      throw new Error('bitten');
    },
  });

  expect(BudgetSpent.is(new BudgetSpent())).toBe(true);
  expect(
    [bites, Object.create(BudgetSpent.prototype), new Error('x'), null, 'BudgetSpent'].map(BudgetSpent.is),
  ).toEqual([false, false, false, false, false]);
});
