import { Field, Input } from "@fluentui/react-components";
import {
  type MeasureRole,
  tradeCurrencies,
  type TradeCurrency,
  tradeFlows,
  tradeMeasureRoles,
  type TradeReading,
  type TradeRole,
  tradeRoles,
} from "../../../analysis";
import { flowWords, ownTradeTexts } from "../../../language";
import { usePane, useTexts } from "../../pane-context";
import {
  ChoiceField,
  Disclosure,
  FieldGrid,
  MemberFilter,
  NumberField,
  useNumbers,
} from "../../parts";
import type { TradeSource } from "./trade-source";

interface RecognisedTradeProps {
  source: TradeSource;
  reading: TradeReading;
  onChange: (reading: TradeReading) => void;
}

/** What the dimensions and measures of a source are taken for, to be corrected, and which of their members count. */
export function RecognisedTrade({ source, reading, onChange }: RecognisedTradeProps) {
  const texts = useTexts(ownTradeTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const { dimensions, measures } = source.shape;
  const roleOf = (key: string): TradeRole => reading.roles[key] ?? "other";
  const nameOf = (key: string, title: string) => title || texts.roles[roleOf(key)];
  const roles = dimensions.map(({ key }) => roleOf(key));
  const needsYear = !roles.includes("year") && !roles.includes("period");
  const summary = [
    roles.includes("flow") ? texts.roles.flow : flowWords[reading.flow][language],
    ...tradeRoles
      .filter((role) => roles.includes(role) && role !== "flow" && role !== "other")
      .map((role) => texts.roles[role]),
  ].join(", ");
  const only = (key: string, keys: readonly string[] | undefined) => {
    const { [key]: _, ...rest } = reading.only ?? {};
    onChange({ ...reading, only: keys ? { ...rest, [key]: keys } : rest });
  };
  return (
    <Disclosure title={source.name} summary={summary}>
      <FieldGrid>
        <ChoiceField
          label={texts.flow}
          value={reading.flow}
          options={tradeFlows.map((value) => ({ value, name: flowWords[value][language] }))}
          onChange={(flow) => onChange({ ...reading, flow })}
        />
        {needsYear && (
          <Field label={texts.year} size="small">
            <Input
              value={reading.year ?? ""}
              inputMode="numeric"
              maxLength={4}
              onChange={(_, data) => onChange(withYear(reading, data.value.trim()))}
            />
          </Field>
        )}
        {dimensions.map(({ key, title }) => (
          <ChoiceField<TradeRole>
            key={key}
            label={texts.dimension(title[language] || key)}
            value={roleOf(key)}
            options={tradeRoles.map((value) => ({ value, name: texts.roles[value] }))}
            onChange={(role) => onChange({ ...reading, roles: { ...reading.roles, [key]: role } })}
          />
        ))}
        {measures.map(({ key, title }) => (
          <MeasureFields
            key={key}
            name={title[language] || key}
            role={reading.measures[key] ?? { is: "none", scale: 1 }}
            onChange={(role) =>
              onChange({ ...reading, measures: { ...reading.measures, [key]: role } })
            }
          />
        ))}
      </FieldGrid>
      {dimensions
        .filter(({ members }) => members.length > 1)
        .map((dimension) => {
          const { key, title, members } = dimension;
          const chosen = reading.only?.[key];
          const name = nameOf(key, title[language]);
          return (
            <Disclosure
              key={key}
              title={texts.only(name)}
              summary={
                chosen
                  ? texts.some(number(chosen.length, 0), number(members.length, 0))
                  : texts.all(number(members.length, 0))
              }
            >
              <MemberFilter
                dimension={dimension}
                name={name}
                chosen={chosen}
                onChange={(keys) => only(key, keys)}
              />
            </Disclosure>
          );
        })}
    </Disclosure>
  );
}

/** The four digits of a year; anything else is none yet. */
function withYear(reading: TradeReading, text: string): TradeReading {
  const { year: _, ...rest } = reading;
  return text === "" ? rest : { ...rest, year: text };
}

interface MeasureFieldsProps {
  name: string;
  role: MeasureRole;
  onChange: (role: MeasureRole) => void;
}

function MeasureFields({ name, role, onChange }: MeasureFieldsProps) {
  const texts = useTexts(ownTradeTexts);
  const { currency = "USD" } = role;
  const currencyName = texts.currencies[currency];
  const units = role.is === "weight" ? texts.weightUnits : texts.valueUnits(currencyName);
  return (
    <>
      <ChoiceField
        label={texts.measure(name)}
        value={role.is}
        options={tradeMeasureRoles.map((value) => ({ value, name: texts.measures[value] }))}
        onChange={(is) => onChange({ ...role, is })}
      />
      {role.is === "value" && (
        <ChoiceField<TradeCurrency>
          label={texts.currencyOf(name)}
          value={currency}
          options={tradeCurrencies.map((value) => ({ value, name: texts.currencies[value] }))}
          onChange={(next) => onChange({ is: role.is, scale: role.scale, currency: next })}
        />
      )}
      {role.is === "value" && currency !== "USD" && (
        <NumberField
          label={texts.rateOf(currencyName)}
          name={texts.rateOf(currencyName)}
          value={role.rate}
          limits={{ above: 0, upTo: 1e9, grouped: true }}
          wrong={texts.rateWrong}
          hint={texts.rateHint}
          onChange={(rate) => onChange({ ...role, rate })}
        />
      )}
      {role.is !== "none" && (
        <ChoiceField
          label={texts.unitOf(name)}
          value={String(role.scale)}
          options={Object.entries(units).map(([value, unit]) => ({ value, name: unit }))}
          onChange={(scale) => onChange({ ...role, scale: Number(scale) })}
        />
      )}
    </>
  );
}
