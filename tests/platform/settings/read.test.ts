import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from "../../../src/model/settings";
import { type Migrations, migrate } from "../../../src/platform/settings/migrate";
import { readSettings } from "../../../src/platform/settings/read";
import { fields } from "../../../src/platform/settings/schema";
import type { Table } from "../../../src/platform/settings/table";

const EXAMPLES = "tests/platform/settings-examples";
const example = (version: number): Settings =>
  JSON.parse(readFileSync(`${EXAMPLES}/v${version}.json`, "utf8"));

describe("an example of each version", () => {
  const versions = Array.from({ length: SETTINGS_VERSION }, (_, index) => index + 1);

  it("stands under test", () => {
    expect(readdirSync(EXAMPLES).sort()).toEqual(versions.map((n) => `v${n}.json`).sort());
  });

  it.each(versions)("version %i is read without a problem", (version) => {
    const { settings, problems } = readSettings(example(version));
    expect(problems).toEqual([]);
    expect(settings.version).toBe(SETTINGS_VERSION);
    expect(settings.categoriesOff).toEqual(["peacekeeping", "statements"]);
    expect(settings.ignoredClaims).toHaveLength(2);
  });

  it("the present one is read as it stands", () => {
    expect(readSettings(example(SETTINGS_VERSION)).settings).toEqual(example(SETTINGS_VERSION));
  });
});

describe("migrate", () => {
  const steps: Migrations = new Map<number, (old: Table) => Table>([
    [1, (old) => ({ ...old, second: true })],
    [2, (old) => ({ ...old, third: true })],
  ]);

  it("goes through every version in turn", () => {
    expect(migrate({ version: 1 }, steps, 3)).toEqual({ version: 3, second: true, third: true });
    expect(migrate({ version: 2 }, steps, 3)).toEqual({ version: 3, third: true });
  });

  it.each([{ version: 3 }, { version: 4 }, { version: "1" }, {}, { version: 0 }, { version: 1.5 }])(
    "leaves %j alone",
    (stored) => {
      expect(migrate(stored, steps, 3)).toEqual(stored);
    },
  );
});

