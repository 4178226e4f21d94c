import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Cleanup, Ports } from "../../../src/model/ports";
import type { TabReport } from "../../../src/model/report";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import { startBackground } from "../../../src/platform/background/start";
import { createPorts } from "../../../src/platform/surface/ports";
import {
  browser,
  deliver,
  fromPage,
  pageSender,
  resetWorld,
  settle,
  surfaceSender,
  world,
} from "../fake";
import { report, summary } from "../messages/samples";

vi.mock("wxt/browser", () => import("../fake"));

let stop: Cleanup;
let ports: Ports;
const URL_A = "https://www.example.com/a";

beforeEach(() => {
  vi.restoreAllMocks();
  resetWorld();
  stop = startBackground({ now: () => 1000, languages: () => ["en"] });
  browser.runtime.sendMessage.mockImplementation((message: unknown) =>
    deliver(message, surfaceSender()),
  );
  world.openTabs = [{ id: 1, url: URL_A, title: "Story", active: true }];
  ports = createPorts({ byAction: true });
});
afterEach(() => stop());

/** A document that runs the engine and has this to report. */
async function openPage(answer: unknown = report, frame = 0) {
  world.pages.set(`1/${frame}`, (message) =>
    Object(message).type === "to-page/get-report" ? answer : true,
  );
  const sender = pageSender(URL_A, frame);
  await fromPage({ type: "page/hello" }, sender);
  return sender;
}

describe("settings", () => {
  it("are read, changed and watched", async () => {
    const seen: boolean[] = [];
    const end = ports.settings.subscribe(({ enabled }) => seen.push(enabled));
    expect(await ports.settings.get()).toEqual(DEFAULT_SETTINGS);
    expect(await ports.settings.change({ kind: "enabled", on: false })).toMatchObject({
      enabled: false,
    });
    end();
    await ports.settings.change({ kind: "enabled", on: true });
    expect(seen).toEqual([false]);
  });

  it("reject with a sentence where they cannot be saved", async () => {
    vi.spyOn(browser.storage.local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota"));
    await expect(ports.settings.change({ kind: "enabled", on: false })).rejects.toThrow(
      "The change was not saved",
    );
  });

  it("are changed although the background was stopped at the first attempt", async () => {
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error("The message port closed"));
    expect(await ports.settings.change({ kind: "hoverCards", on: false })).toMatchObject({
      hoverCards: false,
    });
  });

  it("reject with a sentence where the background does not answer at all", async () => {
    browser.runtime.sendMessage.mockRejectedValue(new Error("The message port closed"));
    await expect(ports.settings.change({ kind: "enabled", on: false })).rejects.toThrow(
      "did not answer",
    );
  });

  it("refuse a backup that cannot be read, and name the field", async () => {
    await expect(ports.settings.restore({ version: 1, density: 3 })).rejects.toThrow(
      "settings.density",
    );
  });

  it("name what was set aside, until it is forgotten", async () => {
    await browser.storage.local.set({ settings: { version: 1, density: "loud" } });
    await fromPage({ type: "page/hello" });
    expect(await ports.settings.problems()).toMatchObject([
      { at: 1000, value: { density: "loud" }, problems: [expect.stringContaining("density")] },
    ]);
    await ports.settings.forgetProblems();
    expect(await ports.settings.problems()).toEqual([]);
  });
});

