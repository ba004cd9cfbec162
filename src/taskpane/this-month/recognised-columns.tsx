import {
  figureFields,
  itemColumns,
  type ItemTableChoice,
  knownSubsectors,
  lacksYear,
  wordFields,
} from "../../analysis";
import { ownItemsTexts } from "../../language";
import { subsectorNames } from "../../library";
import type { Table } from "../../table";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, Disclosure, FieldGrid, NumberField, type NumberLimits } from "../parts";

interface RecognisedColumnsProps {
  table: Table;
  choice: ItemTableChoice;
  onChange: (choice: ItemTableChoice) => void;
}

const years: NumberLimits = { from: 1900, upTo: 2100 };
const components = ["it", "ib", "ikrt", "bppbm"] as const;
const componentNames = { it: "It", ib: "Ib", ikrt: "IKRT", bppbm: "BPPBM" } as const;

/** What each column of a table is taken for, to be corrected; months of one kind are corrected together. */
export function RecognisedColumns({ table, choice, onChange }: RecognisedColumnsProps) {
  const texts = useTexts(ownItemsTexts);
  const { language } = usePane();
  const recognised = itemColumns(table, choice);
  const { words, figures, year } = recognised;
  const name = table.title[language] || table.id;
  const grouped = groupsOf(figures);
  const fields = [
    ...words.map(({ field }) => texts.wordFields[field]),
    ...grouped.map(({ field, columns }) =>
      columns.length > 1
        ? texts.columnsOf(texts.figureFields[field], columns.length)
        : texts.figureFields[field],
    ),
  ];
  return (
    <>
      {lacksYear(table, recognised) && (
        <NumberField
          label={`${texts.yearOfMonths} (${name})`}
          name={`${texts.yearOfMonths} (${name})`}
          value={year === undefined ? undefined : Number(year)}
          limits={years}
          wrong={texts.yearWrong}
          onChange={(typed) => onChange({ ...choice, year: String(Math.trunc(typed)) })}
        />
      )}
      <Disclosure title={name} summary={fields.join(", ")}>
        <FieldGrid>
          <ChoiceField
            label={texts.subsectorOf}
            value={choice.subsector ?? ""}
            options={[
              { value: "", name: texts.byTable },
              ...knownSubsectors
                .filter(({ id }) => id !== "combined")
                .map(({ id }) => ({ value: id, name: subsectorNames[id]?.[language] ?? id })),
            ]}
            onChange={(subsector) => onChange(withOrWithout(choice, "subsector", subsector))}
          />
          <ChoiceField
            label={texts.componentOf}
            value={choice.component ?? ""}
            options={[
              { value: "", name: texts.byTable },
              ...components.map((value) => ({ value, name: componentNames[value] })),
            ]}
            onChange={(component) => onChange(withOrWithout(choice, "component", component))}
          />
          {words.map(({ title, field }, at) => (
            <ChoiceField
              key={`${title} ${at}`}
              label={title || texts.noHeader}
              value={field}
              options={wordFields.map((value) => ({ value, name: texts.wordFields[value] }))}
              onChange={(next) => onChange({ ...choice, words: { ...choice.words, [at]: next } })}
            />
          ))}
          {grouped.map(({ field, columns }) => (
            <ChoiceField
              key={columns[0]?.key ?? ""}
              label={
                columns.length > 1
                  ? `${columns[0]?.title ?? ""} … ${columns.at(-1)?.title ?? ""}`
                  : (columns[0]?.title ?? "")
              }
              value={field}
              options={figureFields.map((value) => ({ value, name: texts.figureFields[value] }))}
              onChange={(next) =>
                onChange({
                  ...choice,
                  figures: {
                    ...choice.figures,
                    ...Object.fromEntries(columns.map(({ key }) => [key, next])),
                  },
                })
              }
            />
          ))}
        </FieldGrid>
      </Disclosure>
    </>
  );
}

type Figures = ReturnType<typeof itemColumns>["figures"];

/** Neighbours that hold months of one kind go together. */
function groupsOf(figures: Figures): { field: Figures[number]["field"]; columns: Figures }[] {
  const groups: { field: Figures[number]["field"]; columns: Figures }[] = [];
  const isMonth = ({ period }: Figures[number]) => /^\d{4}-\d{2}$/.test(period ?? "");
  for (const column of figures) {
    const open = groups.at(-1);
    const last = open?.columns.at(-1);
    if (open && last && open.field === column.field && isMonth(last) && isMonth(column))
      open.columns.push(column);
    else groups.push({ field: column.field, columns: [column] });
  }
  return groups;
}

function withOrWithout(
  choice: ItemTableChoice,
  key: "subsector" | "component",
  value: string,
): ItemTableChoice {
  const { [key]: _, ...others } = choice;
  return value === "" ? others : ({ ...others, [key]: value } as ItemTableChoice);
}
