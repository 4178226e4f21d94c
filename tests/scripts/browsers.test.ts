import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { findBrowser, requireBrowser } from "../../scripts/browsers";

describe("the browsers of the system", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("are the ones that the environment names, before all others", () => {
    vi.stubEnv("CHROME_PATH", process.execPath);
    vi.stubEnv("FIREFOX_PATH", process.execPath);
    expect(findBrowser("chromium")).toBe(process.execPath);
    expect(requireBrowser("firefox")).toBe(process.execPath);
  });

  it("are looked up on the PATH", () => {
    const folder = mkdtempSync(join(tmpdir(), "browsers-"));
    const executable = join(folder, "firefox-esr");
    writeFileSync(executable, "");
    vi.stubEnv("FIREFOX_PATH", "");
    vi.stubEnv("PATH", ["", folder, process.env.PATH].join(delimiter));
    expect(findBrowser("firefox")).toBe(executable);
    rmSync(folder, { recursive: true });
  });

  it("are not replaced by another where the named one is not there", () => {
    const named = join(tmpdir(), "no-such-browser");
    vi.stubEnv("CHROME_PATH", named);
    expect(findBrowser("chromium")).toBeNull();
    expect(() => requireBrowser("chromium")).toThrow(
      `CHROME_PATH names ${named}, where there is no file.`,
    );
  });
});
