import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Cleanup } from "../../../src/model/ports";
import { startBackground } from "../../../src/platform/background/start";
import { createSettingsStore } from "../../../src/platform/settings/store";
import { tabRecord } from "../../../src/platform/tabs/records";
import {
  browser,
  fromPage,
  fromSurface,
  leave,
  manifest,
  pageSender,
  resetWorld,
  settle,
  world,
} from "../fake";
import { summary } from "../messages/samples";

vi.mock("wxt/browser", () => import("../fake"));

let now = 1_000_000;
let stop: Cleanup;
const change = (what: Parameters<ReturnType<typeof createSettingsStore>["change"]>[0]) =>
  fromSurface({ type: "settings/change", change: what });

/** Stops and starts the background, as a browser does when it was idle. */
function restart() {
  stop();
  stop = startBackground({ now: () => now, languages: () => ["fr-CH", "en"] });
}

/** A page that runs the engine and remembers the settings it was told. */
async function openPage(url = "https://www.example.com/a", frame = 0, tab = 1, top = url) {
  const told: unknown[] = [];
  world.pages.set(`${tab}/${frame}`, (message) => told.push(message));
  const sender = pageSender(url, frame, tab, top);
  const settings = await fromPage({ type: "page/hello" }, sender);
  return { sender, settings, told, last: () => told.at(-1) };
}

beforeEach(() => {
  resetWorld();
  now = 1_000_000;
  stop = startBackground({ now: () => now, languages: () => ["fr-CH", "en"] });
});
afterEach(() => stop());

describe("a gate that found something", () => {
  it("gets the engine in its own frame", async () => {
    const answer = await fromPage({ type: "page/gate-hit" }, pageSender(undefined, 4, 2));
    expect(answer).toEqual({ injected: true });
    expect(world.injections).toEqual([
      {
        target: { tabId: 2, frameIds: [4] },
        files: ["/words-fr.js", "/engine.js"],
        injectImmediately: true,
      },
    ]);
  });

  it("gets it with the words of the reader's choice", async () => {
    await change({ kind: "language", language: "ar" });
    await fromPage({ type: "page/gate-hit" });
    expect(world.injections).toMatchObject([{ files: ["/words-ar.js", "/engine.js"] }]);
  });

  it("gets it in its document, where the browser names documents", async () => {
    await fromPage({ type: "page/gate-hit" }, { ...pageSender(), documentId: "D1" });
    expect(world.injections).toMatchObject([{ target: { tabId: 1, documentIds: ["D1"] } }]);
  });

  it.each([
    ["everything is off", { kind: "enabled", on: false }, null],
    ["the site is off", { kind: "site", host: "example.com", on: false }, null],
    ["a pause holds", { kind: "pause", until: 1_000_500 }, 1_000_500],
  ] as const)("gets nothing while %s", async (_name, off, retryAt) => {
    await change(off);
    const answer = await fromPage({ type: "page/gate-hit" });
    expect(answer).toEqual({ injected: false, retryAt });
    expect(world.injections).toEqual([]);
  });

  it("gets it once the pause is over", async () => {
    await change({ kind: "pause", until: 1_000_500 });
    now = 1_000_500;
    expect(await fromPage({ type: "page/gate-hit" })).toEqual({ injected: true });
  });

  it("gets nothing on a site that is neither listed nor added", async () => {
    const sender = pageSender("https://unlisted.example/");
    const answer = await fromPage({ type: "page/gate-hit" }, sender);
    expect(answer).toEqual({ injected: false, retryAt: null });
  });

  it("gets nothing in a frame of a page that is switched off", async () => {
    await change({ kind: "site", host: "blog.example", on: false });
    const sender = pageSender("https://www.example.com/f", 3, 1, "https://blog.example/");
    expect(await fromPage({ type: "page/gate-hit" }, sender)).toMatchObject({ injected: false });
  });

  it("is told so where the browser refuses", async () => {
    const refuse = vi.spyOn(browser.scripting, "executeScript");
    refuse.mockRejectedValueOnce(new Error("Cannot access contents of the page"));
    expect(await fromPage({ type: "page/gate-hit" })).toEqual({ injected: false, retryAt: null });
  });
});

