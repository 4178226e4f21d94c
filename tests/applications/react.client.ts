import { createElement } from "react";
import { flushSync } from "react-dom";
import { hydrateRoot } from "react-dom/client";
import { drive } from "./drive";
import { StoryView } from "./react";

drive((container, first) => {
  const root = hydrateRoot(container, createElement(StoryView, { story: first }), {
    onRecoverableError: (error) => console.error("recovered from", error),
  });
  return { show: (story) => flushSync(() => root.render(createElement(StoryView, { story }))) };
});
