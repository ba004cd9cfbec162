import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { hsChapterNames, liveTexts } from "../../../language";
import { addressOf, askAgain, type TradeRequest } from "../../../web-api";
import { AskLine } from "../../live";
import { usePane, useTexts } from "../../pane-context";
import { CheckList, ChoiceField, FieldGrid, looks } from "../../parts";
import type { LiveTools } from "./live-tools";

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
  const request: TradeRequest = {
    ...{ ask: "trade", flow, every, codes, level: "chapter" },
    year: years.join(";"),
  };
  const address = addressOf(request);
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
        asking={tools.asking}
        label={texts.getTrade}
        address={address}
        missing={missing}
        work={async (asking, tell) => {
          const answer = await askAgain(tools.client, request, {
            ...asking,
            onProgress: (done, all) => tell({ done, all }),
          });
          await tools.open(answer, { publisher: "Badan Pusat Statistik", address });
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
