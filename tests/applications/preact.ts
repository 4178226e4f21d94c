import { type ComponentChild, Fragment, h } from "preact";
import type { Row, Story } from "./story";

/** The story in Preact's terms. */
export function StoryView({ story }: { readonly story: Story }): ComponentChild {
  return h(
    "article",
    { key: story.edition },
    h("h1", null, story.title),
    h("p", { class: "lead" }, "Interpol has ", story.members, " member countries. "),
    story.note !== null && h("p", { class: "note" }, story.note),
    h(
      "p",
      { class: "ticker" },
      `At ${story.clock}: Interpol has ${story.members} member countries.`,
    ),
    h("ul", null, story.rows.map(rowView)),
    h(
      "div",
      null,
      story.loose.map(({ key, words }) => h(Fragment, { key }, words)),
    ),
  );
}

function rowView({ key, words, more, isStrong }: Row): ComponentChild {
  return h("li", { key }, isStrong ? h("b", null, words) : words, more);
}
