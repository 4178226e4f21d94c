import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { requestEngine } from "../../../src/platform/content/gate-port";
import { browser, resetWorld } from "../fake";

vi.mock("wxt/browser", () => import("../fake"));

const { sendMessage } = browser.runtime;
const MINUTE = 60_000;

beforeEach(() => {
  resetWorld();
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** How often the background was asked after so many milliseconds. */
async function askedAfter(milliseconds: number): Promise<number> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  return sendMessage.mock.calls.length;
}

describe("requestEngine", () => {
  it("asks once and is content with the engine", async () => {
    sendMessage.mockResolvedValue({ injected: true });
    requestEngine();
    expect(await askedAfter(MINUTE)).toBe(1);
    expect(sendMessage).toHaveBeenCalledWith({ type: "page/gate-hit" });
  });

  it("asks once and is content with a no", async () => {
    sendMessage.mockResolvedValue({ injected: false, retryAt: null });
    requestEngine();
    expect(await askedAfter(MINUTE)).toBe(1);
  });

  it("asks again when a pause ends, also when it was made longer meanwhile", async () => {
    sendMessage.mockResolvedValueOnce({ injected: false, retryAt: MINUTE });
    sendMessage.mockResolvedValueOnce({ injected: false, retryAt: 2 * MINUTE });
    sendMessage.mockResolvedValueOnce({ injected: true });
    requestEngine();
    expect(await askedAfter(MINUTE - 1)).toBe(1);
    expect(await askedAfter(1)).toBe(2);
    expect(await askedAfter(MINUTE)).toBe(3);
    expect(await askedAfter(10 * MINUTE)).toBe(3);
  });

  it("asks once more where the background was stopped under it, and then gives up", async () => {
    sendMessage.mockRejectedValue(new Error("The message port closed before a response"));
    requestEngine();
    expect(await askedAfter(MINUTE)).toBe(2);
  });

  it("gives up when told to", async () => {
    sendMessage.mockResolvedValue({ injected: false, retryAt: MINUTE });
    const giveUp = requestEngine();
    await vi.advanceTimersByTimeAsync(1);
    giveUp();
    expect(await askedAfter(10 * MINUTE)).toBe(1);
  });

  it("says nothing once the extension is gone", async () => {
    fakeBrowser.runtime.id = "";
    requestEngine();
    expect(await askedAfter(MINUTE)).toBe(0);
  });
});
