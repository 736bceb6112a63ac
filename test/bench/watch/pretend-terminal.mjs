/** Makes pipes look like a terminal of 80 by 24, so that the whole screen is drawn where there is none. */
Object.assign(process.stdout, { isTTY: true, columns: 80, rows: 24 });
Object.assign(process.stdin, { isTTY: true, setRawMode: () => process.stdin });
