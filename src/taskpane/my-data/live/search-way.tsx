import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { dayText, liveTexts } from "../../../language";
import { addressOf, type ListName } from "../../../web-api";
import { useKept, usePane, useTexts } from "../../pane-context";
import { ChoiceField, ChoiceList, looks, SearchField } from "../../parts";
import { AskingStatus, AskLine } from "../../live";
import type { LiveTools } from "./live-tools";
import type { Target } from "./target";
import { TargetView } from "./target-view";
import { searchTitles, titlesOf } from "./title-search";
import { type Listing, useListing } from "./use-listing";

const mostShown = 50;

const useStyles = makeStyles({
  way: looks.column,
  age: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", ...looks.small },
  facts: { display: "block", ...looks.quiet },
  title: { display: "block", overflowWrap: "anywhere" },
  count: { ...looks.small, color: tokens.colorNeutralForeground2 },
});

/** Titles of an office's tables by words and subject; the lists are kept in the browser. */
export function SearchWay({ tools }: { tools: LiveTools }) {
  const styles = useStyles();
  const texts = useTexts(liveTexts);
  const [domain, setDomain] = useKept("live.office", "0000");
  const [target, setTarget] = useKept<Target | undefined>("live.found", undefined);
  const { offices } = tools;
  if (target) {
    return <TargetView tools={tools} target={target} onBack={() => setTarget(undefined)} />;
  }
  if (!offices.isWhole) {
    return (
      <AskLine
        asking={tools.asking}
        label={texts.getOffices}
        address={addressOf({ ask: "domains" })}
        work={async (...given) => void (await offices.goOn(...given))}
      />
    );
  }
  return (
    <div className={styles.way}>
      <ChoiceField
        label={texts.office}
        value={domain}
        options={offices.items.map(({ domain_id, domain_name }) => ({
          value: domain_id,
          name: `${domain_id} ${domain_name}`,
        }))}
        onChange={setDomain}
      />
      <Titles key={domain} tools={tools} domain={domain} onChoose={setTarget} />
    </div>
  );
}

interface TitlesProps {
  tools: LiveTools;
  domain: string;
  onChoose: (target: Target) => void;
}

function Titles({ tools, domain, onChoose }: TitlesProps) {
  const styles = useStyles();
  const texts = useTexts(liveTexts);
  const { language } = usePane();
  const [words, setWords] = useKept("live.words", "");
  const [subject, setSubject] = useKept(`live.subject.${domain}`, "");
  const of = { domain, language };
  const variables = useListing(tools.client, `var ${domain} ${language}`, {
    ask: "variables",
    ...of,
  });
  const tables = useListing(tools.client, `statictable ${domain} ${language}`, {
    ask: "static-tables",
    ...of,
  });
  const titles = titlesOf(variables.items, tables.items);
  const found = searchTitles(titles, words, subject);
  const subjects = [...new Set(titles.map((one) => one.subject))].filter(Boolean).sort();
  return (
    <>
      <ListAge
        tools={tools}
        name={texts.kinds.dynamic}
        listing={variables}
        address={addressOf({ ask: "variables", ...of })}
      />
      <ListAge
        tools={tools}
        name={texts.kinds.static}
        listing={tables}
        address={addressOf({ ask: "static-tables", ...of })}
      />
      {titles.length > 0 && (
        <>
          <SearchField
            label={texts.words}
            hint={texts.wordsHint}
            value={words}
            onChange={setWords}
          />
          <ChoiceField
            label={texts.subject}
            value={subject}
            options={[
              { value: "", name: texts.everySubject },
              ...subjects.map((name) => ({ value: name, name })),
            ]}
            onChange={setSubject}
          />
          <span className={styles.count} role="status">
            {texts.found(found.length, Math.min(found.length, mostShown))}
          </span>
          <ChoiceList
            label={texts.titles}
            choices={found.slice(0, mostShown).map((one) => ({
              id: one.id,
              content: (
                <>
                  <span className={styles.title}>{one.title}</span>
                  <span className={styles.facts}>
                    {[texts.kinds[one.page.kind], one.subject].filter(Boolean).join(" · ")}
                  </span>
                </>
              ),
            }))}
            onChoose={(id) => {
              const one = found.find((title) => title.id === id);
              if (one) onChoose({ page: one.page, office: { domain }, title: one.title });
            }}
          />
        </>
      )}
    </>
  );
}

interface ListAgeProps<Name extends ListName> {
  tools: LiveTools;
  name: string;
  listing: Listing<Name>;
  address: string;
}

/** How much of a list is there and since when; what is missing is asked for, what is old asked for again. */
function ListAge<Name extends ListName>({ tools, name, listing, address }: ListAgeProps<Name>) {
  const styles = useStyles();
  const texts = useTexts(liveTexts);
  const { language } = usePane();
  const { items, pages, last, total, listedOn = "" } = listing;
  if (pages === 0) {
    return (
      <AskLine
        asking={tools.asking}
        label={`${texts.getTitles}: ${name}`}
        address={address}
        work={async (...given) => void (await listing.update(...given))}
      />
    );
  }
  if (tools.asking.progress === undefined && !listing.isWhole) {
    return (
      <>
        <span className={styles.age}>
          {name}: {texts.titlesPart(items.length, `${pages} / ${last ?? "…"}`)}
        </span>
        <AskLine
          asking={tools.asking}
          label={`${texts.goOn}: ${name}`}
          address={address}
          work={async (...given) => void (await listing.goOn(...given))}
        />
      </>
    );
  }
  return (
    <div className={styles.age}>
      {name}: {texts.titlesAge(items.length, dayText(listedOn, language))}
      {total !== undefined && total > items.length && ` ${texts.promised(items.length, total)}`}
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={tools.asking.progress !== undefined}
        aria-label={`${texts.update}: ${name}. ${texts.asks(address)}`}
        title={texts.asks(address)}
        onClick={() =>
          void tools.asking.run(async (...given) => void (await listing.update(...given)), address)
        }
      >
        {texts.update}
      </Button>
      {tools.asking.address === address && <AskingStatus asking={tools.asking} />}
    </div>
  );
}
