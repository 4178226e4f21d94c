import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Browser } from "wxt/browser";
import { identifySender as identify } from "../../../src/platform/messages/sender";
import { pageSender, resetWorld, surfaceSender } from "../fake";

vi.mock("wxt/browser", () => import("../fake"));
beforeEach(resetWorld);

const identifySender = (sender: object) => identify(sender as Browser.runtime.MessageSender);

describe("identifySender", () => {
  it.each(["popup.html", "options.html#sites", "sidepanel.html?x"])("%s is a surface", (page) => {
    expect(identifySender(surfaceSender(page))).toEqual({ kind: "surface" });
  });

  it("a page has tab, frame and hosts", () => {
    expect(identifySender(pageSender("https://www.example.com/a", 0, 7))).toEqual({
      kind: "page",
      tab: 7,
      frame: 0,
      document: null,
      host: "example.com",
      topHost: "example.com",
      isPrivate: false,
    });
  });

  it("a page in a private window is known as one", () => {
    const sender = pageSender("https://www.example.com/a");
    const tab = { ...sender.tab, incognito: true };
    expect(identifySender({ ...sender, tab })).toMatchObject({ isPrivate: true });
  });

  it("a frame has its own host and that of the page", () => {
    const sender = pageSender("https://sub.example.com/f", 4, 7, "https://other.example/");
    expect(identifySender({ ...sender, documentId: "D1" })).toMatchObject({
      frame: 4,
      document: "D1",
      host: "sub.example.com",
      topHost: "other.example",
    });
  });

  it("a frame without an address has the host of its origin, else that of the page", () => {
    const sender = pageSender("about:srcdoc", 4, 7, "https://www.example.com/");
    expect(identifySender(sender)).toMatchObject({ host: "example.com" });
    const withOrigin = { ...sender, origin: "https://sub.example.com" };
    expect(identifySender(withOrigin)).toMatchObject({ host: "sub.example.com" });
  });

  it.each([
    ["of another extension", { ...pageSender(), id: "x" }],
    ["without a tab", { ...pageSender(), tab: undefined }],
    ["of no tab", { ...pageSender(), tab: { id: -1 } }],
    ["without a frame", { ...pageSender(), frameId: undefined }],
    ["of no host", pageSender("about:blank", 0, 1, "about:blank")],
    ["of another extension's page", pageSender("chrome-extension://other-extension/popup.html")],
    ["of a file", pageSender("file:///home/a.html")],
    ["that is empty", {}],
  ])("a sender %s is nobody", (_name, sender) => {
    expect(identifySender(sender)).toBeNull();
  });
});
