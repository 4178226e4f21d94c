import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import type { SettingsChange } from "../../../src/model/settings-change";
import {
  ASIDE_KEY,
  loadSetAside,
  loadSettings,
  SETTINGS_KEY,
} from "../../../src/platform/settings/storage";
import { createSettingsStore } from "../../../src/platform/settings/store";
import { browser, resetWorld, settle } from "../fake";

vi.mock("wxt/browser", () => import("../fake"));

const { local } = browser.storage;
const NOW = 1_506_600_000_000;
const open = () => createSettingsStore(() => NOW);

beforeEach(() => {
  vi.restoreAllMocks();
  resetWorld();
});

describe("a change", () => {
  it("lasts and is answered with the settings", async () => {
    const answer = await open().change({ kind: "enabled", on: false });
    expect(answer).toEqual({ ok: true, settings: { ...DEFAULT_SETTINGS, enabled: false } });
    expect(await open().get()).toMatchObject({ enabled: false });
  });

  it("that changes nothing writes nothing", async () => {
    await open().change({ kind: "enabled", on: false });
    const set = vi.spyOn(local, "set");
    await open().change({ kind: "enabled", on: false });
    expect(set).not.toHaveBeenCalled();
  });

  it("made in two windows at once: both hold, with a storage that takes its time", async () => {
    const get = local.get.bind(local);
    vi.spyOn(local, "get").mockImplementation(async (keys) => {
      const value = structuredClone(await get(keys));
      await settle();
      return value;
    });
    const store = open();
    const names = Array.from({ length: 20 }, (_, index) => `category-${index}`);
    await Promise.all([
      ...names.map((category) => store.change({ kind: "category", category, on: false })),
      store.change({ kind: "density", density: "everything" }),
    ]);
    const { settings } = await loadSettings();
    expect(settings.categoriesOff).toEqual(names);
    expect(settings.density).toBe("everything");
  });
});

describe("a storage that fails", () => {
  it.each([
    ["QUOTA_BYTES quota exceeded", "storage-full", "full"],
    ["QuotaExceededError: storage.local API call exceeded its quota", "storage-full", "full"],
    ["Corruption: checksum mismatch", "storage-failed", "checksum mismatch"],
  ])("%s: says so and keeps what was", async (fault, code, words) => {
    const store = open();
    await store.change({ kind: "density", density: "everything" });
    vi.spyOn(local, "set").mockRejectedValueOnce(new Error(fault));
    const answer = await store.change({ kind: "enabled", on: false });
    expect(answer).toMatchObject({ ok: false, code, message: expect.stringContaining(words) });
    expect(await store.get()).toEqual({ ...DEFAULT_SETTINGS, density: "everything" });
    expect(await store.change({ kind: "enabled", on: false })).toMatchObject({ ok: true });
  });

  it("while reading rejects a change with a sentence", async () => {
    vi.spyOn(local, "get").mockRejectedValueOnce(new Error("cannot read"));
    const answer = await open().change({ kind: "enabled", on: false });
    expect(answer).toMatchObject({ ok: false, code: "storage-failed" });
  });
});

describe("damaged storage", () => {
  const damaged = { version: 1, enabled: false, density: "loud", hoverCards: "x" };

  it("is set aside at the first read, and what is whole stays", async () => {
    await local.set({ [SETTINGS_KEY]: damaged });
    expect(await open().get()).toEqual({ ...DEFAULT_SETTINGS, enabled: false });
    expect(await loadSetAside()).toEqual([
      { at: NOW, problems: [expect.any(String), expect.any(String)], value: damaged },
    ]);
    expect((await loadSettings()).problems).toEqual([]);
  });

  it("is set aside once, however many read it at once", async () => {
    await local.set({ [SETTINGS_KEY]: damaged });
    const store = open();
    await Promise.all([store.get(), store.get(), store.change({ kind: "enabled", on: true })]);
    expect(await loadSetAside()).toHaveLength(1);
    expect(await store.get()).toMatchObject({ enabled: true });
  });

  it("stays where it is while the storage is full, and is set aside later", async () => {
    await local.set({ [SETTINGS_KEY]: damaged });
    vi.spyOn(local, "set").mockRejectedValueOnce(new Error("QUOTA_BYTES quota exceeded"));
    expect(await open().get()).toEqual({ ...DEFAULT_SETTINGS, enabled: false });
    expect((await loadSettings()).stored).toEqual(damaged);
    await open().get();
    expect(await loadSetAside()).toHaveLength(1);
  });

  it("of the list of what was set aside loses nothing either", async () => {
    await local.set({ [SETTINGS_KEY]: damaged, [ASIDE_KEY]: "scribble" });
    await open().get();
    expect(await loadSetAside()).toEqual([
      { at: 0, problems: [], value: "scribble" },
      expect.objectContaining({ value: damaged }),
    ]);
  });

  it("of any kind is never lost, and never in the way of a change", async () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), fc.jsonValue()),
    );
    await fc.assert(
      fc.asyncProperty(value, async (raw) => {
        resetWorld();
        const stored = JSON.parse(JSON.stringify(raw));
        await local.set({ [SETTINGS_KEY]: stored });
        const { problems } = await loadSettings();
        const answer = await open().change({ kind: "showOnPrint", on: true });
        expect(answer).toMatchObject({ ok: true, settings: { showOnPrint: true } });
        const aside = (await loadSetAside()).map((entry) => entry.value);
        expect(aside).toEqual(problems.length > 0 ? [stored] : []);
      }),
      { numRuns: 100 },
    );
  });
});

describe("restore", () => {
  it("takes a backup as it is", async () => {
    const backup = { ...DEFAULT_SETTINGS, density: "everything", sitesOn: ["a.example"] };
    expect(await open().restore(backup)).toEqual({ ok: true, settings: backup });
    expect(await open().get()).toEqual(backup);
  });

  it.each([
    [undefined, "expected an object"],
    [null, "expected an object"],
    [{}, "settings.version"],
    [{ ...DEFAULT_SETTINGS, density: "loud" }, "settings.density"],
  ])("refuses %j, names the field and changes nothing", async (backup, words) => {
    await open().change({ kind: "enabled", on: false });
    const answer = await open().restore(backup);
    expect(answer).toMatchObject({ ok: false, code: "not-understood" });
    expect(answer).toMatchObject({ message: expect.stringContaining(words) });
    expect(await open().get()).toEqual({ ...DEFAULT_SETTINGS, enabled: false });
  });
});

it("any sequence of changes leaves settings that can be read", async () => {
  const id = fc.constantFrom("a", "b");
  const host = fc.constantFrom("a.example", "b.example");
  const on = fc.boolean();
  const hosts = fc.oneof(fc.constant("all" as const), fc.array(host));
  const change: fc.Arbitrary<SettingsChange> = fc.oneof(
    fc.record({ kind: fc.constant("category" as const), category: id, on }),
    fc.record({ kind: fc.constant("site" as const), host, on }),
    fc.record({ kind: fc.constant("addSites" as const), hosts }),
    fc.record({ kind: fc.constant("removeSites" as const), hosts }),
    fc.record({
      kind: fc.constant("ignoreClaim" as const),
      fact: fc.option(id),
      quote: id,
      host,
      at: fc.nat(),
    }),
    fc.record({ kind: fc.constant("ignoreFact" as const), fact: id, at: fc.nat() }),
    fc.record({ kind: fc.constant("restoreFact" as const), fact: id }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
      resetWorld();
      const store = open();
      await Promise.all(changes.map((one) => store.change(one)));
      expect((await loadSettings()).problems).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
