import type { Translator } from "../../i18n";
import { el } from "./element";
import { textButton } from "./parts";

/** A text for the reader to take along. */
export interface TextToCopy {
  readonly title: string;
  readonly hint: string | null;
  readonly body: string;
}

export interface CopyActions {
  readonly copy: (text: string) => Promise<void>;
  readonly onBack: () => void;
}

/** The text is in a field, so that it can be copied by hand where the page has no clipboard (http). */
export function copyText({ title, hint, body }: TextToCopy, actions: CopyActions, t: Translator) {
  const field = el("textarea", { readonly: true, rows: 8, "aria-label": title, dir: "auto" }, [
    body,
  ]);
  const status = el("span", { role: "status" });
  const copy = () => {
    field.select();
    actions.copy(body).then(
      () => status.replaceChildren(t("copied")),
      () => field.focus(),
    );
  };
  return el("section", { class: "fa-copy" }, [
    el("h2", {}, [title]),
    hint ? el("p", {}, [hint]) : null,
    field,
    el("div", { class: "fa-actions" }, [
      textButton(t("copy"), copy, "fa-primary"),
      textButton(t("card_back"), actions.onBack),
      status,
    ]),
  ]);
}
