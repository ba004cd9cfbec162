import { useState } from "react";
import { liveTexts } from "../../../language";
import { addressOf, askAgain, type DataRequest, listAll } from "../../../web-api";
import { AskLine } from "../../live";
import { usePane, useTexts } from "../../pane-context";
import { CheckList } from "../../parts";
import { knownOffice, type Office, officeOf, type TargetProps } from "./target";

/** Years of a dynamic table are chosen before it is asked for: the service gives none without them. */
export function DynamicTarget({ tools, target }: TargetProps) {
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
