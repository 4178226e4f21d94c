import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkSites } from "../../src/core/reference/check/sites";
import { formatProblem } from "../../src/core/reference/problem";
import { parseFile } from "../../src/core/reference/schema-problems";
import { REGIONS, sitesFileSchema } from "../../src/core/reference/site-schema";

const text = readFileSync("reference-data/sites.json", "utf8");

function problemsOf(...hosts: string[]): string[] {
  const sites = hosts.map((host) => ({
    host,
    name: "The Paper",
    region: "asia",
    language: "en",
    reason: "It reports on police cooperation.",
  }));
  const file = { name: "sites.json", text: JSON.stringify({ $schema: "x", sites }) };
  const parsed = parseFile(file, sitesFileSchema);
  const problems = parsed.file ? checkSites(parsed.file) : parsed.problems;
  return problems.map((problem) => formatProblem(problem).replace(/^sites\.json:\d+:\d+: /, ""));
}

describe("the list of sites", () => {
  const sites = parseFile({ name: "sites.json", text }, sitesFileSchema).file?.content.sites ?? [];
  const hosts = sites.map(({ host }) => host);

  it("has the outlets of the articles and those they quote", () => {
    expect(hosts).toEqual(
      expect.arrayContaining([
        ...["globaltimes.cn", "cri.cn", "ptinews.com", "xinhuanet.com", "news.cn"],
        ...["chinadaily.com.cn", "scmp.com", "theguardian.com", "voanews.com"],
      ]),
    );
  });

  it("reaches every region, none with most of it", () => {
    const share = (region: string) =>
      sites.filter((site) => site.region === region).length / sites.length;
    for (const region of REGIONS) {
      expect(share(region), region).toBeGreaterThan(0);
      expect(share(region), region).toBeLessThan(0.5);
    }
  });
});

describe("checkSites", () => {
  it.each(["example.com", "news.example.co.uk", "abc.net.au", "nation.africa", "xn--bcher-kva.de"])(
    "takes %s",
    (host) => {
      expect(problemsOf(host)).toEqual([]);
    },
  );

  it.each([
    "https://example.com",
    "www.example.com",
    "example.com/news",
    "example.com:8080",
    "Example.com",
    "*.example.com",
    "localhost",
    "127.0.0.1",
    "example.com.",
    "bücher.de",
  ])("does not take %s", (host) => {
    expect(problemsOf(host)).toEqual([
      `${host}, host: expected a host in lower case without scheme, www, port or path, like news.example.com; found "${host}"`,
    ]);
  });

  it.each([
    [["a.com", "a.com"], 'a.com, host: expected each host once; found "a.com"'],
    [
      ["news.a.com", "a.com"],
      'news.a.com, host: expected a host that a.com does not cover already; found "news.a.com"',
    ],
    [
      ["co.uk"],
      'co.uk, host: expected a name before the ending that many sites share; found "co.uk"',
    ],
  ])("finds the mistake in %j", (hosts, problem) => {
    expect(problemsOf(...hosts)).toEqual([problem]);
  });

  it("takes hosts that only end alike", () => {
    expect(problemsOf("a.com", "nota.com", "b.a.com.au")).toEqual([]);
  });
});
