import { openShadows } from "../observe/shadows";
import { whenIdle } from "./idle";
import { holdsInProse } from "./prose";
import type { WordTest } from "./words";

/** Looks at what was added after which the gate gives up on a page. */
const MOST_LOOKS = 100;
/** At least so many milliseconds lie between two looks; the pause grows on a page that never rests. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;
const GROWTH = 1.2;
/** Of more added nodes than this in one batch the whole page is looked at instead. */
const MOST_NODES = 1_000;

/** Shadow roots are looked for where there is less text than this: elsewhere the text is outside of them. */
const THIN = 3_000;
const ADDED: MutationObserverInit = { childList: true, subtree: true };

/**
 * Waits for a trigger word in the page's text: one look when the page is idle, then, where nothing
 * was found, at what is added. Nothing of the page is changed, and nothing stays behind after a hit
 * or after giving up.
 *
 * @param onHit Called once.
 * @returns what stops it.
 */
export function openGate(page: Document, test: WordTest, onHit: () => void): () => void {
  const added = new Set<Node>();
  let looks = 0;
  let pause = FIRST_PAUSE;
  let isWaiting = false;
  let isAnchored = false;
  let cancel = whenIdle(0, firstLook);
  const observer = new MutationObserver(note);

  function firstLook(): void {
    if (look(page.body ?? page.documentElement)) return;
    observer.observe(page, ADDED);
  }

  function note(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node.nodeType < 4 && added.size < MOST_NODES) added.add(node);
      }
    }
    if (isWaiting || added.size === 0) return;
    isWaiting = true;
    cancel = whenIdle(pause, lookAgain);
  }

  function lookAgain(): void {
    isWaiting = false;
    pause = Math.min(pause * GROWTH, LONGEST_PAUSE);
    const nodes = added.size < MOST_NODES ? [...added] : [page.body];
    added.clear();
    if (nodes.some((node) => node?.isConnected && look(node))) return;
    if (++looks >= MOST_LOOKS) stop();
  }

  function look(node: Node | null): boolean {
    if (node === null) return false;
    const text = node.textContent ?? "";
    if (!isAnchored && test.mayHaveAnchor(text)) {
      isAnchored = true;
      // What stood there before may be worth something now.
      if (node !== page.body && look(page.body)) return true;
    }
    if (isAnchored && test.mayHaveWord(text) && holdsInProse(node, test.hasWord)) {
      stop();
      onHit();
      return true;
    }
    return text.length < THIN && lookIntoShadows(node);
  }

  /** An application may keep all of its text in shadow roots. */
  function lookIntoShadows(below: Node): boolean {
    for (const shadow of openShadows(below)) {
      if (shadow === null) continue;
      observer.observe(shadow, ADDED);
      if ([...shadow.children].some((child) => look(child))) return true;
    }
    return false;
  }

  function stop(): void {
    cancel();
    observer.disconnect();
    added.clear();
  }

  return stop;
}
