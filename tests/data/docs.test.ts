import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { factSchema } from "../../src/core/reference/schema";
import { sitesFileSchema } from "../../src/core/reference/site-schema";

function example(page: string): unknown {
  const block = /```json\n([\s\S]*?)```/.exec(readFileSync(page, "utf8"))?.[1];
  return JSON.parse(block ?? "null");
}

describe("the examples of the pages on adding data", () => {
  it("has a fact that fits", () => {
    expect(z.safeParse(factSchema, example("docs/add-a-fact.md")).error).toBeUndefined();
  });

  it("has a site that fits", () => {
    const file = { $schema: "x", sites: [example("docs/add-a-site.md")] };
    expect(z.safeParse(sitesFileSchema, file).error).toBeUndefined();
  });
});

it("every test that docs/security.md names is there", () => {
  const named = [...readFileSync("docs/security.md", "utf8").matchAll(/`(tests\/[^`]+)`/g)];
  expect(named.length).toBeGreaterThan(20);
  expect(named.map(([, file]) => file ?? "").filter((file) => !existsSync(file))).toEqual([]);
});

it("docs/privacy.md names the places of storage", () => {
  const page = readFileSync("docs/privacy.md", "utf8");
  for (const key of ["`settings`", "`settings-set-aside`"]) expect(page).toContain(key);
});
