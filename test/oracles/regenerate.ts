/** Writes what CPython does into the data files: `npm run oracles`. Names, inputs and `differs` stay as they are. */
import { writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { exercises, pathOf, readData, type OracleData } from './data.ts';
import { findPython, runPython } from './python.ts';

const python = findPython();
if (python === undefined) {
  console.error('CPython 3.9 or later is needed, as `python3` or `python`.');
  process.exitCode = 1;
} else {
  for (const exercise of exercises) {
    writeFileSync(pathOf(exercise), await regenerate(python, exercise));
    console.log(`wrote ${exercise}.json`);
  }
}

async function regenerate(command: string, exercise: string): Promise<string> {
  const data = readData(exercise);
  const { python, traces } = runPython(
    command,
    exercise,
    data.scenarios.map(({ input }) => input),
  );
  const scenarios = data.scenarios.map((scenario, index) => ({ ...scenario, trace: traces[index] ?? [] }));
  const { code } = await format(`${exercise}.json`, layOut({ ...data, python, scenarios }), { printWidth: 120 });
  return code;
}

/** JSON with a line for each field of a scenario, which the formatter keeps, and inputs as flat as they fit. */
function layOut({ exercise, python, scenarios }: OracleData): string {
  const blocks = scenarios.map(({ name, input, trace, differs }) => {
    const fields = [
      `"name": ${JSON.stringify(name)}`,
      `"input": ${JSON.stringify(input)}`,
      `"trace": ${JSON.stringify(trace)}`,
    ];
    if (differs) fields.push(`"differs": {\n${JSON.stringify(differs).slice(1)}`);
    return `{\n${fields.join(',\n')}}`;
  });
  return `{"exercise": "${exercise}",\n"python": "${python}",\n"scenarios": [\n${blocks.join(',\n')}]}`;
}
