/** What has to be read again, gathered from the page's mutations. */
export interface Changes {
  /** Added elements: read as a whole. */
  readonly subtrees: Set<Element>;
  /** Nodes whose line of text changed: read from one block boundary to the next. */
  readonly places: Set<Node>;
  /** Whether something was removed: what was found may be gone. */
  hasRemovals: boolean;
}

export function noChanges(): Changes {
  return { subtrees: new Set(), places: new Set(), hasRemovals: false };
}

export function isEmpty(changes: Changes): boolean {
  return changes.subtrees.size === 0 && changes.places.size === 0 && !changes.hasRemovals;
}
