import { flushSync, hydrate } from "svelte";
import { drive } from "./drive";
import { given } from "./given.svelte";
import StoryView from "./Story.svelte";

drive((target, first) => {
  const state = given(first);
  hydrate(StoryView, { target, props: { given: state } });
  return {
    show: (story) => {
      state.story = story;
      flushSync();
    },
  };
});
