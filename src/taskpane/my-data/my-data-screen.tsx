import { cleaningTexts, myDataTexts } from "../../language";
import { useTexts } from "../pane-context";
import { ViewScreen } from "../parts";
import { CleaningPart } from "./cleaning-part";

/** The reader's own tables: read from files and pastes, kept, and cleaned up where they stand. */
export function MyDataScreen() {
  const texts = useTexts(myDataTexts);
  const cleaning = useTexts(cleaningTexts);
  return (
    <ViewScreen
      heading={texts.heading}
      label={texts.views}
      kept="my-data-view"
      views={[{ id: "clean", name: cleaning.view, Content: CleaningPart }]}
    />
  );
}
