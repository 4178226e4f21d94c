import { readFileSync } from "node:fs";
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
