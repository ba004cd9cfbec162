import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useState } from "react";
import { scenarioPaneTexts } from "../../language";
import { useTexts } from "../pane-context";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center" },
  name: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "start",
    // Its name begins where the label of a check box does.
    paddingLeft: "4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  form: {
    display: "flex",
    flexGrow: 1,
    gap: "4px",
    alignItems: "start",
    minWidth: 0,
    "& input": { minWidth: 0 },
  },
  input: { flexGrow: 1, minWidth: 0 },
});

export const longestName = 40;

interface SavedRowProps {
  name: string;
  isCompared: boolean;
  /** Whether it may be put beside the others. */
  canCompare: boolean;
  onCompare: (isIn: boolean) => void;
  onOpen: () => void;
  /** Answers what is wrong with a name, if anything. */
  nameFault: (next: string) => string | undefined;
  onRename: (next: string) => void;
  onDelete: () => Promise<void>;
}

/** A saved scenario: beside the others or not, to open, to rename, to delete. */
export function SavedRow(props: SavedRowProps) {
  const { name, isCompared, canCompare, onCompare, onOpen, onRename, onDelete, nameFault } = props;
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const [isRenaming, setRenaming] = useState(false);
  return (
    <li className={styles.line}>
      <Checkbox
        aria-label={texts.compareNamed(name)}
        checked={isCompared}
        disabled={!isCompared && !canCompare}
        onChange={(_, data) => onCompare(data.checked === true)}
      />
      {isRenaming ? (
        <RenameForm
          name={name}
          nameFault={nameFault}
          onName={(next) => {
            setRenaming(false);
            if (next !== undefined && next !== name) onRename(next);
          }}
        />
      ) : (
        <>
          <Button
            className={styles.name}
            size="small"
            appearance="subtle"
            aria-label={texts.openNamed(name)}
            onClick={onOpen}
          >
            {name}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={texts.rename(name)}
            onClick={() => setRenaming(true)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={texts.forget(name)}
            onClick={() => void onDelete()}
          />
        </>
      )}
    </li>
  );
}

interface RenameFormProps {
  name: string;
  nameFault: (next: string) => string | undefined;
  /** Undefined when the name stays. */
  onName: (next: string | undefined) => void;
}

function RenameForm({ name, nameFault, onName }: RenameFormProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const [next, setNext] = useState(name);
  const title = next.trim();
  const fault = title === name ? undefined : nameFault(title);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (title !== "" && fault === undefined) onName(title);
      }}
    >
      <Field
        className={styles.input}
        size="small"
        {...(fault !== undefined && { validationMessage: fault, validationState: "error" })}
      >
        <Input
          aria-label={texts.newName(name)}
          maxLength={longestName}
          value={next}
          // The reader asked to rename: the name is where typing goes on.
          ref={(element) => element?.focus()}
          onChange={(_, data) => setNext(data.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            onName(undefined);
          }}
        />
      </Field>
      <Button type="submit" size="small" disabledFocusable={title === "" || fault !== undefined}>
        {texts.save}
      </Button>
    </form>
  );
}
