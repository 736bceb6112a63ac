/** Shows how far a class is: a bar on a terminal, plain lines elsewhere. */
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

/** Where the progress is shown. */
type ProgressOutput = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean };

/** Shows the progress of `total` submissions. */
export function showProgress(total: number, output: NodeJS.WriteStream = process.stderr): Progress {
  return output.isTTY ? showBar(total, output) : showLines(total, output);
}

function showBar(total: number, stream: NodeJS.WriteStream): Progress {
  const began = Date.now();
  let done = 0;
  const bar = new SingleBar(
    {
      stream,
      format: '{bar} {value} of {total} submissions, {rate} a minute, {eta_formatted} left',
      barsize: 20,
      hideCursor: true,
      gracefulExit: false,
    },
    Presets.legacy,
  );
  bar.start(total, 0, { rate: '–' });
  return {
    step() {
      done += 1;
      bar.update(done, { rate: String(Math.round((done * 60_000) / Math.max(1, Date.now() - began))) });
    },
    stop: () => bar.stop(),
  };
}

/** A line for each tenth of the class. */
function showLines(total: number, output: ProgressOutput): Progress {
  let done = 0;
  return {
    step() {
      done += 1;
      const isTenth = Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total);
      if (isTenth || done === total) output.write(`graded ${done} of ${total} submissions\n`);
    },
    stop: () => undefined,
  };
}
