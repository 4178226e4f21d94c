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
import { tabStateOf } from "./tab-state";

/** A document that does not answer in this time (it is frozen, or busy) is left out. */
const PATIENCE = 1000;

interface FrameReport {
  readonly frame: number;
  readonly report: PageReport;
}

export async function gatherReport(
  tab: Pick<Browser.tabs.Tab, "id" | "url" | "title">,
  byAction: boolean,
  settings: Settings,
  now: number,
): Promise<TabReport> {
  const id = tab.id ?? -1;
  const frames = await askFrames(id);
  const reports = frames.map(({ report }) => report);
  const top = frames.find(({ frame }) => frame === 0)?.report ?? reports[0];
  const url = tab.url ?? top?.url ?? null;
  const host = url?.startsWith("http") ? normaliseHost(url) : null;
  const facts = {
    url,
    host,
    byAction,
    isListed: host !== null && isListed(host),
    hasAccess: url !== null && host !== null && (await hasAccess(patternOfPage(url))),
    reports,
  };
  return {
    tab: id,
    state: tabStateOf(facts, settings, now),
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

async function askFrames(tab: number): Promise<readonly FrameReport[]> {
  const { frames } = await tabRecord(tab);
  const inOrder = [...frames].sort((a, b) => a.frame - b.frame);
  const answers = await Promise.all(inOrder.map((frame) => askFrame(tab, frame)));
  return answers.filter((answer) => answer !== null);
}

async function askFrame(tab: number, frame: FrameRecord): Promise<FrameReport | null> {
  const answer = sendToFrame(tab, frame, { type: "to-page/get-report" });
  const checked = ReportSchema.safeParse(await Promise.race([answer, silenceAfter(PATIENCE)]));
  return checked.success ? { frame: frame.frame, report: checked.data } : null;
}

function silenceAfter(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}
