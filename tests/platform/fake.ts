/**
 * The browser as these tests have it: WXT's in-memory one, and in memory too what that leaves out.
 * A test file begins with `vi.mock("wxt/browser", () => import("./fake"))`.
 */
import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { FromPage, FromSurface } from "../../src/model/messages";

interface Injection {
  readonly target: object;
  readonly files: readonly string[];
}

interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
}

function createEvent<A extends readonly unknown[]>() {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    addListener: (listener: (...args: A) => unknown) => listeners.add(listener),
    removeListener: (listener: (...args: A) => unknown) => listeners.delete(listener),
    trigger: (...args: A) => [...listeners].map((listener) => listener(...args)),
    clear: () => listeners.clear(),
    count: () => listeners.size,
  };
}

/** What was done to the world, and what it allows. */
export const world = {
  injections: [] as Injection[],
  registered: [] as Registered[],
  /** Origins the browser gives access to. */
  granted: new Set<string>(),
  /** Whether a reader says yes when asked. */
  consents: true,
  badges: new Map<number, string>(),
  titles: new Map<number, string>(),
  /** What a page answers to a message, by tab and frame; where there is none nobody listens. */
  pages: new Map<string, (message: unknown) => unknown>(),
  heard: [] as { tab: number; frame: number | undefined; message: unknown }[],
  openTabs: [] as { id: number; url?: string; title?: string; active?: boolean }[],
  created: [] as string[],
};

/** Whether a pattern matches all that another does; enough for patterns of whole hosts. */
function covers(granted: string, wanted: string): boolean {
  const hostOf = (pattern: string) => pattern.split("/")[2]?.replace(/^\*\.?/, "") ?? "";
  const [wide, narrow] = [hostOf(granted), hostOf(wanted)];
  return wide === "" || wide === narrow || narrow.endsWith(`.${wide}`);
}

const onPermissionsAdded = createEvent<[{ origins: string[] }]>();
const onPermissionsRemoved = createEvent<[{ origins: string[] }]>();
const onConnect = createEvent<[{ name: string; sender: object }]>();
const onCommand = createEvent<[string, { id: number }]>();

const ID = fakeBrowser.runtime.id;

export const manifest = {
  manifest_version: 3,
  host_permissions: ["*://*.example.com/*"],
  content_scripts: [{ matches: ["*://*.example.com/*"], js: ["gate.js"] }],
};

export const browser = {
  ...fakeBrowser,
  runtime: {
    ...fakeBrowser.runtime,
    get id() {
      return fakeBrowser.runtime.id;
    },
    getManifest: () => manifest,
    onConnect,
    connect: vi.fn(() => ({ disconnect: vi.fn() })),
    sendMessage: vi.fn(),
  },
  tabs: {
    ...fakeBrowser.tabs,
    query: async ({ active }: { active?: boolean }) =>
      world.openTabs.filter((tab) => !active || tab.active),
    create: async ({ url }: { url: string }) => world.created.push(url),
    sendMessage: async (tab: number, message: unknown, options: { frameId?: number }) => {
      const page = world.pages.get(`${tab}/${options.frameId}`);
      if (!page) throw new Error("Could not establish connection. Receiving end does not exist.");
      world.heard.push({ tab, frame: options.frameId, message });
      return page(message);
    },
  },
  scripting: {
    executeScript: async (injection: Injection) => {
      world.injections.push(injection);
      return [{ frameId: 0 }];
    },
    registerContentScripts: async (scripts: Registered[]) => world.registered.push(...scripts),
    getRegisteredContentScripts: async () => [...world.registered],
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      world.registered = world.registered.filter(({ id }) => !ids.includes(id));
    },
  },
  action: {
    ...fakeBrowser.action,
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
      world.badges.set(tabId, text),
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
      world.titles.set(tabId, title),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => [...world.granted].some((granted) => covers(granted, origin))),
    getAll: async () => ({ origins: [...world.granted] }),
    request: async ({ origins }: { origins: string[] }) => {
      if (!world.consents) return false;
      const added = origins.filter((origin) => !world.granted.has(origin));
      for (const origin of added) world.granted.add(origin);
      if (added.length > 0) onPermissionsAdded.trigger({ origins: added });
      return true;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) world.granted.delete(origin);
      onPermissionsRemoved.trigger({ origins });
      return true;
    },
    onAdded: onPermissionsAdded,
    onRemoved: onPermissionsRemoved,
  },
  commands: { onCommand, getAll: async () => [{ name: "next-claim" }, {}] },
  windows: { getCurrent: async () => ({ id: 1 }) },
};

/** Everything as in a browser just started. */
export function resetWorld(): void {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = ID;
  for (const event of [onPermissionsAdded, onPermissionsRemoved, onCommand, onConnect])
    event.clear();
  Object.assign(world, { injections: [], registered: [], consents: true, heard: [] });
  Object.assign(world, { openTabs: [], created: [] });
  for (const table of [world.badges, world.titles, world.pages]) table.clear();
  world.granted = new Set(manifest.host_permissions);
  browser.runtime.sendMessage.mockReset();
  browser.runtime.connect.mockClear();
}

/** The sender of a script in a page. */
export function pageSender(url = "https://www.example.com/a", frameId = 0, tab = 1, top = url) {
  return { id: fakeBrowser.runtime.id, url, frameId, tab: { id: tab, url: top } };
}

export function surfaceSender(page = "popup.html") {
  return { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL(`/${page}`) };
}

/** A document that runs the engine is left. */
export async function leave(sender: object, name = "page/bye"): Promise<void> {
  onConnect.trigger({ name, sender });
  await settle();
}

/** Sends a message to whoever listens; `undefined` where nobody answered. */
export async function deliver(message: unknown, sender: object): Promise<unknown> {
  const trigger = fakeBrowser.runtime.onMessage.trigger as (
    message: unknown,
    sender: object,
  ) => Promise<unknown[]>;
  const answers = await trigger(message, sender);
  return answers.find((answer) => answer !== undefined);
}

export const fromPage = (message: FromPage, sender: object = pageSender()) =>
  deliver(message, sender);
export const fromSurface = (message: FromSurface) => deliver(message, surfaceSender());

/** Lets everything that is under way come to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}
