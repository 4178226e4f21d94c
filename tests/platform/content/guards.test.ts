import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPageSettings, isToPage } from "../../../src/platform/content/guards";
import { fromPage, fromSurface, spoilt, toPage } from "../messages/samples";

describe("isToPage", () => {
  it.each(Object.values(toPage))("takes $type", (message) => {
    expect(isToPage(message)).toBe(true);
  });

  it.each(["next", "previous", "open-card", "toggle-highlights"])(
    "takes the command %s",
    (name) => {
      expect(isToPage({ type: "to-page/command", command: { do: name } })).toBe(true);
    },
  );

  it.each([
    { type: "to-page/command", command: { do: "explode" } },
    { type: "to-page/command", command: { do: "reveal" } },
    { type: "to-page/command", command: { do: "reveal", id: 3 } },
    { type: "to-page/command" },
    { type: "to-page/settings", settings: null },
    ...Object.values(fromPage),
    ...Object.values(fromSurface),
  ])("refuses %j", (message) => {
    expect(isToPage(message)).toBe(false);
  });

  it.each(Object.values(toPage))("refuses $type with any part spoilt", (message) => {
    for (const wrong of spoilt(message)) expect(isToPage(wrong)).toBe(false);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isToPage(value)).toBe(false);
        expect(isPageSettings(value)).toBe(false);
      }),
    );
  });
});
