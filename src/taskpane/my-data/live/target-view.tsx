import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dayText, liveTexts } from "../../../language";
import { addressOf, askAgain, listAll, listedTable, publicationOf } from "../../../web-api";
import { usePane, useTexts } from "../../pane-context";
import { ChoiceList, Facts, looks } from "../../parts";
import { AskLine } from "../../live";
import { knownOffice, officeOf, type Target, type TargetProps } from "./target";
import { DynamicTarget } from "./dynamic-target";
import { SimdasiTarget } from "./simdasi-target";

const useStyles = makeStyles({
  view: looks.column,
  kind: { ...looks.quiet },
  title: { margin: 0, ...looks.subheading, overflowWrap: "anywhere" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What an address or a title stands for, and the request that gets it. */
export function TargetView({ tools, target, onBack }: TargetProps & { onBack: () => void }) {
  const styles = useStyles();
  const texts = useTexts(liveTexts);
  const { page, office, title } = target;
  const known = knownOffice(tools, office);
  const where = known?.publisher ?? ("site" in office ? office.site : office.domain);
  const Content = contents[page.kind];
  const kind = texts.kinds[page.kind];
  // Other ids than numbers say nothing to a reader.
  const heading = title ?? (/^\d+$/.test(page.id) ? `${kind} ${page.id}` : kind);
  return (
    <section className={styles.view} aria-label={heading}>
      <span className={styles.kind}>{title === undefined ? where : `${kind} · ${where}`}</span>
      <h3 className={styles.title}>{heading}</h3>
      <Content key={`${page.kind} ${page.id}`} tools={tools} target={target} />
      <div>
        <Button size="small" appearance="subtle" onClick={onBack}>
          {texts.otherTable}
        </Button>
      </div>
    </section>
  );
}

function StaticTarget({ tools, target }: TargetProps) {
  const texts = useTexts(liveTexts);
  const { language } = usePane();
  const known = knownOffice(tools, target.office);
  const request = { ask: "static-table", language, id: target.page.id } as const;
  return (
    <AskLine
      asking={tools.asking}
      label={texts.getTable}
      address={addressOf({ ...request, domain: known?.domain ?? "…" })}
      needsOffices={!known}
      work={async (asking) => {
        const { domain, publisher } = await officeOf(tools, target.office, asking);
        const asked = { ...request, domain };
        const answer = await askAgain(tools.client, asked, asking);
        await tools.open(answer, { publisher, address: addressOf(asked) });
      }}
    />
  );
}

/** Tables of a subject, each of which is a target of its own. */
function SubjectTarget({ tools, target }: TargetProps) {
  const texts = useTexts(liveTexts);
  const { language } = usePane();
  const [tables, setTables] = useState<Target[]>();
  const [chosen, choose] = useState<Target>();
  const { page, office } = target;
  if (chosen) {
    return <TargetView tools={tools} target={chosen} onBack={() => choose(undefined)} />;
  }
  if (tables) {
    return (
      <ChoiceList
        label={texts.titles}
        choices={tables.map(({ title }, at) => ({ id: String(at), content: title }))}
        onChoose={(at) => choose(tables[Number(at)])}
      />
    );
  }
  const known = knownOffice(tools, office);
  const request = { ask: "subject-tables", language, subject: page.id } as const;
  return (
    <AskLine
      asking={tools.asking}
      label={texts.getList}
      address={addressOf({ ...request, domain: known?.domain ?? "…" })}
      needsOffices={!known}
      work={async (asking, tell) => {
        const { domain } = await officeOf(tools, office, asking);
        const { items } = await listAll(
          tools.client,
          { ...request, domain },
          {
            ...asking,
            onPage: ({ pages, last }) => last && tell({ done: pages.length, all: last }),
          },
        );
        setTables(
          items.flatMap(({ id, tablesource, title }) => {
            const found = listedTable(id, tablesource);
            return found ? [{ page: found, office: { domain }, title }] : [];
          }),
        );
      }}
    />
  );
}

function PublicationTarget({ tools, target }: TargetProps) {
  const styles = useStyles();
  const texts = useTexts(liveTexts);
  const { language } = usePane();
  const [found, setFound] = useState<{ title: string; released: string }>();
  if (found) {
    return (
      <>
        <Facts
          facts={[
            [texts.kinds.publication, found.title],
            [texts.year, dayText(found.released, language)],
          ]}
        />
        <p className={styles.text}>{texts.publicationNext}</p>
      </>
    );
  }
  const known = knownOffice(tools, target.office);
  const request = { ask: "publication", language, id: target.page.id } as const;
  return (
    <AskLine
      asking={tools.asking}
      label={texts.show}
      address={addressOf({ ...request, domain: known?.domain ?? "…" })}
      needsOffices={!known}
      work={async (asking) => {
        const { domain } = await officeOf(tools, target.office, asking);
        setFound(publicationOf(await tools.client.ask({ ...request, domain }, asking)));
      }}
    />
  );
}

const contents = {
  dynamic: DynamicTarget,
  static: StaticTarget,
  simdasi: SimdasiTarget,
  subject: SubjectTarget,
  publication: PublicationTarget,
};
