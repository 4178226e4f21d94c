import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkData } from "../../scripts/check-data";
import { jsonSchemas, outdatedSchemas } from "../../scripts/json-schemas";
import { readReferenceData } from "../../scripts/reference-data";
import { findContradictions } from "../../src/core/reference/contradictions/contradictions";
import { formatProblem } from "../../src/core/reference/problem";
import { fingerprint } from "../../src/core/text/fingerprint";

const data = readReferenceData();

function statementsOf(id: string) {
  return data.facts.find((fact) => fact.id === id)?.statements ?? [];
}

describe("the reference data", () => {
  it("has no mistake, and no contradiction that nobody has looked at", () => {
    expect(checkData("reference-data").problems.map(formatProblem)).toEqual([]);
  });

  it("contradicts itself where it is known to, and nowhere else", () => {
    const found = findContradictions(data).map(({ check, facts }) => `${check} ${facts.join(" ")}`);
    expect(found.sort()).toEqual([
      "currency-rates assets-recovered-since-2014 procuratorate-assets-confiscated",
      "disjoint-statements top-100-returned",
      "disjoint-statements training-pledge-2017",
      "ordinal-over-count red-notice-xu-xuewei-return-order top-100-returned",
    ]);
  });

  it("keeps the misprinted dollars, deciding nothing", () => {
    const [yuan, dollars] = statementsOf("assets-recovered-since-2014");
    expect(yuan?.value).toEqual({ amount: 8.6e9, bound: "moreThan", currency: "CNY" });
    expect(dollars?.value).toEqual({ amount: 125e6, bound: "exact", currency: "USD" });
    expect(dollars?.rank).toBe("deprecated");
  });

  it("has an answer of each article that gives one", () => {
    const sources = (id: string) => statementsOf(id).map(({ source }) => source);
    expect(sources("interpol-member-count")).toEqual(["001", "002", "004"]);
    expect(sources("assembly-2017-edition")).toEqual(["000", "001", "002", "004"]);
    expect(sources("red-notice-political-use")).toEqual(["001", "001", "001", "004"]);
  });

  it("knows quotations by the hashes of their words", () => {
    const [statement] = statementsOf("interpol-support-valued-quote");
    expect(statement?.value).toMatchObject({ fingerprint: fingerprint("“Deeply valued”") });
  });
});

describe("the JSON Schemas", () => {
  it("are as generated (else run `npm run data:schema`)", () => {
    expect(outdatedSchemas()).toEqual([]);
  });

  it.each(jsonSchemas().map(({ path }) => [path]))("%s says what each key is for", (path) => {
    const { properties } = JSON.parse(readFileSync(path, "utf8"));
    expect(properties).toHaveProperty("$schema.description");
  });

  it.each(["sources.json", "categories.json", "sites.json", "facts/events.json"])(
    "%s refers to its own",
    (name) => {
      const { $schema } = JSON.parse(readFileSync(`reference-data/${name}`, "utf8"));
      const path = new URL($schema, `file:///reference-data/${name}`).pathname.slice(1);
      expect(jsonSchemas().map((schema) => schema.path)).toContain(path);
    },
  );
});
