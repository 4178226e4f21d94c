import type { Translator } from "../../i18n";
import { el } from "./element";
import { textButton } from "./parts";

/** A text for the reader to take along. */
export interface TextToCopy {
  /** Taken along at once, as it is; or a draft to be completed first. */
  readonly kind: "taken" | "draft";
  readonly title: string;
  readonly hint: string | null;
  readonly body: string;
}

export interface CopyActions {
  readonly copy: (text: string) => Promise<void>;
  readonly onBack: () => void;
}

/** The text is in a field, so that it can be copied by hand where the page has no clipboard (http). */
export function copyText(
  { kind, title, hint, body }: TextToCopy,
  actions: CopyActions,
  t: Translator,
): HTMLElement {
  const isTaken = kind === "taken";
  const field = el("textarea", { readonly: isTaken, rows: 8, "aria-label": title, dir: "auto" }, [
    body,
  ]);
  const status = el("span", { role: "status" });
  const copy = () => {
    actions.copy(field.value).then(
      () => status.replaceChildren(t("copied")),
      () => {
        field.focus();
        field.select();
      },
    );
  };
  if (isTaken) copy();
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
