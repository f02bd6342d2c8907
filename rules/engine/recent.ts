/** What was worked out lately, by name. Of what was not asked for again among the latest names nothing is kept. */
export class Recent<Value> {
  private now = new Map<string, Value>();
  private before = new Map<string, Value>();

  /** At most `most` are kept, and those of the latest half for sure. */
  constructor(private readonly most: number) {}

  get(name: string): Value | undefined {
    const known = this.now.get(name);
    if (known !== undefined) return known;
    const older = this.before.get(name);
    if (older !== undefined) this.set(name, older);
    return older;
  }

  set(name: string, value: Value): void {
    if (this.now.size * 2 >= this.most) {
      this.before = this.now;
      this.now = new Map();
    }
    this.now.set(name, value);
  }

  clear(): void {
    // Nothing older is kept where nothing new is; emptying what is empty takes a browser time all the same.
    if (this.now.size === 0) return;
    this.now.clear();
    this.before.clear();
  }
}
