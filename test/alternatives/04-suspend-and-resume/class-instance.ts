// A class whose only instance is the default export; the method finds its helpers on this.
class Kitchen {
  #beats = 0;

  async countdown(name: string, from: number, ms: number): Promise<void> {
    let left = from;
    do {
      this.say(name, left);
      await this.wait(ms);
    } while ((left -= 1) > 0);
    this.say(name, 'done');
  }

  private say(name: string, what: number | string): void {
    console.log(`${name} ${what}`);
  }

  private wait(ms: number): Promise<void> {
    this.#beats += 1;
    return new Promise((resolve) => setTimeout(resolve, ms));
  }
}

export default new Kitchen();
