import type { OptionsProps } from "./Options";

/** What the reader does not want to see, newest first, each with a way back. */
export function Ignored({ settings, reference, actions, t }: OptionsProps) {
  const { ignoredClaims, ignoredFacts } = settings;
  if (ignoredClaims.length + ignoredFacts.length === 0) {
    return <p class="fa-hint">{t("options_ignored_none")}</p>;
  }
  const day = new Intl.DateTimeFormat(t.locale, { dateStyle: "medium" });
  const text = t("options_ignored_restored");
  return (
    <>
      {ignoredClaims.length > 0 ? <h3>{t("options_ignored_claims")}</h3> : null}
      <ul class="fa-rows">
        {ignoredClaims.toReversed().map((claim) => (
          <li key={`${claim.host} ${claim.fact} ${claim.quote}`}>
            <span class="fa-grow">
              <q dir="auto">{claim.quote}</q>{" "}
              <span class="fa-count">
                {t("options_ignored_where", { host: claim.host, date: day.format(claim.at) })}
              </span>
            </span>
            <Restore
              of={claim.quote}
              label={t("options_ignored_restore")}
              onClick={() => {
                const undo = () => actions.change({ kind: "ignoreClaim", ...claim });
                const { fact, quote, host } = claim;
                actions.change({ kind: "restoreClaim", fact, quote, host }, { text, undo });
              }}
            />
          </li>
        ))}
      </ul>
      {ignoredFacts.length > 0 ? <h3>{t("options_ignored_kinds")}</h3> : null}
      <ul class="fa-rows">
        {ignoredFacts.toReversed().map(({ fact, at }) => {
          const question = reference.facts.find(({ id }) => id === fact)?.question ?? fact;
          return (
            <li key={fact}>
              <span class="fa-grow">
                <bdi lang="en">{question}</bdi>
              </span>
              <Restore
                of={question}
                label={t("options_ignored_restore")}
                onClick={() => {
                  const undo = () => actions.change({ kind: "ignoreFact", fact, at });
                  actions.change({ kind: "restoreFact", fact }, { text, undo });
                }}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface RestoreProps {
  readonly of: string;
  readonly label: string;
  readonly onClick: () => void;
}

function Restore({ of, label, onClick }: RestoreProps) {
  return (
    <button type="button" class="fa-button" aria-label={`${label}: ${of}`} onClick={onClick}>
      {label}
    </button>
  );
}
