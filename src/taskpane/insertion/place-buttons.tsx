import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { insertionTexts } from "../../language";
import type { FreePlace } from "../../workbook/contract";
import { useTexts } from "../pane-context";
import type { Insertion } from "./use-insertion";

interface PlaceButtonsProps {
  insertion: Insertion;
  places: readonly FreePlace[];
  newSheet: boolean;
  /** Whether focus goes to the first of them. */
  takeFocus?: boolean;
}

/** A button each for the places that could take the block; the first is what most readers want. */
export function PlaceButtons({ insertion, places, newSheet, takeFocus }: PlaceButtonsProps) {
  const texts = useTexts(insertionTexts);
  const firstRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus) firstRef.current?.focus();
  }, [takeFocus]);
  const appearance = (at: number) => (at === 0 ? "primary" : "secondary");
  return (
    <>
      {places.map((place, at) => (
        <Button
          key={`${place.sheet}!${place.cell}`}
          ref={at === 0 ? firstRef : undefined}
          appearance={appearance(at)}
          onClick={() => void insertion.at(place)}
        >
          {texts.placed[place.kind](place.cell)}
        </Button>
      ))}
      {newSheet && (
        <Button
          ref={places.length === 0 ? firstRef : undefined}
          appearance={appearance(places.length)}
          onClick={() => void insertion.onSheetOfItsOwn()}
        >
          {texts.newSheet}
        </Button>
      )}
    </>
  );
}
