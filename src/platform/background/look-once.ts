/** One look at a page of a site that is not listed, is switched off or paused. */

import { ENGINE } from "../scripts";
import { recordOnce } from "../tabs/records";
import { type Context, wordsFor } from "./context";
import { inject } from "./inject";
import { tellTab } from "./open-pages";

/**
 * The engine starts in the tab, or wakes up where it is already. The look ends when the page is left.
 * @returns false where the browser does not allow it
 */
export async function lookOnce(tab: number, host: string, context: Context): Promise<boolean> {
  const record = await recordOnce(tab, host);
  const settings = await context.store.get();
  const injected = await inject([wordsFor(settings, context), ENGINE], { tab }, context.log);
  if (!injected) await recordOnce(tab, null);
  else await tellTab(tab, record, settings, context);
  return injected;
}
