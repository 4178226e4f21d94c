import { pick, type Random } from "./random";
import { WORDS } from "./story";

/** What a page without a framework does to its own text. */
const WAYS: readonly [Way, ...Way[]] = [
  (paper, words) => {
    paper.textContent = words;
  },
  (paper, words) => {
    const [first] = paper.childNodes;
    if (first?.nodeType === Node.TEXT_NODE) first.nodeValue = words;
    else paper.replaceChildren(words);
  },
  (paper, words) => paper.replaceChildren(words, "", words),
  (paper, words) => {
    paper.innerHTML = `<i>${words.replaceAll("<", "&lt;")}</i> ${words.length}`;
  },
  (paper, words) => paper.prepend(words),
  (paper) => paper.firstChild?.remove(),
  (paper) => {
    if (paper.firstChild !== null) paper.append(paper.firstChild);
  },
];

type Way = (paper: HTMLElement, words: string) => void;

/** Writes into one paragraph by hand, in ever other ways. */
export class Writing {
  constructor(private readonly paper: HTMLElement) {}

  write(random: Random): void {
    const way = pick(random, WAYS);
    way(this.paper, `${pick(random, WORDS)} `);
  }
}
