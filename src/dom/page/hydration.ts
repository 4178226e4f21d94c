/**
 * Signs that a page's HTML was written by a framework on the server and that its scripts will take
 * the nodes over ("hydrate" them). A text node that is split by then counts as an error there.
 */
const SIGNS = [
  "[data-reactroot]",
  "[data-server-rendered]",
  "[ng-server-context]",
  "#__next",
  "#__nuxt",
  "#svelte",
  "#root > *",
  "#app > *",
  "astro-island[ssr]",
  "script#__NEXT_DATA__",
  "script#__NUXT_DATA__",
  "[data-svelte-h]",
  "[data-sveltekit-preload-data]",
].join(",");

/** Comments that stand for places of a component: React, Vue, Svelte, Lit, Preact. */
const PLACE = /^(?:\$[?!~]?|\/\$|\[!?|\]|\]|--\]|lit-part.*|lit-node.*|\?lit\$.*|\$s.*|| )$/s;

/** So many comments are looked at. */
const MOST = 200;

/** Whether the page may still be taken over by its scripts. */
export function mayHydrate(page: Document): boolean {
  return page.querySelector(SIGNS) !== null || hasPlaces(page);
}

function hasPlaces(page: Document): boolean {
  if (page.body === null) return false;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  for (let i = 0; i < MOST; i++) {
    const comment = walker.nextNode();
    if (comment === null) return false;
    if (PLACE.test((comment as Comment).data)) return true;
  }
  return false;
}
