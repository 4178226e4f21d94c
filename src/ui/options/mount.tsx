import { signal } from "@preact/signals";
import { render } from "preact";
import type { Cleanup, Ports } from "../../model/ports";
import type { Settings } from "../../model/settings";
import type { Translator } from "../i18n";
import { createActions } from "./actions";
import type { Said } from "./Notice";
import { Options, type OptionsProps } from "./Options";

export interface OptionsOptions extends Pick<OptionsProps, "reference" | "intervalOf" | "version"> {
  readonly root: HTMLElement;
  readonly ports: Ports;
  readonly t: Translator;
  /** Called when the reader chooses another language: the page starts again in it. */
  readonly onLanguage: () => void;
}

/** Shows the options and keeps them up to date until the cleanup is called. */
export function mountOptions(options: OptionsOptions): Cleanup {
  const { root, ports, t, onLanguage, reference, intervalOf, version } = options;
  const settings = signal<Settings | null>(null);
  const said = signal<Said | null>(null);
  const tell = (next: Said | null) => {
    said.value = next;
  };
  const actions = createActions({
    ports,
    settings: () => settings.value,
    tell,
    refused: t("popup_refused"),
  });
  const set = (next: Settings) => {
    const isOther = settings.value !== null && settings.value.language !== next.language;
    settings.value = next;
    if (isOther) onLanguage();
  };

  function App() {
    if (!settings.value) return null;
    return (
      <Options
        settings={settings.value}
        reference={reference}
        intervalOf={intervalOf}
        ports={ports}
        actions={actions}
        said={said.value}
        version={version}
        t={t}
      />
    );
  }

  const stop = ports.settings.subscribe(set);
  ports.settings
    .get()
    .then(set, (cause: unknown) =>
      tell({ text: cause instanceof Error ? cause.message : String(cause), isProblem: true }),
    );
  render(<App />, root);
  return () => {
    stop();
    render(null, root);
  };
}
