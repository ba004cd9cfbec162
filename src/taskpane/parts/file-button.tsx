import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

type FileButtonProps = Pick<ButtonProps, "appearance" | "size" | "icon"> & {
  text: string;
  /** The name of what it does, where the text alone does not say for what. */
  label?: string;
  /** Endings of the names, as in `.json,.txt`. */
  accept: string;
  multiple?: boolean;
  /** Told what was chosen: at least one file; the list is empty afterwards. */
  onFiles: (files: FileList) => void;
};

/** A button that asks for files. */
export function FileButton({
  text,
  label,
  accept,
  multiple = false,
  onFiles,
  ...look
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} aria-label={label} onClick={() => input.current?.click()}>
        {text}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        accept={accept}
        hidden
        aria-label={label ?? text}
        onChange={({ target }) => {
          if (target.files && target.files.length > 0) onFiles(target.files);
          // The same file may be chosen once more.
          target.value = "";
        }}
      />
    </>
  );
}
