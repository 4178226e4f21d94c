import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../src/model/settings";
import { isActiveOn, isHostOf, isSiteAdded, normaliseHost } from "../../src/model/sites";

describe("normaliseHost", () => {
  it.each([
    ["example.com", "example.com"],
    ["https://www.Example.com/a?b#c", "example.com"],
    ["  http://news.example.com:8080/ ", "news.example.com"],
    ["www.example.com", "example.com"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["example.com.", "example.com"],
    ["127.0.0.1", "127.0.0.1"],
    ["http://[::1]/", "[::1]"],
    ["localhost", "localhost"],
  ])("%s is the host %s", (input, host) => {
    expect(normaliseHost(input)).toBe(host);
    expect(normaliseHost(host)).toBe(host);
  });

  it.each([
    "",
    " ",
    "a b",
    "https://",
    "ftp://example.com",
    "about:blank",
    "chrome://settings",
    "*",
  ])("%j is no host", (input) => {
    expect(normaliseHost(input)).toBeNull();
  });
});

describe("isHostOf", () => {
  it.each([
    ["example.com", "example.com", true],
    ["example.com", "news.example.com", true],
    ["example.com", "badexample.com", false],
    ["news.example.com", "example.com", false],
    ["example.com", "example.com.evil.example", false],
  ])("%s covers %s: %s", (site, host, expected) => {
    expect(isHostOf(site, host)).toBe(expected);
  });
});

describe("isActiveOn", () => {
  const now = 1_000;
  const cases: readonly (readonly [string, Partial<Settings>, boolean])[] = [
    ["by default", {}, true],
    ["switched off altogether", { enabled: false }, false],
    ["paused until later", { pausedUntil: now + 1 }, false],
    ["paused until now", { pausedUntil: now }, true],
    ["this site off", { sitesOff: ["example.com"] }, false],
    ["another site off", { sitesOff: ["other.example"] }, true],
    ["only a subdomain off", { sitesOff: ["live.example.com"] }, true],
  ];
  it.each(cases)("%s", (_name, settings, expected) => {
    expect(isActiveOn("example.com", { ...DEFAULT_SETTINGS, ...settings }, now)).toBe(expected);
  });
});

describe("isSiteAdded", () => {
  it.each([
    [["example.com"], true],
    [["other.example"], false],
    [[], false],
    ["all" as const, true],
  ])("%j: %s", (sitesOn, expected) => {
    expect(isSiteAdded("news.example.com", { sitesOn })).toBe(expected);
  });
});
