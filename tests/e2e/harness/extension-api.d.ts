interface StorageArea {
  clear(): Promise<void>;
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
}

interface OpenTab {
  readonly id: number;
  readonly url?: string;
  readonly active: boolean;
}

interface OfTab {
  readonly tabId: number;
}

/** What tests use of the extension API inside the extension's own pages. */
interface ExtensionApi {
  readonly storage?: { readonly local: StorageArea; readonly session: StorageArea };
  readonly runtime?: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs?: {
    query(filter: object): Promise<readonly OpenTab[]>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
  readonly action?: {
    getBadgeText(of: OfTab): Promise<string>;
    getTitle(of: OfTab): Promise<string>;
  };
  /** In the browser's own page of extensions. */
  readonly management?: { setEnabled(id: string, on: boolean): Promise<void> };
}

// `var` is how a property of the global object is declared.
declare var browser: ExtensionApi | undefined;
declare var chrome: ExtensionApi | undefined;
