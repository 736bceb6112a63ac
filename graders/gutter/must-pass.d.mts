/**
 * Passes in silence when the check with this id does: one of the exercise in whose folder the test file lies. Otherwise
 * the test fails with our report as its message, at the line of your file that the report shows.
 */
export function mustPass(check: string): Promise<void>;
