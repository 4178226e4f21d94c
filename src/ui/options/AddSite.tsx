import { useState } from "preact/hooks";
import { normaliseHost } from "../../model/sites";
import type { Translator } from "../i18n";
import type { OptionsActions } from "./actions";

export interface AddSiteProps {
  readonly actions: OptionsActions;
  readonly t: Translator;
}

/** Takes a host or any address of it; what is neither is said so in the reader's own words. */
export function AddSite({ actions, t }: AddSiteProps) {
  const [text, setText] = useState("");
  const add = (event: Event) => {
    event.preventDefault();
    const host = normaliseHost(text);
    if (host === null || !host.includes(".")) {
      actions.say({ text: t("options_site_invalid", { text }), isProblem: true });
      return;
    }
    actions.allow(host);
    setText("");
  };
  return (
    <form class="fa-add" onSubmit={add}>
      <label>
        <span>{t("options_site_add")}</span>
        <input
          type="text"
          class="fa-field"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          required
          placeholder={t("options_site_example")}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="fa-button">
        {t("options_site_add_button")}
      </button>
    </form>
  );
}
