import { createSSRApp, nextTick, shallowRef } from "vue";
import { drive } from "./drive";
import { storyView } from "./vue";

drive((container, first) => {
  const story = shallowRef(first);
  createSSRApp({ render: () => storyView(story.value) }).mount(container);
  return {
    show: (next) => {
      story.value = next;
      return nextTick();
    },
  };
});
