/** How soon the popup of the toolbar button shows what was found. */
import type { CDPSession } from "@playwright/test";
import type { ChromiumReader } from "../../tests/e2e/harness/chromium";
import type { ChromiumTab } from "../../tests/e2e/harness/chromium-tab";
import { evaluateIn, findTarget } from "./targets";

/** One opening. Nothing is drawn before there is data: the first paint is the first with it. */
export interface PopupOpening {
  /** Milliseconds from the start of its document until its first contentful paint was on the screen. */
  readonly paint: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
}

/** Waits for the paint's record and for what is in the document by then. */
const LOOK = `new Promise((done) => {
  const tell = ({ startTime }) => done({
    paint: startTime,
    rows: document.querySelectorAll(".fa-claim").length,
    width: innerWidth,
    height: innerHeight,
  });
  new PerformanceObserver((list) => list.getEntriesByName("first-contentful-paint").forEach(tell))
    .observe({ type: "paint", buffered: true });
})`;

/** Opens it `times` times over the tab's page. */
export async function openings(
  reader: ChromiumReader,
  tab: ChromiumTab,
  times: number,
): Promise<PopupOpening[]> {
  const session = await reader.context.newCDPSession(tab.page);
  const found: PopupOpening[] = [];
  for (let round = 0; round < times; round += 1) {
    await tab.activate();
    found.push(await open(reader, session));
  }
  await session.detach();
  return found;
}

async function open(reader: ChromiumReader, session: CDPSession): Promise<PopupOpening> {
  const [worker] = reader.context.serviceWorkers();
  if (!worker) throw new Error("The extension's background is not there.");
  await worker.evaluate("chrome.action.openPopup()");
  const target = await until(() => findTarget(session, "/popup.html"));
  const opening = (await evaluateIn(session, target, LOOK)) as PopupOpening;
  await session.send("Target.closeTarget", { targetId: target });
  await until(async () => ((await findTarget(session, "/popup.html")) === null ? true : null));
  return opening;
}

async function until<T>(look: () => Promise<T | null>): Promise<T> {
  for (let round = 0; round < 200; round += 1) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error("The popup did not open or close within five seconds.");
}
