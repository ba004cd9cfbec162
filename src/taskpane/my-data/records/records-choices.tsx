import { Field, Input, makeStyles } from "@fluentui/react-components";
import { recordsTexts } from "../../../language";
import type { RecordsSummary } from "../../../reading";
import type { Dimension, RecordsChoice, Share } from "../../../table";
import { usePane, useTexts } from "../../pane-context";
import {
  ChoiceField,
  Disclosure,
  FieldGrid,
  looks,
  useNumbers,
  WideField,
  MemberFilter,
} from "../../parts";
import { chosenMembers, nameOf } from "./records-words";

type Place = "down" | "across" | "summed";

const mostDown = 2;
const tops = [5, 10, 20, 50];

const useStyles = makeStyles({
  members: { margin: 0, ...looks.quiet, overflowWrap: "anywhere" },
});

interface RecordsChoicesProps {
  summary: RecordsSummary;
  choice: RecordsChoice;
  onChange: (choice: RecordsChoice) => void;
}

/** What runs down and across, what is added up, which members are shown, and in which order. */
export function RecordsChoices({ summary, choice, onChange }: RecordsChoicesProps) {
  const texts = useTexts(recordsTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const { dimensions, measures } = summary;
  const telling = dimensions.filter(({ members }) => members.length > 1);
  return (
    <>
      <FieldGrid>
        {telling.map((dimension) => (
          <ChoiceField<Place>
            key={dimension.key}
            label={nameOf(dimension, choice, language)}
            value={placeOf(choice, dimension.key)}
            options={(["down", "across", "summed"] as const).map((value) => ({
              value,
              name: texts[value],
            }))}
            onChange={(place) => onChange(placed(choice, dimension.key, place))}
          />
        ))}
        {measures.length > 1 && (
          <ChoiceField
            label={texts.measure}
            value={choice.measure}
            options={measures.map(({ key, title }) => ({ value: key, name: title[language] }))}
            onChange={(measure) => onChange({ ...choice, measure })}
          />
        )}
        <ChoiceField
          label={texts.order}
          value={choice.order ?? "found"}
          options={[
            { value: "found", name: texts.asFound },
            { value: "size", name: texts.bySize },
          ]}
          onChange={(order) =>
            onChange(changed(choice, "order", order === "size" ? "size" : undefined))
          }
        />
        <ChoiceField
          label={texts.top}
          value={choice.top ?? 0}
          options={[
            { value: 0, name: texts.topAll },
            ...tops.map((value) => ({ value, name: texts.topOf(value) })),
          ]}
          onChange={(top) => onChange(changed(choice, "top", top || undefined))}
        />
        <WideField>
          <ChoiceField<Share | "none">
            label={texts.share}
            value={choice.share ?? "none"}
            options={(["none", "row", "column", "all"] as const).map((value) => ({
              value,
              name: texts.shares[value],
            }))}
            onChange={(share) =>
              onChange(changed(choice, "share", share === "none" ? undefined : share))
            }
          />
        </WideField>
      </FieldGrid>
      {telling.map((dimension) => {
        const { key, members } = dimension;
        const shown = chosenMembers(dimension, choice).length;
        const name = nameOf(dimension, choice, language);
        return (
          <Disclosure
            key={key}
            title={texts.membersOf(name)}
            summary={
              choice.filter?.[key]
                ? texts.some(number(shown, 0), number(members.length, 0))
                : number(members.length, 0)
            }
          >
            <MemberFilter
              dimension={dimension}
              name={name}
              chosen={choice.filter?.[key]}
              onChange={(keys) => onChange(filtered(choice, key, keys))}
            />
          </Disclosure>
        );
      })}
    </>
  );
}

/** The dimensions with their members; each can be called otherwise. */
export function DimensionNames({ summary, choice, onChange }: RecordsChoicesProps) {
  const styles = useStyles();
  const texts = useTexts(recordsTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  return summary.dimensions.map((dimension: Dimension) => {
    const { key, title, members } = dimension;
    const name = nameOf(dimension, choice, language);
    return (
      <Field key={key} label={texts.nameOf(title[language])} size="small">
        <Input
          value={name}
          onChange={(_, data) =>
            onChange({ ...choice, names: { ...choice.names, [key]: data.value } })
          }
        />
        <p className={styles.members}>
          {texts.members(
            number(members.length, 0),
            members
              .slice(0, 5)
              .map(({ label }) => label[language])
              .join(", "),
          )}
        </p>
      </Field>
    );
  });
}

const placeOf = ({ down, across }: RecordsChoice, key: string): Place =>
  down.includes(key) ? "down" : across.includes(key) ? "across" : "summed";

/** A dimension in its new place; two run down at most, and the one that is longest there makes room. */
function placed(choice: RecordsChoice, key: string, place: Place): RecordsChoice {
  const without = (keys: readonly string[]) => keys.filter((one) => one !== key);
  const [down, across] = [without(choice.down), without(choice.across)];
  return {
    ...choice,
    down: place === "down" ? [...down.slice(-(mostDown - 1)), key] : down,
    across: place === "across" ? [...across, key] : across,
  };
}

/** A choice with one of its parts changed; what is left out is as the choice's own default. */
function changed<Key extends "order" | "top" | "share">(
  choice: RecordsChoice,
  key: Key,
  value: RecordsChoice[Key] | undefined,
): RecordsChoice {
  const { [key]: _, ...rest } = choice;
  return (value === undefined ? rest : { ...rest, [key]: value }) as RecordsChoice;
}

function filtered(
  choice: RecordsChoice,
  key: string,
  keys: readonly string[] | undefined,
): RecordsChoice {
  const { [key]: _, ...rest } = choice.filter ?? {};
  const filter = keys ? { ...rest, [key]: keys } : rest;
  const { filter: __, ...others } = choice;
  return Object.keys(filter).length > 0 ? { ...others, filter } : others;
}
