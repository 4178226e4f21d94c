import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { StoryView } from "./react";
import { FIRST } from "./story";

export const html = renderToString(createElement(StoryView, { story: FIRST }));
