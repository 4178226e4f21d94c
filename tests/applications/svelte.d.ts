/** Components are compiled when the applications are bundled; see tests/e2e/harness/applications.ts. */
declare module "*.svelte" {
  import type { Component } from "svelte";
  import type { Story } from "./story";

  const component: Component<{ given: { readonly story: Story } }>;
  export default component;
}
