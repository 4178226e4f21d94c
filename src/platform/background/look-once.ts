/** One look at a page of a site that is not listed, is switched off or paused. */

import { recordOnce } from "../tabs/records";
import type { Context } from "./context";
import { inject } from "./inject";
import { tellTab } from "./open-pages";

/**
 * The engine starts in the tab, or wakes up where it is already. The look ends when the page is left.
 * @returns false where the browser does not allow it
 */
export async function lookOnce(tab: number, host: string, context: Context): Promise<boolean> {
  const record = await recordOnce(tab, host);
  await tellTab(tab, record, await context.store.get(), context);
  return inject("engine", { tab }, context.log);
}