describe("an engine that says hello", () => {
  it("gets the settings of its page and nothing of other sites", async () => {
    await change({ kind: "site", host: "secret.example", on: false });
    await change({ kind: "category", category: "events", on: false });
    const { settings } = await openPage();
    expect(settings).toMatchObject({ active: true, categoriesOff: ["events"] });
    expect(JSON.stringify(settings)).not.toContain("secret");
  });

  it("on a site switched off is told to do nothing", async () => {
    await change({ kind: "site", host: "example.com", on: false });
    expect((await openPage()).settings).toMatchObject({ active: false, pausedUntil: null });
  });

  it("in a pause is told when it ends", async () => {
    await change({ kind: "pause", until: 1_000_500 });
    expect((await openPage()).settings).toMatchObject({ active: false, pausedUntil: 1_000_500 });
  });
});

describe("the badge", () => {
  it("counts the claims of all frames, mentions left out", async () => {
    const page = await openPage();
    const frame = await openPage("https://www.example.com/f", 5);
    await fromPage({ type: "page/summary", summary }, page.sender);
    expect(world.badges.get(1)).toBe("3");
    await fromPage({ type: "page/summary", summary }, frame.sender);
    expect(world.badges.get(1)).toBe("6");
    expect(world.titles.get(1)).toBe("Fact Annotator: 6 claims on this page");
  });

  it("leaves out categories that are off, at once", async () => {
    const page = await openPage();
    await fromPage({ type: "page/summary", summary }, page.sender);
    await change({ kind: "category", category: "interpol", on: false });
    await settle();
    expect(world.badges.get(1)).toBe("1");
    expect(world.titles.get(1)).toBe("Fact Annotator: 1 claim on this page");
  });

  it("starts afresh with a new page in the tab, even where the old one said no good-bye", async () => {
    const old = await openPage();
    const oldFrame = await openPage("https://www.example.com/f", 5);
    await fromPage({ type: "page/summary", summary }, old.sender);
    await fromPage({ type: "page/summary", summary }, oldFrame.sender);
    const next = await openPage("https://www.example.com/b");
    const one = { ...summary, counts: { events: { matches: 1 } } };
    await fromPage({ type: "page/summary", summary: one }, next.sender);
    expect(world.badges.get(1)).toBe("1");
  });

  it("is empty on a page without claims, and where the page is off", async () => {
    const page = await openPage();
    await fromPage({ type: "page/summary", summary: { ...summary, counts: {} } }, page.sender);
    expect([world.badges.get(1), world.titles.get(1)]).toEqual([
      "",
      "Fact Annotator: no claims on this page",
    ]);
    await fromPage({ type: "page/summary", summary: { ...summary, state: "off" } }, page.sender);
    expect([world.badges.get(1), world.titles.get(1)]).toEqual(["", "Fact Annotator"]);
  });

  it("no longer counts a frame that was left", async () => {
    const page = await openPage();
    const frame = await openPage("https://www.example.com/f", 5);
    await fromPage({ type: "page/summary", summary }, frame.sender);
    await leave({ ...frame.sender, id: "another-extension" });
    await leave(frame.sender, "another port");
    await fromPage({ type: "page/summary", summary }, page.sender);
    expect(world.badges.get(1)).toBe("6");
    await leave(frame.sender);
    await fromPage({ type: "page/summary", summary }, page.sender);
    expect(world.badges.get(1)).toBe("3");
  });

  it("shows at most 999", async () => {
    const page = await openPage();
    const many = { ...summary, counts: { events: { matches: 1000 } } };
    await fromPage({ type: "page/summary", summary: many }, page.sender);
    expect(world.badges.get(1)).toBe("999+");
  });
});