describe("the tab", () => {
  it("lists the claims of the page, then those of its frames", async () => {
    await openPage({ ...report, title: "Frame" }, 5);
    await openPage();
    await openPage({ ...report, title: "Frame" }, 5);
    const tab = await ports.tab.current();
    expect(tab).toMatchObject({
      tab: 1,
      state: "ready",
      url: URL_A,
      host: "example.com",
      title: "Story",
      published: "2017-09-29",
      counts: { interpol: { matches: 4, mention: 2 }, events: { differs: 2 } },
    });
    expect(tab.annotations.map(({ frame }) => frame)).toEqual([0, 5]);
  });

  it.each([null, {}, { ...report, annotations: [{}] }, { ...report, state: "odd" }])(
    "leaves out a document that answers %j",
    async (answer) => {
      await openPage(answer);
      expect(await ports.tab.current()).toMatchObject({ state: "nothing", annotations: [] });
    },
  );

  it("leaves out a document that does not answer", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    await openPage(new Promise(() => undefined));
    const current = ports.tab.current();
    await settle();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await current).toMatchObject({ annotations: [] });
    vi.useRealTimers();
  });

  it("of a site that is not listed says so", async () => {
    world.openTabs = [{ id: 1, url: "https://unlisted.example/", active: true }];
    expect(await ports.tab.current()).toMatchObject({ state: "not-listed" });
  });

  it("that the browser tells nothing of is restricted, and no tab is as well", async () => {
    world.openTabs = [{ id: 1, active: true }];
    expect(await ports.tab.current()).toMatchObject({ state: "restricted", url: "", host: null });
    world.openTabs = [];
    expect(await ports.tab.current()).toMatchObject({ state: "restricted", tab: -1 });
  });

  it("is told again when its page reports, and not when another does", async () => {
    const seen: TabReport[] = [];
    const sender = await openPage();
    const end = ports.tab.subscribe((tab) => seen.push(tab));
    await fromPage({ type: "page/summary", summary }, sender);
    await settle();
    expect(seen).toHaveLength(1);
    await fromPage({ type: "page/summary", summary }, pageSender(URL_A, 0, 2));
    await settle();
    expect(seen).toHaveLength(1);
    await ports.settings.change({ kind: "enabled", on: false });
    await settle();
    expect(seen.length).toBeGreaterThan(1);
    end();
    const count = seen.length;
    await fromPage({ type: "page/summary", summary }, sender);
    await settle();
    expect(seen).toHaveLength(count);
  });

  it("carries a command to one of its documents", async () => {
    await openPage();
    expect(await ports.tab.command(1, 0, { do: "reveal", id: "k3-0" })).toBe(true);
    expect(world.heard.at(-1)).toMatchObject({ frame: 0, message: { type: "to-page/command" } });
    expect(await ports.tab.command(1, 7, { do: "next" })).toBe(false);
  });

  it("is given one look", async () => {
    expect(await ports.tab.lookOnce({ tab: 1, host: "unlisted.example" })).toBe(true);
    expect(world.injections).toMatchObject([
      { target: { tabId: 1 }, files: ["/words-en.js", "/engine.js"] },
    ]);
    expect(await ports.tab.lookOnce({ tab: 1, host: null })).toBe(false);
  });
});

describe("access", () => {
  it("adds a site for good once the reader agrees", async () => {
    expect(await ports.access.allow("unlisted.example")).toBe(true);
    await settle();
    expect(await ports.settings.get()).toMatchObject({ sitesOn: ["unlisted.example"] });
    expect(world.registered).toMatchObject([{ matches: ["*://*.unlisted.example/*"] }]);
    await ports.access.remove("unlisted.example");
    await settle();
    expect(await ports.settings.get()).toMatchObject({ sitesOn: [] });
    expect(world.granted.has("*://*.unlisted.example/*")).toBe(false);
  });

  it("adds a site whose access is there already", async () => {
    world.granted.add("*://*.unlisted.example/*");
    expect(await ports.access.allow("unlisted.example")).toBe(true);
    expect(await ports.settings.get()).toMatchObject({ sitesOn: ["unlisted.example"] });
  });

  it("adds every site", async () => {
    expect(await ports.access.allow("all")).toBe(true);
    expect(await ports.settings.get()).toMatchObject({ sitesOn: "all" });
  });

  it("adds nothing where the reader does not agree, also not later", async () => {
    world.consents = false;
    expect(await ports.access.allow("unlisted.example")).toBe(false);
    world.consents = true;
    await browser.permissions.request({ origins: ["*://*.unlisted.example/*"] });
    await settle();
    expect(await ports.settings.get()).toMatchObject({ sitesOn: [] });
  });

  it("is asked for a reviewed site without adding it", async () => {
    world.granted.clear();
    world.openTabs = [{ id: 1, url: URL_A }];
    expect(await ports.access.allow("example.com")).toBe(true);
    await settle();
    expect(await ports.settings.get()).toMatchObject({ sitesOn: [] });
    expect(world.injections).toMatchObject([{ target: { tabId: 1 }, files: ["/gate.js"] }]);
  });

  it("is asked for in the same turn as the click", async () => {
    const request = vi.spyOn(browser.permissions, "request");
    const allowed = ports.access.allow("unlisted.example");
    expect(request).toHaveBeenCalledTimes(1);
    expect(await allowed).toBe(true);
  });
});

it("a command without a shortcut has empty keys", async () => {
  expect(await ports.surface.shortcuts()).toEqual([{ command: "next-claim", keys: "" }]);
});

it("the reviewed sites are those of the manifest", () => {
  expect(ports.surface.listedSites()).toEqual(["example.com"]);
});
