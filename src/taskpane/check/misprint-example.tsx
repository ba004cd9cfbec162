import { Button } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import { checkTexts } from "../../language";
import { useTexts } from "../pane-context";
import { EmptyState } from "../parts";
import { useWorkbookLimit } from "../use-workbook-limit";
import type { Example } from "./use-misprint-example";

interface MisprintExampleProps {
  example: Example;
  /** The block of the printed table is in the workbook. */
  onShown: (blockId: string) => void;
}

/** Offers a printed table with a misprint, where nothing was checked yet. */
export function MisprintExample({ example: { insertion, show }, onShown }: MisprintExampleProps) {
  const texts = useTexts(checkTexts);
  const { isLimited } = useWorkbookLimit();
  if (!show || isLimited) return null;
  const start = async () => {
    const block = await show();
    if (block !== undefined) onShown(block);
  };
  return (
    <EmptyState
      icon={<DocumentSearchRegular />}
      title={texts.exampleTitle}
      text={texts.exampleText}
      action={
        <Button disabledFocusable={insertion.state.step === "working"} onClick={() => void start()}>
          {texts.example}
        </Button>
      }
    />
  );
}
