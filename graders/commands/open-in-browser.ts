/** Shows a page where a person is likely to see it. */

/** Opens a file in the browser, but not in a CI; where no browser is, nothing happens. */
export async function openInBrowser(path: string): Promise<void> {
  if ((process.env['CI'] ?? '') !== '') return;
  const { default: open } = await import('open');
  const browser = await open(path).catch(() => undefined);
  browser?.on('error', () => undefined);
}
