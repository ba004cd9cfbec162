import { useState } from "react";
import { liveTexts } from "../../../language";
import { addressOf, askAgain, simdasiTables } from "../../../web-api";
import { AskLine } from "../../live";
import { useTexts } from "../../pane-context";
import { ChoiceField } from "../../parts";
import { areaOf, knownOffice, officeOf, type TargetProps } from "./target";

/** A table of SIMDASI is of one year; which there are, the list of its place says. */
export function SimdasiTarget({ tools, target }: TargetProps) {
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
