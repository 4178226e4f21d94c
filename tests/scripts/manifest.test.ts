import { describe, expect, it } from "vitest";
import { manifest } from "../../scripts/manifest";

const built = (browser: string) =>
  manifest({ browser, command: "build", mode: "production", manifestVersion: 3 });

describe.each(["chrome", "firefox"])("the manifest for %s", (browser) => {
  const made = built(browser);

  it("asks for no more than it says", () => {
    expect(made.permissions).toEqual(["storage", "scripting", "activeTab"]);
    expect(made.optional_permissions).toBeUndefined();
    expect(made.optional_host_permissions).toEqual(["*://*/*"]);
    expect(made.host_permissions).toEqual(made.content_scripts?.[0]?.matches);
  });

  it("opens nothing of the extension to pages or to other extensions", () => {
    expect(made.web_accessible_resources).toBeUndefined();
    expect(made.externally_connectable).toBeUndefined();
  });

  it("forbids every request", () => {
    const policy = Object(made.content_security_policy).extension_pages.split("; ");
    expect(policy).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("looks only into documents that have an address of their own", () => {
    expect(made.content_scripts).toHaveLength(1);
    expect(made.content_scripts?.[0]).toMatchObject({ js: ["gate.js"], all_frames: true });
    expect(made.content_scripts?.[0]).not.toHaveProperty("match_about_blank");
    expect(made.content_scripts?.[0]).not.toHaveProperty("match_origin_as_fallback");
  });
});

it("declares to Firefox that no data is collected", () => {
  expect(built("firefox")).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ["none"] } } },
  });
});
