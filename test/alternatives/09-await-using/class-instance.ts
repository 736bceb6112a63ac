// An instance of a class as default export; one method for one resource, used twice.
class Resources {
  async useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
    openOuter: () => Promise<A>,
    openInner: () => Promise<B>,
    body: (a: A, b: B) => Promise<void>,
  ): Promise<void> {
    await this.useOne(openOuter, (outer) => this.useOne(openInner, (inner) => body(outer, inner)));
  }

  async useOne<R extends AsyncDisposable>(open: () => Promise<R>, body: (resource: R) => Promise<void>): Promise<void> {
    await using resource = await open();
    await body(resource);
  }
}

export default new Resources();
