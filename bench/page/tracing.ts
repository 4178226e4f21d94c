import type { BenchBrowser, PageSource } from "./browser";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread itself: what others did meanwhile does not count. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "toplevel",
  "v8.execute",
];
const SCRIPT = new Set(["FunctionCall", "EvaluateScript", "RunMicrotasks", "v8.callFunction"]);

/** Opens a page with the extension at work and gives the longest stretch in which a script ran, layout that it forced included. */
export async function longestTask(
  browser: BenchBrowser,
  url: string,
  source: PageSource,
): Promise<{ readonly ms: number; readonly marks: number }> {
  const browserOf = browser.reader.context.browser();
  if (browserOf === null) throw new Error("The browser cannot be traced.");
  const page = await browser.reader.context.newPage();
  browser.serve(url, source);
  await browserOf.startTracing(page, { categories: CATEGORIES });
  await page.goto(url);
  await page.waitForSelector('html[data-fact-annotator-state="ready"]', {
    state: "attached",
    timeout: 60_000,
  });
  const trace = await browserOf.stopTracing();
  const marks = await page.locator("[data-fact-annotator]").count();
  await page.close();
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { traceEvents: TraceEvent[] };
  return { ms: longestOf(traceEvents), marks };
}

/** The page has no script of its own: what runs on its thread is ours, or the driver's. */
function longestOf(events: readonly TraceEvent[]): number {
  const ours = events.filter(
    ({ name, ph, args }) =>
      ph === "X" && name === "FunctionCall" && args.data?.url?.startsWith("chrome-extension:"),
  );
  const threads = new Set(ours.map(threadOf));
  const scripts = events.filter(
    (event) => event.ph === "X" && SCRIPT.has(event.name) && threads.has(threadOf(event)),
  );
  let longest = 0;
  let end = 0;
  for (const script of scripts.sort((a, b) => a.ts - b.ts)) {
    // One within another counts with it.
    if (script.ts < end) continue;
    end = script.ts + (script.dur ?? 0);
    longest = Math.max(longest, script.tdur ?? script.dur ?? 0);
  }
  return longest / 1_000;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}
