import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import { FIRST } from "./story";
import { storyView } from "./vue";

export const html = await renderToString(createSSRApp({ render: () => storyView(FIRST) }));
