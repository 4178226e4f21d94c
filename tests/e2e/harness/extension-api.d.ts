interface StorageArea {
  clear(): Promise<void>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
}

/** What tests use of the extension API inside the extension's own pages. */
interface ExtensionApi {
  readonly storage?: { readonly local: StorageArea };
}

// `var` is how a property of the global object is declared.
declare var browser: ExtensionApi | undefined;
declare var chrome: ExtensionApi | undefined;