describe("damaged settings", () => {
  it("nothing stored is no problem", () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it.each([[null], [[]], ["x"], [3], [true]])("%j gives the defaults and says so", (stored) => {
    const { settings, problems } = readSettings(stored);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toEqual([expect.stringContaining("settings: expected an object")]);
  });

  const damages: readonly (readonly [keyof Settings, unknown, string])[] = [
    ["version", 99, "settings.version: expected 1, found a later one: 99"],
    ["version", "1", 'settings.version: expected 1, found "1"'],
    ["enabled", "yes", 'settings.enabled: expected a value of type boolean, found "yes"'],
    ["pausedUntil", -1, "settings.pausedUntil: expected at least 0, found -1"],
    ["pausedUntil", 1.5, "settings.pausedUntil: expected a value of type int, found 1.5"],
    ["pausedUntil", "soon", 'settings.pausedUntil: expected a value of type number, found "soon"'],
    ["density", "loud", 'expected one of "claims", "first-mentions", "everything", found "loud"'],
    ["hoverCards", 1, "settings.hoverCards: expected a value of type boolean, found 1"],
    ["colours", "red", 'settings.colours: expected a value of type record, found "red"'],
    ["sitesOff", {}, "settings.sitesOff: expected a value of type array, found {}"],
    ["sitesOn", "some", "settings.sitesOn"],
    ["ignoredFacts", 3, "settings.ignoredFacts: expected a value of type array, found 3"],
    ["showOnPrint", null, "settings.showOnPrint: expected a value of type boolean, found null"],
    ["language", "xx", "settings.language: expected one of"],
  ];

  it.each(damages)("%s = %j: the other fields stay as they are", (field, value, sentence) => {
    const whole = example(SETTINGS_VERSION);
    const { settings, problems } = readSettings({ ...whole, [field]: value });
    expect(settings).toEqual({ ...whole, [field]: DEFAULT_SETTINGS[field] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(sentence);
  });

  it("in a list, the whole entries are kept", () => {
    const { settings, problems } = readSettings({
      version: 1,
      categoriesOff: ["a", 3, "b"],
      colours: { a: "#112233", b: "red" },
      sitesOff: ["example.com", "not a host"],
      ignoredClaims: [{ fact: "a", quote: "q", host: "example.com", at: 1 }, { fact: "b" }],
    });
    expect(settings.categoriesOff).toEqual(["a", "b"]);
    expect(settings.colours).toEqual({ a: "#112233" });
    expect(settings.sitesOff).toEqual(["example.com"]);
    expect(settings.ignoredClaims).toHaveLength(1);
    expect(problems).toEqual([
      "settings.categoriesOff.1: expected a value of type string, found 3",
      'settings.colours.b: expected text like /^#[0-9a-f]{6}$/, found "red"',
      'settings.sitesOff.1: expected a host name, found "not a host"',
      "settings.ignoredClaims.1.quote: expected a value of type string, found nothing",
    ]);
  });

  it("a name that would be lost without a word is named", () => {
    const text = '{ "version": 1, "colours": { "__proto__": "#112233", "a": "#000000" } }';
    const { settings, problems } = readSettings(JSON.parse(text));
    expect(settings.colours).toEqual({ a: "#000000" });
    expect(problems).toEqual([expect.stringContaining("settings.colours.__proto__")]);
  });

  it("a field that is not known is a problem, one that is missing is not", () => {
    expect(readSettings({ version: 1, extra: 1 }).problems).toEqual([
      "settings.extra: expected no such field, found 1",
    ]);
    expect(readSettings({ version: 1 })).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });
});

/** Anything, with the names of real fields more often than chance would have it. */
const stored = fc.oneof(
  fc.jsonValue(),
  fc.record(
    Object.fromEntries([...Object.keys(fields), "version"].map((name) => [name, fc.jsonValue()])),
    { requiredKeys: [] },
  ),
  fc.dictionary(
    fc.constantFrom("version", "__proto__", "constructor", ...Object.keys(fields)),
    fc.oneof(fc.jsonValue(), fc.array(fc.string()), fc.constant(1)),
  ),
);

it("any JSON gives valid settings, and what is not taken is named", () => {
  fc.assert(
    fc.property(stored, (value) => {
      const { settings, problems } = readSettings(value);
      for (const [name, schema] of Object.entries(fields)) {
        expect(schema.safeParse(Reflect.get(settings, name)).success).toBe(true);
      }
      if (problems.length > 0) return;
      // Without a problem nothing was lost: all that was stored stands in the settings.
      expect(settings).toMatchObject(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 500 },
  );
});

it("valid settings are read as they are", () => {
  const host = fc.constantFrom("example.com", "news.example.org", "127.0.0.1");
  const id = fc.constantFrom("interpol", "red-notices", "red-notice-top-100", "constructor");
  const moment = fc.nat();
  const quote = fc.string({ minLength: 1, maxLength: 20 });
  const settings = fc.record({
    version: fc.constant(SETTINGS_VERSION),
    enabled: fc.boolean(),
    pausedUntil: fc.option(moment),
    categoriesOff: fc.array(id),
    density: fc.constantFrom("claims", "everything"),
    hoverCards: fc.boolean(),
    colours: fc.dictionary(id, fc.constant("#00ff00")),
    sitesOff: fc.array(host),
    sitesOn: fc.oneof(fc.array(host), fc.constant("all")),
    ignoredClaims: fc.array(fc.record({ fact: fc.option(id), quote, host, at: moment })),
    ignoredFacts: fc.array(fc.record({ fact: id, at: moment })),
    showOnPrint: fc.boolean(),
    language: fc.constantFrom(null, "en", "ar"),
  });
  fc.assert(
    fc.property(settings, (value) => {
      const stored = JSON.parse(JSON.stringify(value));
      expect(readSettings(stored)).toEqual({ settings: stored, problems: [] });
    }),
  );
});
