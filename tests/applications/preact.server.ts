import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { StoryView } from "./preact";
import { FIRST } from "./story";

export const html = renderToString(h(StoryView, { story: FIRST }));
