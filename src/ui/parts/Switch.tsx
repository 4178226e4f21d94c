import type { ComponentChildren } from "preact";

export interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** The label. */
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
}

/** A labelled switch (WAI-ARIA `switch`). Its state is the caller's: it moves when that has changed. */
export function Switch({ on, onChange, children, disabled = false }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="fa-switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="fa-label">{children}</span>
      <span class="fa-track" />
    </button>
  );
}
