import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { manifest } from "../../scripts/manifest";

/** Texts that browsers show of the extension: the longest a store takes for a description. */
const LONGEST_DESCRIPTION = 132;
const FOLDER = "public/_locales";

type Messages = Readonly<Record<string, { readonly message: string }>>;

const languages = readdirSync(FOLDER);
const read = (language: string): Messages =>
  JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, "utf8"));

const named = [
  ...JSON.stringify(
    manifest({ browser: "chrome", command: "build", mode: "production", manifestVersion: 3 }),
  ).matchAll(/__MSG_(\w+)__/g),
].map(([, name]) => name ?? "");

test("there are the five languages", () => {
  expect(languages.sort()).toEqual(["ar", "en", "es", "fr", "zh_CN"]);
});

describe.each(languages)("%s", (language) => {
  test("has what the manifest names, and nothing else", () => {
    expect(Object.keys(read(language)).sort()).toEqual([...new Set(named)].sort());
  });

  test("describes the extension within what stores take", () => {
    const { description } = read(language);
    expect(description?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});
