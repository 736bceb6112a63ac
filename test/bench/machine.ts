/** Says what the figures were measured on. */
import os from 'node:os';

export interface Machine {
  readonly name: string;
  /** How many processes wanted a core, on average over the last minute. */
  readonly load: number;
}

/** Describes this machine and how busy it is now. */
export function describeMachine(): Machine {
  const [processor] = os.cpus();
  const name = `${os.availableParallelism()} cores, ${processor?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}, ${process.platform}`;
  return { name, load: os.loadavg()[0] ?? 0 };
}
