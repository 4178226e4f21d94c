/**
 * Which documents run the engine, by tab, with their last summary. Kept in `storage.session`, since
 * the background may be stopped at any moment.
 */
import { browser } from "wxt/browser";
import type { PageSummary } from "../../model/report";
import type { PageSender } from "../messages/sender";
import { createSerial } from "../serial";

export interface FrameRecord {
  readonly frame: number;
  readonly document: string | null;
  readonly host: string;
  readonly topHost: string;
  /** `null` until the document reports. */
  readonly summary: PageSummary | null;
}

export interface TabRecord {
  /** Host of the page that the reader asked for one look at, or `null`. */
  readonly onceOn: string | null;
  readonly frames: readonly FrameRecord[];
}

const EMPTY: TabRecord = { onceOn: null, frames: [] };
const PREFIX = "tab:";
const serial = createSerial();

const keyOf = (tab: number) => `${PREFIX}${tab}`;

export async function tabRecord(tab: number): Promise<TabRecord> {
  const key = keyOf(tab);
  const { [key]: record } = await browser.storage.session.get<Record<string, TabRecord>>(key);
  return record ?? EMPTY;
}

/** All tabs with documents of ours. */
export async function tabRecords(): Promise<ReadonlyMap<number, TabRecord>> {
  const all = await browser.storage.session.get<Record<string, TabRecord>>(null);
  const entries = Object.entries(all).filter(([key]) => key.startsWith(PREFIX));
  return new Map(entries.map(([key, record]) => [Number(key.slice(PREFIX.length)), record]));
}

/** A document started the engine. A new page forgets what the tab showed before, but for a look just asked for. */
export function recordHello(sender: PageSender): Promise<TabRecord> {
  return update(sender.tab, ({ onceOn, frames }) => ({
    onceOn,
    frames: [
      ...(sender.frame === 0 ? [] : frames.filter((record) => !isOf(record, sender))),
      newFrame(sender, null),
    ],
  }));
}

export function recordSummary(sender: PageSender, summary: PageSummary): Promise<TabRecord> {
  return update(sender.tab, ({ onceOn, frames }) => ({
    onceOn,
    frames: [...frames.filter((record) => !isOf(record, sender)), newFrame(sender, summary)],
  }));
}

/** A document is left. With the page itself go its frames and the look it was given. */
export function recordBye(sender: PageSender): Promise<TabRecord> {
  return update(sender.tab, (before) => {
    const left = before.frames.find((record) => isOf(record, sender));
    if (!left) return before;
    if (left.frame === 0) return EMPTY;
    return { ...before, frames: before.frames.filter((record) => record !== left) };
  });
}

export function recordOnce(tab: number, host: string | null): Promise<TabRecord> {
  return update(tab, (before) => ({ ...before, onceOn: host }));
}

/** A document did not answer any more. */
export function dropFrame(tab: number, gone: FrameRecord): Promise<TabRecord> {
  return update(tab, (before) => ({
    ...before,
    frames: before.frames.filter(
      ({ frame, document }) => frame !== gone.frame || document !== gone.document,
    ),
  }));
}

export async function forgetTab(tab: number): Promise<void> {
  await serial(() => browser.storage.session.remove(keyOf(tab)));
}

function newFrame({ frame, document, host, topHost }: PageSender, summary: PageSummary | null) {
  return { frame, document, host, topHost, summary };
}

/** By the document's id where there is one: a frame's number may change while its document is left. */
function isOf(record: FrameRecord, sender: PageSender): boolean {
  if (record.document !== null && sender.document !== null) {
    return record.document === sender.document;
  }
  return record.frame === sender.frame;
}

function update(tab: number, change: (before: TabRecord) => TabRecord): Promise<TabRecord> {
  return serial(async () => {
    const before = await tabRecord(tab);
    const after = change(before);
    if (after === before) return after;
    const key = keyOf(tab);
    if (after.frames.length === 0 && after.onceOn === null)
      await browser.storage.session.remove(key);
    else await browser.storage.session.set({ [key]: after });
    return after;
  });
}
