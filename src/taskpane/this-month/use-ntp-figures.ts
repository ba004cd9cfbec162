import { useMemo } from "react";
import { type NtpFigures, ntpFigures, ntpFiguresBook, readNtpFigures } from "../../analysis";
import { type NtpGroup, ntpPackage } from "../../library";
import { fingerprint } from "../../workbook/plan";
import { ownBookId } from "../books";
import { useKept } from "../pane-context";
import { type ReaderTable, useReaderTables } from "../reader-tables";

const none: readonly string[] = [];

/** The reader's tables with published indices, from the choice of tables to the book that is made of them. */
export function useNtpFigures() {
  const all = useReaderTables();
  const [chosen, choose] = useKept<readonly string[]>("ntp-figures.chosen", none);
  const [wanted, setPlace] = useKept("ntp-figures.place", "");
  const [typed, setProvince] = useKept("ntp-figures.province", "");
  const known = useMemo(() => all.filter(({ table }) => readNtpFigures(table).length > 0), [all]);
  const tables = useMemo(() => known.filter(({ id }) => chosen.includes(id)), [known, chosen]);
  const figures = useMemo(() => ntpFigures(tables.map(({ table }) => table)), [tables]);
  const place = figures.places.includes(wanted) ? wanted : (figures.places[0] ?? "");
  const province = (place || typed).trim();
  const made = useMemo(
    () => (figures.series.length > 0 ? bookOf(figures, place, province, tables) : undefined),
    [figures, place, province, tables],
  );
  return { known, chosen, choose, figures, place, setPlace, typed, setProvince, made };
}

/** A book with the groups and months that it is made of. */
export interface MadeBook {
  data: ReturnType<typeof ntpPackage>;
  groups: readonly NtpGroup[];
  months: readonly string[];
}

function bookOf(
  figures: NtpFigures,
  place: string,
  province: string,
  tables: readonly ReaderTable[],
): MadeBook {
  const names = tables.map(({ name, table }) =>
    [name, table.source.address].filter(Boolean).join(", "),
  );
  const called = `Data: ${names.join("; ")}`;
  const own = ntpFiguresBook(figures, place, {
    id: ownBookId("ntp", province),
    version: "",
    province,
    notes: [{ id: called, en: called }],
  });
  const version = fingerprint([[JSON.stringify(own.groups), province]]);
  return { data: ntpPackage({ ...own, version }), groups: own.groups, months: own.months };
}
