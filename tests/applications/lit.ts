import { html, LitElement, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";
import type { Row, Story } from "./story";

/** The story in Lit's terms; its rows are elements with shadow roots. */
export function storyView(story: Story): TemplateResult {
  return html`${keyed(
    story.edition,
    html`<article>
      <h1>${story.title}</h1>
      <p class="lead">Interpol has ${story.members} member countries. </p>
      ${story.note === null ? nothing : html`<p class="note">${story.note}</p>`}
      <p class="ticker">${`At ${story.clock}: Interpol has ${story.members} member countries.`}</p>
      <ul>${repeat(story.rows, ({ key }) => key, rowView)}</ul>
      <div>${repeat(
        story.loose,
        ({ key }) => key,
        ({ words }) => words,
      )}</div>
    </article>`,
  )}`;
}

function rowView(row: Row): TemplateResult {
  return html`<li><story-row .row=${row}></story-row>${row.more}</li>`;
}

class StoryRow extends LitElement {
  static override properties = { row: { attribute: false } };
  declare row: Row | undefined;

  override render(): TemplateResult {
    const { words = "", isStrong = false } = this.row ?? {};
    return html`${isStrong ? html`<b>${words}</b>` : words}`;
  }
}

customElements.define("story-row", StoryRow);
