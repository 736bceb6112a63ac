// The whole chain of promises is built first, by reduce; the file ends with a call, as the article's does.
const lineAfter = (ms: number, text: string) => () =>
  new Promise<void>((resolve) => {
    setTimeout(() => resolve(console.log(text)), ms);
  });

const countdown = (name: string, from: number, ms: number) => {
  const texts = Array.from({ length: from }, (_, i) => (i + 1 < from ? `${name} ${from - i - 1}` : `${name} done`));
  console.log(`${name} ${from}`);
  return texts.reduce((chain, text) => chain.then(lineAfter(ms, text)), Promise.resolve());
};

const main = () => countdown('example', 3, 10);

export default { countdown, main };

main();
