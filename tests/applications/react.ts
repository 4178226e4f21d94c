import { Fragment, createElement as h, type ReactNode } from "react";
import type { Row, Story } from "./story";

/** The story in React's terms. */
export function StoryView({ story }: { readonly story: Story }): ReactNode {
  return h(
    "article",
    { key: story.edition },
    h("h1", null, story.title),
    h("p", { className: "lead" }, "Interpol has ", story.members, " member countries. "),
    story.note !== null && h("p", { className: "note" }, story.note),
    h(
      "p",
      { className: "ticker" },
      `At ${story.clock}: Interpol has ${story.members} member countries.`,
    ),
    h("ul", null, ...story.rows.map(rowView)),
    h("div", null, ...story.loose.map(({ key, words }) => h(Fragment, { key }, words))),
  );
}

function rowView({ key, words, more, isStrong }: Row): ReactNode {
  return h("li", { key }, isStrong ? h("b", null, words) : words, more);
}
