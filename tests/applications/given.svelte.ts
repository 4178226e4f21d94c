import type { Story } from "./story";

/** A state that Svelte notices being replaced. */
export function given(first: Story): { story: Story } {
  let story = $state.raw(first);
  return {
    get story() {
      return story;
    },
    set story(next) {
      story = next;
    },
  };
}
