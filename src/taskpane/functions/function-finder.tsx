import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import {
  functionList,
  searchFunctions,
  type FunctionEntry,
  type FunctionFamily,
} from "../../library";
import { functionsTexts } from "../../language";
import { useKept, usePane, useTexts } from "../pane-context";
import { ChoiceList, EmptyState, FinderHead, looks } from "../parts";
import { Lessons } from "./lessons";
import { SelfTest } from "./self-test";
import { useRecent } from "./use-recent";

const useStyles = makeStyles({
  family: {
    margin: 0,
    padding: "14px 12px 2px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  name: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    ...looks.subheading,
    overflowWrap: "anywhere",
  },
  description: {
    display: "block",
    ...looks.small,
    color: tokens.colorNeutralForeground2,
  },
});

interface FunctionFinderProps {
  /** The function that the reader comes back from; focus comes back to it. */
  left: string | undefined;
  onChoose: (functionId: string) => void;
}

/** Search and list of the functions, by family. */
export function FunctionFinder({ left, onChoose }: FunctionFinderProps) {
  const styles = useStyles();
  const texts = useTexts(functionsTexts);
  const { language } = usePane();
  const [query, setQuery] = useKept("functions.query", "");
  const entries = searchFunctions(functionList, query);
  const { ids } = useRecent();
  const recent = ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return (
    <>
      <FinderHead
        heading={texts.heading}
        search={texts.search}
        hint={texts.searchHint}
        query={query}
        onQuery={setQuery}
        count={texts.found(entries.length)}
      />
      {query === "" && (
        <>
          <Lessons />
          <SelfTest />
        </>
      )}
      {entries.length === 0 && (
        <EmptyState
          icon={<SearchRegular />}
          title={texts.nothing}
          text={texts.nothingNext}
          action={<Button onClick={() => setQuery("")}>{texts.showAll}</Button>}
        />
      )}
      {[
        ...(query === "" && recent.length > 0 ? [["recent", recent] as const] : []),
        ...byFamily(entries),
      ].map(([family, members]) => (
        <section key={family} aria-labelledby={`family-${family}`}>
          <h3 id={`family-${family}`} className={styles.family}>
            {family === "recent" ? texts.recent : texts.families[family]}
          </h3>
          <ChoiceList
            left={left}
            label={family === "recent" ? texts.recent : texts.families[family]}
            onChoose={(id) => onChoose(id.replace(/^recent\./, ""))}
            choices={members.map(({ id, description }) => ({
              // One element an id: a function may be in its family, too.
              id: family === "recent" ? `recent.${id}` : id,
              content: (
                <>
                  <span className={styles.name}>{`BPS.${id}`}</span>
                  <span className={styles.description}>{description[language]}</span>
                </>
              ),
            }))}
          />
        </section>
      ))}
    </>
  );
}

const familyOrder: readonly FunctionFamily[] = [
  "terms-of-trade",
  "index-numbers",
  "trade",
  "reference",
  "checking",
];

/** Families with their members, those that a search left empty passed over. */
function byFamily(
  entries: readonly FunctionEntry[],
): [family: FunctionFamily, members: FunctionEntry[]][] {
  return familyOrder.flatMap((family) => {
    const members = entries.filter((entry) => entry.family === family);
    return members.length > 0 ? [[family, members]] : [];
  });
}