describe("a change of settings", () => {
  it("reaches every document that runs the engine", async () => {
    const page = await openPage();
    const frame = await openPage("https://www.example.com/f", 5);
    await change({ kind: "site", host: "example.com", on: false });
    await settle();
    for (const document of [page, frame]) {
      expect(document.last()).toMatchObject({
        type: "to-page/settings",
        settings: { active: false },
      });
    }
  });

  it("of the language brings the words before it is told", async () => {
    const page = await openPage();
    const order: string[] = [];
    world.pages.set("1/0", () => order.push(`told after ${world.injections.length}`));
    await change({ kind: "language", language: "zh" });
    await settle();
    expect(world.injections).toMatchObject([{ target: { tabId: 1 }, files: ["/words-zh.js"] }]);
    expect(order).toEqual(["told after 1"]);
    expect(page.settings).toMatchObject({ language: null });
  });

  it("forgets documents that are gone", async () => {
    await openPage();
    world.pages.clear();
    await change({ kind: "hoverCards", on: false });
    await settle();
    expect((await tabRecord(1)).frames).toEqual([]);
  });

  it("looks again at open pages that become active, and at no other", async () => {
    await change({ kind: "enabled", on: false });
    await settle();
    world.openTabs = [
      { id: 1, url: "https://www.example.com/a" },
      { id: 2, url: "https://unlisted.example/" },
      { id: 3 },
      { id: 4, url: "chrome://settings/" },
    ];
    world.injections = [];
    await change({ kind: "enabled", on: true });
    await settle();
    expect(world.injections).toEqual([
      { target: { tabId: 1, allFrames: true }, files: ["/gate.js"], injectImmediately: true },
    ]);
    world.injections = [];
    await change({ kind: "density", density: "everything" });
    await settle();
    expect(world.injections).toEqual([]);
  });

  it("is answered with a sentence where it could not be saved", async () => {
    const set = vi.spyOn(browser.storage.local, "set");
    set.mockRejectedValueOnce(new Error("QUOTA_BYTES quota exceeded"));
    expect(await change({ kind: "enabled", on: false })).toMatchObject({
      ok: false,
      code: "storage-full",
      message: expect.stringContaining("full"),
    });
  });
});

describe("the card's buttons", () => {
  it("ignore a claim on this site alone, and bring it back", async () => {
    const page = await openPage("https://www.example.com/a", 0, 1);
    const elsewhere = await openPage("https://news.example.com/a", 0, 2);
    const claim = { fact: "interpol-motto", quote: "a safer world" };
    await change({ kind: "ignoreClaim", ...claim, host: "other.example", at: 1 });
    const sender = elsewhere.sender;
    expect(await fromPage({ type: "page/ignore-claim", ...claim }, sender)).toBe(true);
    await settle();
    expect(elsewhere.last()).toMatchObject({ settings: { ignoredClaims: [claim] } });
    expect(page.last()).toMatchObject({ settings: { ignoredClaims: [] } });
    expect(await fromPage({ type: "page/restore-claim", ...claim }, sender)).toBe(true);
    await settle();
    expect(elsewhere.last()).toMatchObject({ settings: { ignoredClaims: [] } });
    expect((await createSettingsStore(() => 0).get()).ignoredClaims).toHaveLength(1);
  });

  it("ignore a fact everywhere, with the date", async () => {
    await fromPage({ type: "page/ignore-fact", fact: "interpol-motto" });
    const store = createSettingsStore(() => 0);
    expect((await store.get()).ignoredFacts).toEqual([{ fact: "interpol-motto", at: now }]);
    await fromPage({ type: "page/restore-fact", fact: "interpol-motto" });
    expect((await store.get()).ignoredFacts).toEqual([]);
  });

  it("keep nothing of a private window", async () => {
    const sender = pageSender();
    const inPrivate = { ...sender, tab: { ...sender.tab, incognito: true } };
    const claim = { fact: "interpol-motto", quote: "a safer world" };
    expect(await fromPage({ type: "page/ignore-claim", ...claim }, inPrivate)).toBe(false);
    expect(await fromPage({ type: "page/ignore-fact", fact: claim.fact }, inPrivate)).toBe(false);
    const { ignoredClaims, ignoredFacts } = await createSettingsStore(() => 0).get();
    expect([...ignoredClaims, ...ignoredFacts]).toEqual([]);
  });

  it("load the card into the frame that asks", async () => {
    const sender = pageSender(undefined, 3);
    expect(await fromPage({ type: "page/load-card" }, sender)).toBe(true);
    expect(world.injections).toMatchObject([
      { target: { tabId: 1, frameIds: [3] }, files: ["/card.js"] },
    ]);
  });
});

