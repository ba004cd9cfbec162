import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { hsChapterNames, liveTexts } from "../../../language";
import { addressOf, fetchTrade, type TradeRequest } from "../../../web-api";
import { usePane, useTexts } from "../../pane-context";
import { CheckList, ChoiceField, FieldGrid, looks } from "../../parts";
import { AskLine } from "./ask-line";
import type { LiveTools } from "./live-tools";
import { openedTables } from "./opened-answer";
import { today } from "../today";
import { tradeTables } from "./trade-tables";

const useStyles = makeStyles({
  way: looks.column,
  label: { ...looks.small },
  note: { margin: 0, ...looks.small, color: tokens.colorNeutralForeground2 },
});

const mostYears = 20;
/** What is published last is mostly last year's. */
const lastYear = () => String(new Date().getFullYear() - 1);

/** Exports or imports by HS chapter, country and port. */
export function TradeWay({ tools }: { tools: LiveTools }) {
  const styles = useStyles();
  const texts = useTexts(liveTexts);
  const { language } = usePane();
  const [flow, setFlow] = useState<TradeRequest["flow"]>("exports");
  const [every, setEvery] = useState<TradeRequest["every"]>("month");
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [from, setFrom] = useState(lastYear);
  const [to, setTo] = useState(lastYear);
  const years = yearsBetween(from, to);
  const request = { flow, every, codes, level: "chapter" } as const;
  const address = addressOf({ ask: "trade", ...request, year: from });
  const missing =
    codes.length === 0 ? texts.tradeChapters : years.length === 0 ? texts.tradeRange : undefined;
  return (
    <div className={styles.way}>
      <FieldGrid>
        <ChoiceField
          label={texts.flow}
          value={flow}
          options={[
            { value: "exports", name: texts.exports },
            { value: "imports", name: texts.imports },
          ]}
          onChange={setFlow}
        />
        <ChoiceField
          label={texts.every}
          value={every}
          options={[
            { value: "month", name: texts.month },
            { value: "year", name: texts.year },
          ]}
          onChange={setEvery}
        />
        <YearField label={texts.from} value={from} onChange={setFrom} />
        <YearField label={texts.to} value={to} onChange={setTo} />
      </FieldGrid>
      <span className={styles.label}>{texts.chapters}</span>
      <CheckList
        label={texts.chapters}
        items={chapters.map((code) => ({
          id: code,
          name: `${code} ${hsChapterNames[code]?.[language] ?? ""}`,
        }))}
        checked={codes}
        onChange={setCodes}
      />
      <p className={styles.note}>{texts.tradeWhere}</p>
      <AskLine
        tools={tools}
        label={texts.getTrade}
        address={years.length > 1 ? `${address} … ${to}` : address}
        missing={missing}
        work={async (asking, tell) => {
          const records = await fetchTrade(tools.client, request, years, {
            ...asking,
            onProgress: (done, all) => tell({ done, all }),
          });
          const source = { publisher: "Badan Pusat Statistik", address, readOn: today() };
          const words = { id: liveTexts.id[flow], en: liveTexts.en[flow] };
          const span = years.length > 1 ? `${from}–${to}` : from;
          await tools.open(
            `${words[language]} ${span}: ${codes.join(", ")}`,
            openedTables(tradeTables(records, liveTexts, words, source)),
          );
        }}
      />
    </div>
  );
}

const chapters = Object.keys(hsChapterNames).sort();

function yearsBetween(from: string, to: string): string[] {
  if (![from, to].every((year) => /^\d{4}$/.test(year))) return [];
  const count = Number(to) - Number(from) + 1;
  if (count < 1 || count > mostYears) return [];
  return Array.from({ length: count }, (_, at) => String(Number(from) + at));
}

interface YearFieldProps {
  label: string;
  value: string;
  onChange: (year: string) => void;
}

const YearField = ({ label, value, onChange }: YearFieldProps) => (
  <Field label={label} size="small">
    <Input
      inputMode="numeric"
      maxLength={4}
      input={{ size: 4 }}
      value={value}
      onChange={(_, data) => onChange(data.value.trim())}
    />
  </Field>
);
