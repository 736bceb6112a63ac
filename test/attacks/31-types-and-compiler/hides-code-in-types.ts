// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Hides code where a reader sees types.
export const oneByOne = async (first, second) => [await first(), await second()];
let type, declare, abstract;
type
Answer = (first, second) => Promise.all([first(), second()]);
declare
class Answered { static answer = Answer; }
var Answer;
abstract
namespace Hidden { export const answer = () => Answered; }
export const together = async (first, second) => [await first(), await second()];
