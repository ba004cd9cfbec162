import { makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import type { Facets, FacetName, FacetValue, TableFilter } from "../../library";
import { tablesTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";

const useStyles = makeStyles({
  pills: { display: "flex", flexWrap: "wrap", gap: "6px" },
  pill: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  selects: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "6px" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface FacetFiltersProps {
  facets: Facets;
  filter: TableFilter;
  onChange: (filter: TableFilter) => void;
}

/** Publication, subject and unit, each value with the number of tables that it would leave. */
export function FacetFilters({ facets, filter, onChange }: FacetFiltersProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const { language } = usePane();
  const choose = (name: FacetName, id: string) => onChange({ ...filter, [name]: id || undefined });
  return (
    <>
      <div role="group" aria-label={texts.publication} className={styles.pills}>
        <ToggleButton
          className={styles.pill}
          size="small"
          shape="circular"
          checked={!filter.publication}
          onClick={() => choose("publication", "")}
        >
          {texts.all}
        </ToggleButton>
        {facets.publication.map(({ id, name, count }) => (
          <ToggleButton
            key={id}
            className={styles.pill}
            size="small"
            shape="circular"
            checked={filter.publication === id}
            onClick={() => choose("publication", id)}
          >
            {texts.counted(name[language], count)}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.selects}>
        <FacetSelect
          label={texts.subject}
          any={texts.anySubject}
          values={facets.subject}
          value={filter.subject}
          onChange={(id) => choose("subject", id)}
        />
        <FacetSelect
          label={texts.facetUnit}
          any={texts.anyUnit}
          values={facets.unit}
          value={filter.unit}
          onChange={(id) => choose("unit", id)}
        />
      </div>
    </>
  );
}

interface FacetSelectProps {
  label: string;
  any: string;
  values: readonly FacetValue[];
  value: string | undefined;
  onChange: (id: string) => void;
}

function FacetSelect({ label, any, values, value = "", onChange }: FacetSelectProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const { language } = usePane();
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    >
      <option value="">{any}</option>
      {values.map(({ id, name, count }) => (
        <option key={id} value={id} disabled={count === 0 && id !== value}>
          {texts.counted(name[language], count)}
        </option>
      ))}
    </Select>
  );
}
