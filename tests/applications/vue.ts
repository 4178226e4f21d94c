import { Fragment, h, type VNode } from "vue";
import type { Row, Story } from "./story";

/** The story in Vue's terms. */
export function storyView(story: Story): VNode {
  return h("article", { key: story.edition }, [
    h("h1", story.title),
    h("p", { class: "lead" }, ["Interpol has ", story.members, " member countries. "]),
    story.note === null ? null : h("p", { class: "note" }, story.note),
    h(
      "p",
      { class: "ticker" },
      `At ${story.clock}: Interpol has ${story.members} member countries.`,
    ),
    h("ul", story.rows.map(rowView)),
    h(
      "div",
      story.loose.map(({ key, words }) => h(Fragment, { key }, [words])),
    ),
  ]);
}

function rowView({ key, words, more, isStrong }: Row): VNode {
  return h("li", { key }, [isStrong ? h("b", words) : words, more]);
}
