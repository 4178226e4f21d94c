import { expect, test } from "./harness/test";

test("the extension loads and its manifest is the one that was built", async ({ reader }) => {
  const tab = await reader.openTab(reader.extensionUrl("manifest.json"));
  const manifest = await tab.evaluate(() => document.body.innerText);
  expect(manifest).toContain('"manifest_version": 3');
});

test("a page under a news host is served without any network", async ({ reader }) => {
  const url = "https://www.theguardian.com/world/story";
  reader.serve(url, { body: "<!doctype html><title>Story</title><p>Hello" });
  const tab = await reader.openTab(url);
  expect(await tab.evaluate(() => [location.href, document.title])).toEqual([url, "Story"]);
  expect(reader.requests()).toContain(url);
});
