/** Gathers what is known of a tab: asks every document that runs the engine for its list. */
import type { Browser } from "wxt/browser";
import { addCounts } from "../../model/counts";
import type { PageReport, TabReport } from "../../model/report";
import type { Settings } from "../../model/settings";
import { normaliseHost } from "../../model/sites";
import { ReportSchema } from "../messages/report-schema";
import { isListed } from "../sites/listed";
import { patternOfPage } from "../sites/patterns";
import { hasAccess } from "../sites/registration";
import { type FrameRecord, tabRecord } from "../tabs/records";
import { sendToFrame } from "../tabs/send";
import { onceInsteadOf, tabStateOf } from "./tab-state";

/** A document that does not answer in this time (it is frozen, or busy) is left out. */
const PATIENCE = 1000;

interface FrameReport {
  readonly frame: number;
  readonly report: PageReport;
}

export interface Gathering {
  /** Whether a click on the toolbar button opened the surface that asks. */
  readonly byAction: boolean;
  readonly settings: Settings;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** How many annotations of each document are enough; all if not given. */
  readonly most?: number | undefined;
}

export async function gatherReport(
  tab: Pick<Browser.tabs.Tab, "id" | "url" | "title">,
  { byAction, settings, now, most }: Gathering,
): Promise<TabReport> {
  const id = tab.id ?? -1;
  const [{ onceOn, frames }, access] = await Promise.all([
    askTab(id, most),
    hasAccessTo(tab.url ?? null),
  ]);
  const reports = frames.map(({ report }) => report);
  const top = frames.find(({ frame }) => frame === 0)?.report ?? reports[0];
  const url = tab.url ?? top?.url ?? null;
  const host = url?.startsWith("http") ? normaliseHost(url) : null;
  const facts = {
    url,
    host,
    byAction,
    isListed: host !== null && isListed(host),
    hasAccess: tab.url ? access : await hasAccessTo(url),
    reports,
    onceOn,
  };
  return {
    tab: id,
    state: tabStateOf(facts, settings, now),
    onceInsteadOf: onceInsteadOf(facts, settings, now),
    url: url ?? "",
    host,
    title: tab.title ?? top?.title ?? "",
    published: top?.published ?? null,
    counts: addCounts(reports.map(({ counts }) => counts)),
    annotations: frames.flatMap(({ frame, report }) =>
      report.annotations.map((item) => ({ ...item, frame })),
    ),
  };
}

async function hasAccessTo(url: string | null): Promise<boolean> {
  return url?.startsWith("http") ? hasAccess(patternOfPage(url)) : false;
}

interface TabAnswers {
  /** Host of the page that the reader asked for one look at, or `null`. */
  readonly onceOn: string | null;
  readonly frames: readonly FrameReport[];
}

async function askTab(tab: number, most: number | undefined): Promise<TabAnswers> {
  const { onceOn, frames } = await tabRecord(tab);
  const inOrder = [...frames].sort((a, b) => a.frame - b.frame);
  const answers = await Promise.all(inOrder.map((frame) => askFrame(tab, frame, most)));
  return { onceOn, frames: answers.filter((answer) => answer !== null) };
}

async function askFrame(
  tab: number,
  frame: FrameRecord,
  most: number | undefined,
): Promise<FrameReport | null> {
  const answer = sendToFrame(tab, frame, { type: "to-page/get-report", most });
  const checked = ReportSchema.safeParse(await Promise.race([answer, silenceAfter(PATIENCE)]));
  return checked.success ? { frame: frame.frame, report: checked.data } : null;
}

function silenceAfter(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}
