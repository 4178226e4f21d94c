import { h, hydrate, render } from "preact";
import { drive } from "./drive";
import { StoryView } from "./preact";
import type { Story } from "./story";

drive((container, first) => {
  const view = (story: Story) => h(StoryView, { story });
  hydrate(view(first), container);
  return { show: (story) => render(view(story), container) };
});
