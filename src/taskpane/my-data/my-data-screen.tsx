import { cleaningTexts, liveTexts, myDataTexts } from "../../language";
import { useTexts } from "../pane-context";
import { ViewScreen } from "../parts";
import { CleaningPart } from "./cleaning-part";
import { KeptPart } from "./kept-part";
import { LivePart } from "./live";
import { ReadPart } from "./read-part";

/** The reader's own tables: read from files and pastes, kept, and cleaned up where they stand. */
export function MyDataScreen() {
  const texts = useTexts(myDataTexts);
  const cleaning = useTexts(cleaningTexts);
  const live = useTexts(liveTexts);
  return (
    <ViewScreen
      heading={texts.heading}
      label={texts.views}
      kept="my-data-view"
      views={[
        { id: "read", name: texts.read, Content: ReadPart },
        { id: "live", name: live.view, Content: LivePart },
        { id: "kept", name: texts.keptView, Content: KeptPart },
        { id: "clean", name: cleaning.view, Content: CleaningPart },
      ]}
    />
  );
}
