import { fun1, fun2 } from './functions.ts';

export const runBoth = (): void => {
  fun1(4);
  fun2(4);
};
