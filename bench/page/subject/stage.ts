/** The page as it was opened, put back before every sample: its nodes are new to this world then. */
let template: Element | null = null;

/** What a copy would load anew, in microtasks that the next sample would pay for. */
const LOADING = "iframe,frame,object,embed,link,video,audio";

/** Keeps the page as it is now, but for what loads something. */
export function keep(): void {
  template = document.body.cloneNode(true) as Element;
  for (const element of template.querySelectorAll(LOADING)) element.remove();
  for (const element of template.querySelectorAll("[src],[srcset]")) {
    element.removeAttribute("src");
    element.removeAttribute("srcset");
  }
}

/**
 * Puts a fresh copy in place and has it laid out, as a page is when a script comes to it. What the
 * change itself leads to is over when the promise resolves.
 */
export async function reset(): Promise<void> {
  if (template === null) throw new Error("The page was not kept.");
  document.body.replaceWith(template.cloneNode(true));
  layOut();
  await new Promise((resolve) => setTimeout(resolve));
}

export function layOut(): void {
  document.documentElement.getBoundingClientRect();
}

/** Collects garbage, so that no sample pays for another one's. */
export function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

/** Puts a sentence at the end of paragraphs of the page, spread evenly; gives how many there was room for. */
export function plant(sentences: readonly string[]): number {
  const paragraphs = [...document.body.querySelectorAll("p")].filter(
    (p) => (p.textContent ?? "").length > 40 && p.checkVisibility(),
  );
  const step = paragraphs.length / sentences.length;
  if (step < 1) return 0;
  for (const [at, sentence] of sentences.entries()) {
    paragraphs[Math.floor((at + 0.5) * step)]?.append(` ${sentence}`);
  }
  return sentences.length;
}

export function countTextNodes(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode() !== null) count++;
  return count;
}
