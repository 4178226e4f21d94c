import type { Translator } from "../i18n";

/** What just happened, and how it is taken back. */
export interface Said {
  readonly text: string;
  readonly undo?: () => void;
  readonly isProblem?: boolean;
}

export interface NoticeProps {
  readonly said: Said | null;
  readonly onDone: () => void;
  readonly t: Translator;
}

/** Stays until it is answered: nothing that can be undone disappears by itself. */
export function Notice({ said, onDone, t }: NoticeProps) {
  const undo = said?.undo;
  return (
    <div class="fa-notice" role={said?.isProblem ? "alert" : "status"}>
      {said ? (
        <p>
          <span>{said.text}</span>
          {undo ? (
            <button
              type="button"
              class="fa-button"
              onClick={() => {
                undo();
                onDone();
              }}
            >
              {t("options_undo")}
            </button>
          ) : null}
          <button type="button" class="fa-button" onClick={onDone}>
            {t("close")}
          </button>
        </p>
      ) : null}
    </div>
  );
}
