// Has to come before any of Lit: it teaches elements to take over their server's shadow roots.
import "@lit-labs/ssr-client/lit-element-hydrate-support.js";
import { hydrate } from "@lit-labs/ssr-client";
import { render } from "lit";
import { drive } from "./drive";
import { storyView } from "./lit";

drive((container, first) => {
  hydrate(storyView(first), container);
  return {
    show: (story) => {
      render(storyView(story), container);
      const rows = container.querySelectorAll<HTMLElement & { updateComplete: Promise<boolean> }>(
        "story-row",
      );
      return Promise.all([...rows].map((row) => row.updateComplete)).then(() => {});
    },
  };
});
