import type { Tab } from "./reader";

/** A page as its own scripts can tell, shadow roots included. */
export interface Whole {
  readonly text: string;
  /** The body's HTML; numbers that a framework draws for its comments are left out. */
  readonly html: string;
}

export function whole(tab: Tab): Promise<Whole> {
  return tab.evaluate(() => {
    const roots = (root: ParentNode): ParentNode[] => {
      const shadows = [...root.querySelectorAll("*")]
        .filter((element) => element.localName !== "fact-annotator-card")
        .flatMap((element) => (element.shadowRoot ? [element.shadowRoot] : []));
      return [root, ...shadows.flatMap(roots)];
    };
    // The scripts' own text is no part of what is compared.
    const all = roots(document.querySelector("main") ?? document.body);
    return {
      text: all.map((root) => root.textContent).join("\n"),
      html: all
        .map((root) => (root as Element).innerHTML)
        .join("\n")
        .replaceAll(/lit\$\d+\$/g, "lit$"),
    };
  });
}
