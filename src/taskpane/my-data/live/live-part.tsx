import { makeStyles, tokens } from "@fluentui/react-components";
import { type ComponentType, useState } from "react";
import { liveTexts } from "../../../language";
import { webApiOrigin } from "../../../web-api";
import {
  AskingStatus,
  clientOf,
  forwardingAddress,
  KeyPart,
  keepWay,
  keptKey,
  keptWay,
  nameOfAnswer,
  openedAnswer,
  useAsking,
  type Way,
} from "../../live";
import { useKept, usePane, useTexts } from "../../pane-context";
import { ChoiceField, FieldGrid, looks } from "../../parts";
import { FoundTables } from "../found-tables";
import { ChosenReview } from "../chosen-review";
import { useChosenTable } from "../use-chosen-table";
import { useReading } from "../use-reading";
import { AddressWay } from "./address-way";
import type { LiveTools } from "./live-tools";
import { PasteWay } from "./paste-way";
import { SearchWay } from "./search-way";
import { TradeWay } from "./trade-way";
import { useListing } from "./use-listing";

const useStyles = makeStyles({
  part: { ...looks.column, padding: "0 12px 12px" },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type WayIn = "address" | "search" | "trade" | "paste";

const contents: Readonly<Record<WayIn, ComponentType<{ tools: LiveTools }>>> = {
  address: AddressWay,
  search: SearchWay,
  trade: TradeWay,
  paste: PasteWay,
};

/** Tables of BPS by its Web API; what comes is reviewed, inserted and kept as tables of files are. */
export function LivePart() {
  const styles = useStyles();
  const texts = useTexts(liveTexts);
  const { services, language } = usePane();
  const { storage, readingDesk } = services;
  const reading = useReading();
  const { chosen, choose } = useChosenTable(reading);
  const [key, setKey] = useState(() => keptKey(storage));
  const [way, setWay] = useState<Way>(() => keptWay(storage));
  const [wayIn, setWayIn] = useKept<WayIn>("live.way", "address");
  const [opened, setOpened] = useKept<readonly number[]>("live.opened", []);
  const client = clientOf(way);
  const asking = useAsking(key);
  const offices = useListing(client, "domains", { ask: "domains" });

  if (chosen)
    return <ChosenReview {...chosen} reading={reading} onBack={() => choose(undefined)} />;
  const tools: LiveTools = {
    client,
    asking,
    offices,
    async open(answer, place) {
      const name = nameOfAnswer(answer, place.address)[language];
      const opened = await openedAnswer(readingDesk, answer, place, language);
      const { id, tables } = await reading.take(name, opened);
      setOpened((before) => [...before, id]);
      const [only, ...others] = tables;
      const isEither = only?.records && !only.records.isLarge;
      if (only && others.length === 0 && !isEither)
        choose({ file: id, table: only.id, asRecords: only.records !== undefined });
    },
  };
  const Content = contents[wayIn];
  return (
    <div className={styles.part}>
      <p className={styles.intro}>{texts.intro}</p>
      <KeyPart value={key} onChange={setKey} />
      <FieldGrid>
        <ChoiceField
          label={texts.way}
          value={way}
          options={[
            { value: "direct", name: `${texts.direct} (${webApiOrigin})` },
            { value: "forwarded", name: `${texts.forwarded} (${forwardingAddress()})` },
          ]}
          onChange={(next) => {
            keepWay(storage, next);
            setWay(next);
          }}
        />
        <ChoiceField
          label={texts.ways}
          value={wayIn}
          options={[
            { value: "address", name: texts.byAddress },
            { value: "search", name: texts.bySearch },
            { value: "trade", name: texts.byTrade },
            { value: "paste", name: texts.byPaste },
          ]}
          onChange={(next) => {
            asking.forget();
            setWayIn(next);
          }}
        />
      </FieldGrid>
      <Content tools={tools} />
      {asking.address === undefined && <AskingStatus asking={asking} />}
      {reading.open
        .filter(({ id }) => opened.includes(id))
        .reverse()
        .map((one) => (
          <FoundTables
            key={one.id}
            file={one}
            reading={reading}
            onChoose={(id, asRecords) => choose({ file: one.id, table: id, asRecords })}
            onClose={() => reading.close(one)}
          />
        ))}
    </div>
  );
}
