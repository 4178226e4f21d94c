import { expect, test } from "vitest";
import { createTranslator } from "../../../src/ui/i18n";
import { en } from "../../../src/ui/i18n/en";
import { inEnglish } from "../../../src/ui/panel/explain";
import { toMarkdown } from "../../../src/ui/panel/export";
import { report } from "../fixtures/report";

test("a page's text cannot put markup into the Markdown", () => {
  const tab = report("ready", 1);
  const items = tab.annotations.map((item) => ({
    ...item,
    quote: "[190](https://evil.example) *members*",
    prefix: "# Not a heading\n\n<b>",
  }));
  const t = createTranslator(en);
  const text = toMarkdown({ ...tab, title: "`code` | [x](y)" }, items, inEnglish(t), t);
  expect(text).toContain("\\[190\\](https://evil.example) \\*members\\*");
  expect(text).toContain("\\# Not a heading \\<b\\>");
  expect(text.split("\n").filter((line) => line.startsWith("#"))).toHaveLength(1);
});