describe("one look", () => {
  const look = () => fromSurface({ type: "tab/look-once", tab: 1, host: "unlisted.example" });

  it("starts the engine in every frame the browser allows, and keeps it active", async () => {
    expect(await look()).toBe(true);
    expect(world.injections).toEqual([
      {
        target: { tabId: 1, allFrames: true },
        files: ["/words-fr.js", "/engine.js"],
        injectImmediately: true,
      },
    ]);
    const page = await openPage("https://unlisted.example/");
    expect(page.settings).toMatchObject({ active: true });
  });

  it("ends with the page", async () => {
    await look();
    const page = await openPage("https://unlisted.example/");
    await leave(page.sender);
    expect((await openPage("https://unlisted.example/b")).settings).toMatchObject({
      active: false,
    });
  });

  it("does not go over to another site in the tab", async () => {
    await look();
    expect((await openPage("https://other.example/")).settings).toMatchObject({ active: false });
  });

  it("overrides a site switched off and a pause, and wakes the engine that is there", async () => {
    await change({ kind: "site", host: "example.com", on: false });
    await change({ kind: "pause", until: now + 500 });
    const page = await openPage();
    expect(page.settings).toMatchObject({ active: false });
    await fromSurface({ type: "tab/look-once", tab: 1, host: "example.com" });
    expect(page.last()).toMatchObject({ settings: { active: true, pausedUntil: null } });
  });

  it("does not override the main switch", async () => {
    await change({ kind: "enabled", on: false });
    await look();
    expect((await openPage("https://unlisted.example/")).settings).toMatchObject({
      active: false,
    });
  });

  it("says where the browser refuses", async () => {
    vi.spyOn(browser.scripting, "executeScript").mockRejectedValueOnce(new Error("no access"));
    expect(await look()).toBe(false);
    expect(await tabRecord(1)).toEqual({ onceOn: null, frames: [] });
  });

  it("says so where it allows but a frame", async () => {
    const some = vi.spyOn(browser.scripting, "executeScript");
    some.mockResolvedValueOnce([{ frameId: 7 }]);
    expect(await look()).toBe(false);
  });
});

describe("commands", () => {
  const press = async (name: string, tab = 1) => {
    browser.commands.onCommand.trigger(name, { id: tab });
    await settle();
  };

  it("go to the page, or to the first frame that has claims", async () => {
    const page = await openPage();
    const frame = await openPage("https://www.example.com/f", 5);
    await fromPage({ type: "page/summary", summary: { ...summary, counts: {} } }, page.sender);
    await fromPage({ type: "page/summary", summary }, frame.sender);
    await press("next-claim");
    expect(page.told).toEqual([]);
    expect(frame.told).toEqual([{ type: "to-page/command", command: { do: "next" } }]);
  });

  it("hide and show the highlights of all frames", async () => {
    const page = await openPage();
    const frame = await openPage("https://www.example.com/f", 5);
    await press("toggle-highlights");
    for (const { told } of [page, frame]) {
      expect(told).toEqual([{ type: "to-page/command", command: { do: "toggle-highlights" } }]);
    }
  });

  it.each(["unknown", "constructor"])("do nothing for %s", async (name) => {
    const page = await openPage();
    await press(name);
    expect(page.told).toEqual([]);
  });

  it("do nothing in a tab without the engine", async () => {
    await press("next-claim", 9);
    expect(world.heard).toEqual([]);
  });
});

