import { describe, expect, it } from "vitest";
import { hostOfPattern, patternOf, patternOfPage } from "../../../src/platform/sites/patterns";

describe("match patterns", () => {
  it.each([
    ["example.com", "*://*.example.com/*"],
    ["localhost", "*://*.localhost/*"],
    ["127.0.0.1", "*://127.0.0.1/*"],
    ["[::1]", "*://[::1]/*"],
  ])("of the host %s: %s", (host, pattern) => {
    expect(patternOf(host)).toBe(pattern);
    expect(hostOfPattern(pattern)).toBe(host);
  });

  it.each([
    ["*://*/*", null],
    ["<all_urls>", null],
    ["https://www.example.com/news/*", "example.com"],
    ["*://example.com/*", "example.com"],
  ])("the host of %s: %s", (pattern, host) => {
    expect(hostOfPattern(pattern)).toBe(host);
  });

  it.each([
    ["https://www.example.com:8443/a?b#c", "https://www.example.com/*"],
    ["http://[::1]:80/", "http://[::1]/*"],
  ])("of the page %s: %s", (url, pattern) => {
    expect(patternOfPage(url)).toBe(pattern);
  });
});
