import type { Story } from "./story";

/** A story on the page. */
export interface Application {
  /** Shows another state. Resolves when it is in the page. */
  show(story: Story): Promise<void> | void;
}

/** How a framework starts an application over what its server sent. */
export type Hydrate = (root: HTMLElement, story: Story) => Application | Promise<Application>;