describe("added sites", () => {
  const added = { id: 5, url: "https://added.example/a" };

  it("get the gate registered and their open pages looked at", async () => {
    world.granted.add("*://*.added.example/*");
    world.openTabs = [added];
    await change({ kind: "addSites", hosts: ["added.example", "not-granted.example"] });
    await settle();
    expect(world.registered).toEqual([
      {
        id: "added-sites",
        js: ["/gate.js"],
        matches: ["*://*.added.example/*"],
        excludeMatches: ["*://*.example.com/*"],
        allFrames: true,
        runAt: "document_idle",
        persistAcrossSessions: true,
      },
    ]);
    expect(world.injections).toMatchObject([{ target: { tabId: 5 }, files: ["/gate.js"] }]);
  });

  it("lose gate, access and highlights at once when they are removed", async () => {
    world.granted.add("*://*.added.example/*");
    await change({ kind: "addSites", hosts: ["added.example"] });
    await settle();
    const page = await openPage("https://added.example/a", 0, 5);
    expect(page.settings).toMatchObject({ active: true });
    await change({ kind: "removeSites", hosts: ["added.example"] });
    await settle();
    expect(page.last()).toMatchObject({ settings: { active: false } });
    expect(world.registered).toEqual([]);
    expect([...world.granted]).toEqual(manifest.host_permissions);
  });

  it("are removed when the browser's own settings take the access", async () => {
    world.granted.add("*://*/*");
    await change({ kind: "addSites", hosts: "all" });
    await settle();
    expect(world.registered).toMatchObject([{ matches: ["*://*/*"] }]);
    await browser.permissions.remove({ origins: ["*://*/*"] });
    await settle();
    expect((await createSettingsStore(() => 0).get()).sitesOn).toEqual([]);
    expect(world.registered).toEqual([]);
  });

  it("are added where the popup was closed by the browser's question", async () => {
    await browser.storage.session.set({ "access-wish": "added.example" });
    await browser.permissions.request({ origins: ["*://*.added.example/*"] });
    await settle();
    expect((await createSettingsStore(() => 0).get()).sitesOn).toEqual(["added.example"]);
    expect(world.registered).toMatchObject([{ matches: ["*://*.added.example/*"] }]);
  });

  it("are not added by access that nobody asked for here", async () => {
    await browser.storage.session.set({ "access-wish": "other.example" });
    await browser.permissions.request({ origins: ["*://*.added.example/*"] });
    await settle();
    expect((await createSettingsStore(() => 0).get()).sitesOn).toEqual([]);
  });
});

describe("installing", () => {
  const install = async (reason: "install" | "update" | "chrome_update") => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
    await settle();
  };
  beforeEach(() => {
    world.openTabs = [{ id: 1, url: "https://www.example.com/a" }];
  });

  it("opens the first-run page and looks at open pages", async () => {
    await install("install");
    expect(world.created).toEqual([expect.stringContaining("/welcome.html")]);
    expect(world.injections).toMatchObject([{ target: { tabId: 1 }, files: ["/gate.js"] }]);
  });

  it("an update opens nothing, looks at open pages and registers added sites again", async () => {
    world.granted.add("*://*.added.example/*");
    await change({ kind: "addSites", hosts: ["added.example"] });
    await settle();
    world.registered = [];
    world.injections = [];
    await install("update");
    expect(world.created).toEqual([]);
    expect(world.registered).toHaveLength(1);
    expect(world.injections).toHaveLength(1);
  });

  it.each([undefined, new Error("only for the session")])(
    "closes the settings to pages' scripts where the browser can (%s)",
    async (fault) => {
      const close = vi.fn(async (_level: object) => {
        if (fault) throw fault;
      });
      Object.assign(browser.storage.local, { setAccessLevel: close });
      await install("update");
      Object.assign(browser.storage.local, { setAccessLevel: undefined });
      expect(close).toHaveBeenCalledWith({ accessLevel: "TRUSTED_CONTEXTS" });
      expect(world.injections).toHaveLength(1);
    },
  );

  it("an update of the browser disturbs nothing", async () => {
    await install("chrome_update");
    expect([world.created, world.injections]).toEqual([[], []]);
  });
});

describe("a background that is stopped at any moment", () => {
  it("keeps nothing that matters in memory", async () => {
    const page = await openPage();
    restart();
    await fromPage({ type: "page/summary", summary }, page.sender);
    restart();
    await change({ kind: "category", category: "events", on: false });
    restart();
    await settle();
    const frame = await openPage("https://www.example.com/f", 5);
    restart();
    await fromPage({ type: "page/summary", summary }, frame.sender);
    expect(world.badges.get(1)).toBe("4");
    restart();
    await change({ kind: "site", host: "example.com", on: false });
    await settle();
    expect(page.last()).toMatchObject({ settings: { active: false } });
    expect(frame.last()).toMatchObject({ settings: { active: false } });
  });

  it("forgets a tab that is closed", async () => {
    await openPage();
    restart();
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 0, isWindowClosing: false });
    await settle();
    expect(await tabRecord(1)).toEqual({ onceOn: null, frames: [] });
  });

  it("leaves no listener behind", async () => {
    stop();
    expect(await fromPage({ type: "page/hello" })).toBeUndefined();
    expect(browser.commands.onCommand.count()).toBe(0);
    expect(browser.runtime.onConnect.count()).toBe(0);
    expect(browser.permissions.onAdded.count()).toBe(0);
    expect(browser.permissions.onRemoved.count()).toBe(0);
  });
});
