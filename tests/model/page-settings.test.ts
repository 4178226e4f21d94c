import { describe, expect, it } from "vitest";
import { pageSettings } from "../../src/model/page-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../src/model/settings";

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  sitesOff: ["secret-off.example"],
  sitesOn: ["secret-on.example"],
  ignoredClaims: [
    { fact: "a", quote: "here", host: "example.com", at: 1 },
    { fact: "a", quote: "secret elsewhere", host: "secret-ignored.example", at: 2 },
  ],
  ignoredFacts: [{ fact: "b", at: 3 }],
};

describe("pageSettings", () => {
  const page = pageSettings(settings, "www.example.com", { active: true, pausedUntil: null });

  it("tell nothing of other sites", () => {
    expect(JSON.stringify(page)).not.toContain("secret");
  });

  it("name what is ignored here, without when", () => {
    expect(page.ignoredClaims).toEqual([{ fact: "a", quote: "here" }]);
    expect(page.ignoredFacts).toEqual(["b"]);
  });

  it("count a subdomain to its site", () => {
    const sub = pageSettings(settings, "news.example.com", { active: true, pausedUntil: null });
    expect(sub.ignoredClaims).toHaveLength(1);
  });
});
