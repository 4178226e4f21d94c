export interface FileButtonProps {
  readonly label: string;
  /** What the file chooser offers, as in `<input accept>`. */
  readonly accept: string;
  readonly onText: (text: string, name: string) => void;
}

/** A button that reads a text file of the reader's. */
export function FileButton({ label, accept, onText }: FileButtonProps) {
  return (
    <label class="fa-button fa-file">
      <input
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file) void file.text().then((text) => onText(text, file.name));
        }}
      />
      {label}
    </label>
  );
}
