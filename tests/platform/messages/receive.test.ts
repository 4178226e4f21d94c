import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createLog } from "../../../src/platform/log";
import { receiveMessages } from "../../../src/platform/messages/receive";
import { browser, deliver, pageSender, resetWorld, surfaceSender } from "../fake";
import { fromPage, fromSurface, spoilt, toPage } from "./samples";

vi.mock("wxt/browser", () => import("../fake"));

const page = vi.fn(async () => "done");
const surface = vi.fn(async () => "done");
const start = () => receiveMessages({ page, surface }, createLog("test", false));

beforeEach(() => {
  resetWorld();
  page.mockClear();
  surface.mockClear();
});

async function expectRefused(message: unknown, sender: object) {
  expect(await deliver(message, sender)).toBeUndefined();
  expect(page).not.toHaveBeenCalled();
  expect(surface).not.toHaveBeenCalled();
}

describe.each(Object.values(fromPage))("$type", (message) => {
  beforeEach(() => {
    start();
  });

  it("is taken from a page's script", async () => {
    expect(await deliver(message, pageSender())).toBe("done");
    expect(page).toHaveBeenCalledWith(message, expect.objectContaining({ kind: "page", tab: 1 }));
  });

  it("is not taken from a page of the extension", () => expectRefused(message, surfaceSender()));

  it("is not taken from another extension", () =>
    expectRefused(message, { ...pageSender(), id: "another-extension" }));

  it("is not taken from outside a tab", () =>
    expectRefused(message, { ...pageSender(), tab: undefined }));

  it("is not taken with anything added", () =>
    expectRefused({ ...message, extra: 1 }, pageSender()));

  it("is not taken with any part spoilt", async () => {
    for (const wrong of spoilt(message)) await expectRefused(wrong, pageSender());
  });
});

describe.each(Object.values(fromSurface))("$type", (message) => {
  beforeEach(() => {
    start();
  });

  it("is taken from a page of the extension", async () => {
    expect(await deliver(message, surfaceSender())).toBe("done");
    expect(surface).toHaveBeenCalledWith(message);
  });

  it("is taken from a page of the extension in a tab", async () => {
    const sender = { ...surfaceSender("options.html"), frameId: 0, tab: { id: 3 } };
    expect(await deliver(message, sender)).toBe("done");
  });

  it("is not taken from a page's script", () => expectRefused(message, pageSender()));

  it("is not taken from a site that looks like the extension", async () => {
    const host = `https://${browser.runtime.id}/popup.html`;
    await expectRefused(message, pageSender(host));
    await expectRefused(message, pageSender("https://example.com/chrome-extension://x"));
  });

  it("is not taken from another extension", () =>
    expectRefused(message, { ...surfaceSender(), id: "another-extension" }));

  it("is not taken with anything added", () =>
    expectRefused({ ...message, extra: 1 }, surfaceSender()));

  it("is not taken with any part spoilt", async () => {
    const wrongs = message.type === "settings/restore" ? [] : spoilt(message);
    for (const wrong of wrongs) await expectRefused(wrong, surfaceSender());
  });
});

describe("changes of settings", () => {
  it.each([
    { kind: "site", host: "https://example.com/", on: true },
    { kind: "addSites", hosts: ["*"] },
    { kind: "addSites", hosts: "some" },
    { kind: "density", density: "loud" },
    { kind: "colour", category: "interpol", colour: "url(https://example.com)" },
    { kind: "pause", until: -5 },
    { kind: "language", language: "xx" },
    { kind: "ignoreFact", fact: "x".repeat(101), at: 1 },
    { kind: "version", version: 2 },
  ])("%j is refused", async (change) => {
    start();
    await expectRefused({ type: "settings/change", change }, surfaceSender());
  });
});

describe("what is no message of ours", () => {
  it.each(Object.values(toPage))("$type is not taken in the background", async (message) => {
    start();
    await expectRefused(message, pageSender());
    await expectRefused(message, surfaceSender());
  });

  it("is refused, whatever it is, and nothing is thrown", async () => {
    start();
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ type: fc.constantFrom(...Object.keys(fromPage)), summary: fc.anything() }),
    );
    const sender = fc.constantFrom<object>(surfaceSender(), { ...pageSender(), id: "x" }, {});
    await fc.assert(
      fc.asyncProperty(anything, sender, (message, from) => expectRefused(message, from)),
    );
  });
});

it("a handler that fails is answered with null, not with an error", async () => {
  start();
  page.mockRejectedValueOnce(new Error("broken"));
  expect(await deliver(fromPage["page/hello"], pageSender())).toBeNull();
});

it("answers through the callback where there is one", async () => {
  const listeners = vi.spyOn(browser.runtime.onMessage, "addListener");
  const stop = start();
  const [listener] = listeners.mock.calls[0] ?? [];
  const answered = new Promise((resolve) => {
    const result: unknown = Reflect.apply(Object(listener), null, [
      fromPage["page/hello"],
      pageSender(),
      resolve,
    ]);
    expect(result).toBe(true);
  });
  expect(await answered).toBe("done");
  stop();
  listeners.mockRestore();
});

it("its cleanup stops it", async () => {
  start()();
  await expectRefused(fromPage["page/hello"], pageSender());
});
