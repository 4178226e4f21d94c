/** What has to be read again, gathered from the page's mutations. */
export class Changes {
  /** Added elements: read as a whole. */
  readonly subtrees = new Set<Element>();
  /** Nodes whose line of text changed: read from one block boundary to the next. */
  readonly places = new Set<Node>();
  /** Whether something was removed: what was found may be gone. */
  hasRemovals = false;
  /** So much changed that reading the whole page again is cheaper than telling what. */
  isAll = false;

  get isEmpty(): boolean {
    return this.subtrees.size + this.places.size === 0 && !this.hasRemovals && !this.isAll;
  }

  /** Stops telling places apart: a page that floods costs neither time nor memory. */
  setAll(): void {
    this.isAll = true;
    this.hasRemovals = true;
    this.subtrees.clear();
    this.places.clear();
  }
}
