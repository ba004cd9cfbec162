import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dayText, liveTexts } from "../../../language";
import {
  addressOf,
  askAgain,
  type DataRequest,
  listAll,
  listedTable,
  publicationOf,
  simdasiTables,
} from "../../../web-api";
import { usePane, useTexts } from "../../pane-context";
import { CheckList, ChoiceField, ChoiceList, Facts, looks } from "../../parts";
import { AskLine } from "../../live";
import type { LiveTools } from "./live-tools";
import { areaOf, knownOffice, type Office, officeOf, type Target } from "./target";

const useStyles = makeStyles({
  view: looks.column,
  kind: { ...looks.quiet },
  title: { margin: 0, ...looks.subheading, overflowWrap: "anywhere" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface TargetProps {
  tools: LiveTools;
  target: Target;
}

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

/** Years of a dynamic table are chosen before it is asked for: the service gives none without them. */
function DynamicTarget({ tools, target }: TargetProps) {
  const texts = useTexts(liveTexts);
  const { language } = usePane();
  const [found, setFound] = useState<{ office: Office; years: { id: string; name: string }[] }>();
  const [chosen, choose] = useState<readonly string[]>([]);
  const { page, office } = target;
  const variable = page.id;
  if (!found) {
    const known = knownOffice(tools, office);
    const request = { ask: "years", variable, language } as const;
    return (
      <AskLine
        asking={tools.asking}
        label={texts.listYears}
        address={addressOf({ ...request, domain: known?.domain ?? "…" })}
        needsOffices={!known}
        work={async (asking, tell) => {
          const owner = await officeOf(tools, office, asking);
          const { items } = await listAll(
            tools.client,
            { ...request, domain: owner.domain },
            {
              ...asking,
              onPage: ({ pages, last }) => last && tell({ done: pages.length, all: last }),
            },
          );
          const years = items
            .map(({ th_id, th }) => ({ id: th_id, name: th }))
            .sort((a, b) => b.name.localeCompare(a.name, "id", { numeric: true }));
          const wanted = years.filter(({ name }) => name === target.year);
          setFound({ office: owner, years });
          choose((wanted.length > 0 ? wanted : years.slice(0, 1)).map(({ id }) => id));
        }}
      />
    );
  }
  const request: DataRequest = {
    ask: "data",
    domain: found.office.domain,
    language,
    variable,
    years: [...chosen].sort((a, b) => Number(a) - Number(b)),
  };
  return (
    <>
      <CheckList label={texts.years} items={found.years} checked={chosen} onChange={choose} />
      <AskLine
        asking={tools.asking}
        label={texts.getTable}
        address={addressOf(request)}
        missing={chosen.length === 0 ? texts.noYear : undefined}
        work={async (asking, tell) => {
          const answer = await askAgain(tools.client, request, {
            ...asking,
            onProgress: (done, all) => tell({ done, all }),
          });
          const { publisher } = found.office;
          await tools.open(answer, { publisher, address: addressOf(request) });
        }}
      />
    </>
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

/** A table of SIMDASI is of one year; which there are, the list of its place says. */
function SimdasiTarget({ tools, target }: TargetProps) {
  const texts = useTexts(liveTexts);
  const { page, office } = target;
  const id = page.id;
  const [found, setFound] = useState<{ area: string; publisher: string; years: string[] }>();
  const [year, setYear] = useState(target.year ?? "");
  if (!found) {
    const known = knownOffice(tools, office);
    const given = page.kind === "simdasi" ? page.area : undefined;
    const request = { ask: "simdasi-tables" } as const;
    return (
      <AskLine
        asking={tools.asking}
        label={texts.listYears}
        address={addressOf({ ...request, area: given ?? (known ? areaOf(known.domain) : "…") })}
        needsOffices={!known}
        work={async (asking) => {
          const { domain, publisher } = await officeOf(tools, office, asking);
          const area = given ?? areaOf(domain);
          const years = simdasiTables(await tools.client.ask({ ...request, area }, asking), id);
          setFound({ area, publisher, years });
          setYear(years.includes(year) ? year : (years[0] ?? ""));
        }}
      />
    );
  }
  const request = { ask: "simdasi", area: found.area, year, id } as const;
  return (
    <>
      <ChoiceField
        label={texts.year}
        value={year}
        options={found.years.map((name) => ({ value: name, name }))}
        onChange={setYear}
      />
      <AskLine
        asking={tools.asking}
        label={texts.getTable}
        address={addressOf(request)}
        work={async (asking) => {
          const answer = await askAgain(tools.client, request, asking);
          await tools.open(answer, { publisher: found.publisher, address: addressOf(request) });
        }}
      />
    </>
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
