import { useMemo } from "react";
import { tradeProfile, tradeSources } from "../../analysis";
import { booksTexts, dimensionWords, flowBases, flowWords, tradeTexts } from "../../language";
import type { Book } from "../../library";
import { planTradeProfile } from "../../sheets/trade";
import { BookView, useBook } from "../books";
import { useKept, usePane, useTexts } from "../pane-context";
import { Headline, useMovement, useNumbers } from "../parts";
import { ProfileCharts } from "./profile-charts";
import { ConcentrationFacts, ProfileTable, SectorTable } from "./profile-tables";
import { changedChoice, firstChoice, type TradeChoice } from "./trade-choice";
import { TradeForm } from "./trade-form";
import { TradeFrame } from "./trade-frame";

/** A flow of trade in a year: who has what share of it, and what made it grow or shrink. */
export function ProfileView() {
  const { noTrade } = useTexts(booksTexts);
  return (
    <BookView
      open={useBook("trade")}
      suits={(book) => tradeSources(book).length > 0}
      lacks={noTrade}
      Content={Profile}
    />
  );
}

function Profile({ book }: { book: Book }) {
  const texts = useTexts(tradeTexts);
  const { services, language } = usePane();
  const { number } = useNumbers();
  const moved = useMovement();
  const [kept, setChoice] = useKept<TradeChoice | undefined>("trade.choice", undefined);
  const choice = useMemo(
    () => (kept ? changedChoice(book, kept, {}) : firstChoice(book)),
    [book, kept],
  );
  const profile = useMemo(
    () => tradeProfile(book, { ...choice, language }),
    [book, choice, language],
  );
  const { total, source, previousYear } = profile;
  const printed = number(total.printed, 0);
  return (
    <TradeFrame
      table={() => services.library.table(source.table, choice.edition)}
      plan={(request) => planTradeProfile({ ...request, profile })}
      sheetName={`${flowWords[source.flow][language]} ${dimensionWords[source.dimension][language]} ${choice.year}`}
    >
      <TradeForm book={book} choice={choice} onChange={setChoice} />
      <Headline
        kicker={texts.total(choice.year)}
        figure={`US$ ${number(total.value, 0)}`}
        {...(previousYear !== undefined &&
          total.growth !== undefined && {
            change: moved({
              change: total.growth,
              unit: "percent",
              decimals: 2,
              since: String(previousYear),
            }),
          })}
      >
        {flowBases[source.flow](book.region.short)[language]}
        {printed !== number(total.value, 0) && ` ${texts.printed(printed)}`}
      </Headline>
      <ProfileCharts profile={profile} />
      <ProfileTable profile={profile} />
      <ConcentrationFacts profile={profile} />
      <SectorTable profile={profile} onChoose={(sectors) => setChoice({ ...choice, sectors })} />
    </TradeFrame>
  );
}
