import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { publicationName } from "../../catalogue";
import { tablesTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: "6px" },
  choice: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
});

interface PublicationFilterProps {
  /** Id of a publication; empty for all. */
  value: string;
  onChange: (publication: string) => void;
}

/** Tables of one publication, or of all. */
export function PublicationFilter({ value, onChange }: PublicationFilterProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const { language, services } = usePane();
  const choices = [
    { id: "", name: texts.all },
    ...services.library
      .publications()
      .map((publication) => ({ id: publication.id, name: publicationName(publication)[language] })),
  ];
  return (
    <div role="group" aria-label={texts.publication} className={styles.group}>
      {choices.map(({ id, name }) => (
        <ToggleButton
          key={id}
          className={styles.choice}
          size="small"
          shape="circular"
          checked={value === id}
          onClick={() => onChange(id)}
        >
          {name}
        </ToggleButton>
      ))}
    </div>
  );
}
