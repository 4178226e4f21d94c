import { nearestInLine } from "../blocks/around";
import { INLINE, MARK_NAME, SKIPPED } from "../blocks/elements";
import { isElement, isText } from "../nodes";
import type { MarkPainter } from "../paint/mark-painter";
import { isTorn, type Run } from "../paint/run";
import type { Changes } from "./changes";
import { isNormalised, putBack } from "./normalised";

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
  // What was written first: a node that was moved or removed before that must not be given the text
  // back which it had.
  for (const record of records) {
    if (record.type === "characterData") gatherText(record.target, painter, changes);
  }
  for (const { removedNodes } of records) {
    for (const node of removedNodes) gatherOwn(node, painter, changes);
  }
  for (const record of records) {
    if (record.type === "childList") gatherChildren(record, painter, changes);
    else if (record.type === "attributes") gatherAdded(record.target, changes);
  }
}

/** The same for more records than can be looked at one by one. */
export function gatherFlood(painter: MarkPainter, changes: Changes): void {
  tear(painter.tornRuns(), painter, changes);
  changes.setAll();
}

function gatherText(target: Node, painter: MarkPainter, changes: Changes): void {
  const run = painter.runOf(target);
  if (run === null) {
    changes.places.add(target);
    return;
  }
  painter.noteTear(run);
  gatherBeside(run, painter, changes);
  // The page's own node: what it holds now is all the text. One of ours: somebody edits what is seen.
  if (target === run.original) painter.discard(run);
  else painter.mend([run]);
  changes.places.add(run.original);
}

function gatherChildren(record: MutationRecord, painter: MarkPainter, changes: Changes): void {
  const { target, previousSibling, nextSibling, addedNodes, removedNodes } = record;
  for (const node of removedNodes) gatherRemoved(node, painter, changes);
  const beside = [previousSibling, nextSibling].map((node) => node && painter.runOf(node));
  // Both may be of one run, which is torn but once.
  const runs = new Set(beside.filter((run) => run !== null));
  tear(
    [...runs].filter((run) => isTorn(run)),
    painter,
    changes,
  );
  for (const node of addedNodes) gatherAdded(node, changes);
  // In an inline element that holds nothing else, the line goes on outside of it.
  if (isElement(target) && INLINE.has(target.localName)) addPlace(target, painter, changes);
  addNear(previousSibling, nextSibling, painter, changes);
}

/**
 * The page's own node was removed: with it go the parts that were removed as well, in whatever order
 * and wherever the page has put it since.
 */
function gatherOwn(node: Node, painter: MarkPainter, changes: Changes): void {
  const run = painter.runOf(node);
  if (run === null || node !== run.original) return;
  painter.noteTear(run);
  const wasNormalised = isNormalised(run);
  if (wasNormalised) putBack(run);
  gatherBeside(run, painter, changes);
  painter.mend([run], !wasNormalised);
  changes.places.add(node);
}

/** What stands beside the parts that are left, which the browser does not name as neighbours. */
function gatherBeside({ parts }: Run, painter: MarkPainter, changes: Changes): void {
  const left = parts.filter((part) => part.parentNode !== null);
  addNear(left[0]?.previousSibling ?? null, left.at(-1)?.nextSibling ?? null, painter, changes);
}

function addNear(
  before: Node | null,
  after: Node | null,
  painter: MarkPainter,
  changes: Changes,
): void {
  const near = [nearestInLine(before, "previousSibling"), nearestInLine(after, "nextSibling")];
  for (const node of near) if (node !== null) addPlace(node, painter, changes);
}

/** Of what is split, the page's own node is noted: ours may be gone when it is read again. */
function addPlace(node: Node, painter: MarkPainter, { places }: Changes): void {
  places.add(painter.runOf(node)?.original ?? node);
}

function gatherRemoved(node: Node, painter: MarkPainter, changes: Changes): void {
  changes.hasRemovals = true;
  const run = painter.runOf(node);
  if (run !== null) {
    tear([run], painter, changes);
    changes.places.add(run.original);
    return;
  }
  // What was only moved keeps its marks.
  if (!isElement(node) || node.isConnected) return;
  const inner = [...node.getElementsByTagName(MARK_NAME)].map((mark) => painter.runOf(mark));
  painter.mend(inner.filter((each) => each !== null));
}

function tear(runs: readonly Run[], painter: MarkPainter, changes: Changes): void {
  for (const run of runs) {
    painter.noteTear(run);
    gatherBeside(run, painter, changes);
  }
  painter.mend(runs);
}

function gatherAdded(node: Node, changes: Changes): void {
  if (!node.isConnected) return;
  if (!isElement(node)) {
    if (isText(node)) changes.places.add(node);
    return;
  }
  // Nothing is read there, but a copy of marks that a page puts there is to be taken away.
  if (SKIPPED.has(node.localName) && node.getElementsByTagName(MARK_NAME).length === 0) return;
  // An inline element may hold blocks all the same (a link around a card).
  if (INLINE.has(node.localName)) changes.places.add(node);
  changes.subtrees.add(node);
}
