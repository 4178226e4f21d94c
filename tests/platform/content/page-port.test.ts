import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { FromPage } from "../../../src/model/messages";
import type { PageListener, PagePort } from "../../../src/model/ports";
import { connectPage } from "../../../src/platform/content/page-port";
import { browser, deliver, resetWorld, settle, surfaceSender } from "../fake";
import { report, summary, toPage } from "../messages/samples";

vi.mock("wxt/browser", () => import("../fake"));

const { sendMessage } = browser.runtime;
const settings = toPage["to-page/settings"].settings;

/** What the background answers. */
let answers: Partial<Record<FromPage["type"], unknown>>;
let page: PagePort;
let listener: { [K in keyof PageListener]: ReturnType<typeof vi.fn<PageListener[K]>> };

class PageTransition extends Event {
  readonly persisted = true;
}

const sent = (type: FromPage["type"]) =>
  sendMessage.mock.calls.filter(([message]) => message.type === type).map(([message]) => message);

beforeEach(() => {
  resetWorld();
  vi.useFakeTimers({ now: 0, toFake: ["setTimeout", "clearTimeout", "Date"] });
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("document", new EventTarget());
  vi.stubGlobal("PageTransitionEvent", PageTransition);
  answers = { "page/hello": settings, "page/ignore-claim": true };
  sendMessage.mockImplementation(async ({ type }: FromPage) => answers[type]);
  listener = {
    onSettings: vi.fn(),
    onReport: vi.fn(() => report),
    onCommand: vi.fn(() => true),
    onGone: vi.fn(),
  };
  page = connectPage(listener);
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const fromUs = (message: unknown) => deliver(message, surfaceSender());

describe("a page's port", () => {
  it("asks for the settings of its page", async () => {
    expect(await page.settings()).toEqual(settings);
    expect(sendMessage).toHaveBeenCalledWith({ type: "page/hello" });
  });

  it.each([null, undefined, {}, { ...settings, active: "yes" }, { ...settings, colours: [1] }])(
    "takes %j for no settings",
    async (answer) => {
      answers["page/hello"] = answer;
      expect(await page.settings()).toBeNull();
    },
  );

  it("reports, with a title and an address of a length that is taken", () => {
    page.reportPage({ ...summary, title: "x".repeat(5000), url: `https://a/${"x".repeat(9000)}` });
    const [message] = sent("page/summary");
    expect(message.summary.title).toHaveLength(1000);
    expect(message.summary.url).toHaveLength(4000);
  });

  it("says whether an action of the card was done", async () => {
    expect(await page.ignoreClaim("interpol-motto", "q")).toBe(true);
    expect(await page.restoreFact("interpol-motto")).toBe(false);
    sendMessage.mockRejectedValue(new Error("no background"));
    expect(await page.ignoreClaim("interpol-motto", "q")).toBe(false);
    expect(await page.loadCard()).toBe(false);
  });

  it("obeys the extension", async () => {
    expect(await fromUs(toPage["to-page/get-report"])).toEqual(report);
    expect(await fromUs(toPage["to-page/command"])).toBe(true);
    expect(listener.onCommand).toHaveBeenCalledWith({ do: "reveal", id: "k3-0" });
    expect(await fromUs(toPage["to-page/settings"])).toBe(true);
    expect(listener.onSettings).toHaveBeenCalledWith(settings);
  });

  it.each([
    [0, 0],
    [1, 1],
    [99, report.annotations.length],
  ])(
    "tells at most %s findings where no more are asked for, with all counts",
    async (most, told) => {
      const answer = Object(await fromUs({ type: "to-page/get-report", most }));
      expect(answer.annotations).toEqual(report.annotations.slice(0, told));
      expect(answer.counts).toEqual(report.counts);
    },
  );

  it.each([-1, 0.5, "1", null])("takes %s for no number of findings", async (most) => {
    expect(await fromUs({ type: "to-page/get-report", most })).toBeUndefined();
  });

  it("obeys nobody else, and nothing malformed", async () => {
    const other = { ...surfaceSender(), id: "another-extension" };
    expect(await deliver(toPage["to-page/command"], other)).toBeUndefined();
    expect(await fromUs({ type: "to-page/settings", settings: {} })).toBeUndefined();
    expect(await fromUs({ type: "page/hello" })).toBeUndefined();
    expect(listener.onCommand).not.toHaveBeenCalled();
    expect(listener.onSettings).not.toHaveBeenCalled();
  });
});

describe("a pause", () => {
  it("ends by asking again", async () => {
    answers["page/hello"] = { ...settings, active: false, pausedUntil: 60_000 };
    await page.settings();
    answers["page/hello"] = settings;
    await vi.advanceTimersByTimeAsync(59_999);
    expect(listener.onSettings).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(listener.onSettings).toHaveBeenCalledWith(settings);
  });

  it("that begins while the page is open ends likewise, and one that is lifted is forgotten", async () => {
    const paused = { ...settings, active: false, pausedUntil: 60_000 };
    await fromUs({ type: "to-page/settings", settings: paused });
    await fromUs({ type: "to-page/settings", settings });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent("page/hello")).toEqual([]);
    await fromUs({ type: "to-page/settings", settings: { ...paused, pausedUntil: 180_000 } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent("page/hello")).toHaveLength(1);
  });
});

describe("leaving and coming back", () => {
  it("says good-bye, and after the back/forward cache hello with what it had found", async () => {
    page.reportPage(summary);
    window.dispatchEvent(new Event("pagehide"));
    expect(browser.runtime.connect).toHaveBeenCalledWith({ name: "page/bye" });
    expect(browser.runtime.connect.mock.results[0]?.value.disconnect).toHaveBeenCalled();
    window.dispatchEvent(new PageTransition("pageshow"));
    await settle();
    expect(sent("page/hello")).toHaveLength(1);
    expect(listener.onSettings).toHaveBeenCalledWith(settings);
    expect(sent("page/summary")).toHaveLength(2);
  });

  it("says nothing when the page is shown for the first time", async () => {
    window.dispatchEvent(new Event("pageshow"));
    await settle();
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe("an extension that was updated or removed under the page", () => {
  const remove = () => {
    fakeBrowser.runtime.id = "";
    sendMessage.mockImplementation(() => {
      throw new Error("Extension context invalidated.");
    });
  };

  it.each([
    ["at a call", () => page.reportPage(summary)],
    ["at a question", () => page.settings()],
    ["when asked", () => page.isAlive()],
    ["when the reader comes back to the window", () => window.dispatchEvent(new Event("focus"))],
    [
      "when the reader comes back to the tab",
      () => document.dispatchEvent(new Event("visibilitychange")),
    ],
    [
      "when the page comes out of the back/forward cache",
      () => window.dispatchEvent(new PageTransition("pageshow")),
    ],
  ])("is noticed %s, once, and nothing is thrown", async (_name, act) => {
    remove();
    act();
    act();
    await settle();
    expect(listener.onGone).toHaveBeenCalledTimes(1);
    expect(page.isAlive()).toBe(false);
    expect(await page.settings()).toBeNull();
    expect(await page.ignoreFact("interpol-motto")).toBe(false);
    window.dispatchEvent(new Event("pagehide"));
    expect(sendMessage).not.toHaveBeenCalled();
    expect(browser.runtime.connect).not.toHaveBeenCalled();
  });

  it("makes way for the engine of the next version, before that reads the page", () => {
    remove();
    const next = connectPage({ ...listener, onGone: vi.fn() });
    expect(listener.onGone).toHaveBeenCalledTimes(1);
    next.close();
  });

  it("is not taken for gone because another engine, or the page, says so", () => {
    const another = connectPage({ ...listener, onGone: vi.fn() });
    document.dispatchEvent(new Event("fact-annotator-starting"));
    expect(listener.onGone).not.toHaveBeenCalled();
    another.close();
  });

  it("is noticed where it goes while a question is under way", async () => {
    sendMessage.mockImplementation(async () => {
      remove();
      throw new Error("Extension context invalidated.");
    });
    expect(await page.settings()).toBeNull();
    expect(listener.onGone).toHaveBeenCalledTimes(1);
  });

  it("is not taken for one whose background is stopped", async () => {
    sendMessage.mockRejectedValue(new Error("Could not establish connection."));
    expect(await page.settings()).toBeNull();
    expect(listener.onGone).not.toHaveBeenCalled();
    expect(page.isAlive()).toBe(true);
  });
});

it("closing leaves no listener and no timer", async () => {
  await fromUs({
    type: "to-page/settings",
    settings: { ...settings, active: false, pausedUntil: 60_000 },
  });
  page.close();
  expect(vi.getTimerCount()).toBe(0);
  expect(await fromUs(toPage["to-page/get-report"])).toBeUndefined();
  fakeBrowser.runtime.id = "";
  window.dispatchEvent(new Event("focus"));
  expect(listener.onGone).not.toHaveBeenCalled();
});
