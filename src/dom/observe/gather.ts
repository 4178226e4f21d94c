import { isInLine } from "../blocks/around";
import { INLINE, MARK_NAME, SKIPPED } from "../blocks/elements";
import { isElement, isText } from "../nodes";
import type { MarkPainter } from "../paint/mark-painter";
import type { Run } from "../paint/run";
import type { Changes } from "./changes";

/**
 * Takes in what the page did. Where it touched text that is split for marks, the page's own node
 * is made whole at once, before anything is drawn: a framework that writes into its text node means
 * the whole text, and one that removes or moves it must find nothing of ours left behind.
 */
export function gather(
  records: readonly MutationRecord[],
  painter: MarkPainter,
  changes: Changes,
): void {
  for (const record of records) {
    if (record.type === "characterData") gatherText(record.target, painter, changes);
    else gatherChildren(record, painter, changes);
  }
}

function gatherText(target: Node, painter: MarkPainter, changes: Changes): void {
  const run = painter.runOf(target);
  if (run !== null) {
    // The page's own node: what it holds now is all the text. One of ours: somebody edits what is seen.
    if (target === run.original) painter.discard(run);
    else painter.mend([run]);
    changes.places.add(run.original);
    return;
  }
  changes.places.add(target);
}

function gatherChildren(record: MutationRecord, painter: MarkPainter, changes: Changes): void {
  for (const node of record.removedNodes) gatherRemoved(node, painter, changes);
  const { previousSibling, nextSibling } = record;
  const torn = new Set<Run>();
  for (const sibling of [previousSibling, nextSibling]) {
    const run = sibling === null ? null : painter.runOf(sibling);
    if (run !== null && isTorn(run)) torn.add(run);
  }
  if (torn.size > 0) painter.mend(torn);
  for (const node of record.addedNodes) gatherAdded(node, changes);
  if (isInLine(previousSibling)) changes.places.add(previousSibling);
  if (isInLine(nextSibling)) changes.places.add(nextSibling);
}

function gatherRemoved(node: Node, painter: MarkPainter, changes: Changes): void {
  changes.hasRemovals = true;
  const run = painter.runOf(node);
  if (run !== null) {
    if (node === run.original && isNormalised(run)) putBack(run);
    painter.mend([run]);
    changes.places.add(run.original);
    return;
  }
  if (!isElement(node)) return;
  for (const mark of [...node.getElementsByTagName(MARK_NAME)]) {
    const inner = painter.runOf(mark);
    if (inner !== null) painter.mend([inner]);
  }
}

/**
 * Whether the page's own node was removed by `normalize()` and not by the page's will: it was empty,
 * and our empty node, which only `normalize()` would remove, is gone as well while a mark is there.
 */
function isNormalised(run: Run): boolean {
  if (run.original.data !== "" || run.original.parentNode !== null) return false;
  const hasMark = run.parts.some((part) => isElement(part) && part.parentNode !== null);
  return (
    hasMark &&
    run.parts.some((part) => isText(part) && part.data === "" && part.parentNode === null)
  );
}

function putBack(run: Run): void {
  const first = run.parts.find((part) => part.parentNode !== null);
  first?.before(run.original);
}

/** Whether something of the page's stands between the parts. */
function isTorn(run: Run): boolean {
  let node: Node = run.original;
  for (const part of run.parts) {
    if (part.previousSibling !== node) return true;
    node = part;
  }
  return false;
}

function gatherAdded(node: Node, changes: Changes): void {
  if (!node.isConnected) return;
  if (!isElement(node)) {
    if (isText(node)) changes.places.add(node);
    return;
  }
  if (SKIPPED.has(node.localName)) return;
  if (INLINE.has(node.localName)) changes.places.add(node);
  else changes.subtrees.add(node);
}
