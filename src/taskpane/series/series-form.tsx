import {
  codeOf,
  conversions,
  type SeriesRequest,
  type SeriesResult,
  seriesFrequencies,
  seriesViews,
} from "../../analysis";
import { seriesPaneTexts, seriesTexts } from "../../language";
import { periodName } from "../../sheets/series";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, FieldGrid } from "../parts";

/** Periods of a moving mean: a quarter, a half, a year of months, and what lies between. */
const windows = [2, 3, 4, 5, 6, 12];

interface SeriesFormProps {
  result: SeriesResult;
  request: SeriesRequest;
  onChange: (request: SeriesRequest) => void;
}

/** How the series are shown. */
export function SeriesForm({ result, request, onChange }: SeriesFormProps) {
  const { language } = usePane();
  const texts = useTexts(seriesPaneTexts);
  const words = seriesTexts[language];
  const { every, periods, series, axis } = result;
  const frequencies = seriesFrequencies.filter((one) =>
    series.some((own) => seriesFrequencies.indexOf(own.every) <= seriesFrequencies.indexOf(one)),
  );
  const options = periods.map((at) => ({
    value: codeOf(at, every) ?? "",
    name: periodName(at, every, language),
  }));
  const years = every === "year" ? [] : [...new Set(options.map(({ value }) => value.slice(0, 4)))];
  return (
    <>
      <FieldGrid>
        <ChoiceField
          label={texts.view}
          value={request.view}
          options={seriesViews.map((value) => ({ value, name: words.views[value] }))}
          onChange={(view) => onChange({ ...request, view })}
        />
        <ChoiceField
          label={texts.frequency}
          value={every}
          options={frequencies.map((value) => ({ value, name: words.frequencies[value] }))}
          onChange={(chosen) => {
            const { base, from, to, ...rest } = request;
            const isYear = (code: string | undefined) => code?.length === 4;
            onChange({
              ...rest,
              every: chosen,
              ...(isYear(base) && { base }),
              ...(isYear(from) && { from }),
              ...(isYear(to) && { to }),
            });
          }}
        />
        {series.some(({ conversion, converted }) => conversion && converted) && (
          <ChoiceField
            label={texts.conversion}
            value={request.conversion ?? "automatic"}
            options={[
              { value: "automatic", name: texts.automatic },
              ...conversions.map((value) => ({ value, name: words.conversions[value] })),
            ]}
            onChange={(chosen) => {
              const { conversion: _, ...rest } = request;
              const conversion = conversions.find((one) => one === chosen);
              onChange({ ...rest, ...(conversion && { conversion }) });
            }}
          />
        )}
        {request.view === "rebased" && (
          <ChoiceField
            label={texts.base}
            value={result.base ?? ""}
            options={[...years.map((value) => ({ value, name: value })), ...options]}
            onChange={(base) => onChange({ ...request, base })}
          />
        )}
        {request.view === "moving-mean" && (
          <ChoiceField
            label={texts.window}
            value={result.options.window}
            options={windows.map((value) => ({ value, name: String(value) }))}
            onChange={(window) => onChange({ ...request, window })}
          />
        )}
      </FieldGrid>
      <FieldGrid>
        <ChoiceField
          label={texts.from}
          value={codeOf(axis[0], every) ?? ""}
          options={options}
          onChange={(from) => onChange({ ...request, from })}
        />
        <ChoiceField
          label={texts.to}
          value={codeOf(axis.at(-1), every) ?? ""}
          options={options}
          onChange={(to) => onChange({ ...request, to })}
        />
      </FieldGrid>
    </>
  );
}
