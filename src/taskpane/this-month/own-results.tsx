import { useMemo } from "react";
import { answered, type OwnNtp, ownNtpBook, ownRelease, wholeGroup } from "../../analysis";
import {
  type Language,
  ntpBookTexts,
  ownItemsTexts,
  periodText,
  releaseSheetTexts,
  subsectorIn,
} from "../../language";
import { createLibrary, type Library, ntpPackage } from "../../library";
import { answerText, questionText } from "../../sheets/own-ntp";
import { spokenGroups } from "../../sheets/release";
import type { Table } from "../../table";
import { fingerprint } from "../../workbook/plan";
import { ChartFigure } from "../charts";
import { ownBookId } from "../books";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, FieldGrid, Section, usePoints } from "../parts";
import { ReleaseResults } from "./release-results";
import { ReleaseWordsView } from "./release-words-view";
import { Outputs } from "./own-outputs";

interface OwnResultsProps {
  result: OwnNtp;
  province: string;
  month: number;
  onMonth: (month: number) => void;
  /** Among which another province's NTP may stand. */
  tables: readonly Table[];
}

/** It, Ib and NTP of a month with their causes, the release, and everything that can be put into the workbook. */
export function OwnResults({ result, province, month, onMonth, tables }: OwnResultsProps) {
  const texts = useTexts(ownItemsTexts);
  const { combined: combinedName } = useTexts(releaseSheetTexts);
  const { language } = usePane();
  const { point } = usePoints();
  const names = result.months.map((each) => periodText(each, language));
  const library = useOwnBook(result, province);
  const release = useMemo(
    () => (month > 0 ? ownRelease(result, month) : undefined),
    [result, month],
  );
  const whole = wholeGroup(result);
  const title = release?.combined ? combinedName : subsectorIn(whole.name, language);
  const levels = whole.rows.find(({ key }) => key === "ntp")?.levels ?? [];
  const months = useMemo(
    () => ({
      month: periodText(result.months[month] ?? "", language),
      previousMonth: periodText(result.months[month - 1] ?? "", language),
      province: province.trim(),
    }),
    [result, month, language, province],
  );
  return (
    <Section heading={texts.results}>
      <FieldGrid>
        <ChoiceField
          label={texts.month}
          value={month}
          options={names.map((name, value) => ({ value, name })).slice(1)}
          onChange={onMonth}
        />
      </FieldGrid>
      <ChartFigure
        chart={{
          kind: "lines",
          title: `${texts.chart}: ${title}`,
          description: texts.chartWords(title, names[0] ?? "", names.at(-1) ?? ""),
          ...(result.base !== undefined && {
            unit: `${periodText(result.base, language)} = 100`,
          }),
          source: `${ntpBookTexts.source[language]}.`,
          labels: names,
          labelHeader: texts.month,
          lines: [{ name: "NTP", values: levels }],
          reference: 100,
          text: point,
          axisText: point,
        }}
      />
      {release &&
        spokenGroups(release).map((group) => {
          const name = release.combined ? combinedName : group.name;
          return (
            <div key={group.name}>
              <ReleaseResults
                group={group}
                bases={release.bases}
                name={name}
                {...(release.ruralInflation !== undefined && { inflation: release.ruralInflation })}
              />
              <ReleaseWordsView group={group} bases={release.bases} name={name} months={months} />
            </div>
          );
        })}
      {release && (
        <Outputs
          result={result}
          library={library}
          release={release}
          months={months}
          tables={tables}
          month={result.months[month] ?? ""}
        />
      )}
    </Section>
  );
}

/** The results as a book in a library of its own. */
function useOwnBook(result: OwnNtp, province: string): Library {
  return useMemo(() => {
    const notes = answered(result).map(({ question, answer }) => {
      const said = (of: Language) => `${questionText(question, of)} ${answerText(answer, of)}.`;
      return { id: said("id"), en: said("en") };
    });
    const version = fingerprint([[JSON.stringify(result.groups), province]]);
    const names = { id: ownBookId("ntp", province), version, province: province.trim(), notes };
    return createLibrary([ntpPackage(ownNtpBook(result, names))]);
  }, [result, province]);
}
