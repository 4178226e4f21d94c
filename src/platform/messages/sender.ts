/** Who sent a message, as the browser (not the message) says. */
import { type Browser, browser } from "wxt/browser";
import { normaliseHost } from "../../model/sites";

/** One document: a page, or a frame of it. */
export interface PageSender {
  readonly kind: "page";
  readonly tab: number;
  /** 0 is the page itself. */
  readonly frame: number;
  /** The document's own id where the browser gives one; it outlasts a change of frame ids. */
  readonly document: string | null;
  /** Host of the document, or of the page where the document has none of its own (`about:srcdoc`). */
  readonly host: string;
  /** Host of the page the document is shown in. */
  readonly topHost: string;
  /** Whether it is in a private window, of which nothing may be kept. */
  readonly isPrivate: boolean;
}

/** A page of the extension itself. */
export interface SurfaceSender {
  readonly kind: "surface";
}

/** The sender, or `null` where it is neither a document of the web nor a page of ours. */
export function identifySender(
  sender: Browser.runtime.MessageSender,
): PageSender | SurfaceSender | null {
  if (sender.id !== browser.runtime.id) return null;
  if (originOf(sender.url) === originOf(browser.runtime.getURL(""))) return { kind: "surface" };
  const tab = sender.tab?.id;
  if (tab === undefined || tab < 0 || sender.frameId === undefined) return null;
  const topHost = hostOf(sender.tab?.url);
  const host = hostOf(sender.url) ?? hostOf(sender.origin) ?? topHost;
  if (host === null) return null;
  return {
    kind: "page",
    tab,
    frame: sender.frameId,
    document: sender.documentId ?? null,
    host,
    topHost: topHost ?? host,
    isPrivate: sender.tab?.incognito === true,
  };
}

function hostOf(url: string | undefined): string | null {
  return url?.startsWith("http") ? normaliseHost(url) : null;
}

function originOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  // Not `origin`, which is "null" for schemes that an engine does not know as a browser's.
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
