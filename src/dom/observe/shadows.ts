/** The open shadow roots below an element that is in the page, at any depth, in page order. */
export function openShadows(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const pending: ParentNode[] = [root];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    for (const element of next.querySelectorAll("*")) {
      const { shadowRoot } = element;
      if (shadowRoot === null) continue;
      found.push(shadowRoot);
      pending.push(shadowRoot);
    }
  }
  return found;
}
