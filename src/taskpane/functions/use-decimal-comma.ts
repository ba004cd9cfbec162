import { useEffect, useState } from "react";
import { usePane } from "../pane-context";

/** Whether Excel writes numbers with a decimal comma; until it says so, what is usual in the language of the pane. */
export function useDecimalComma(): boolean {
  const { services, language } = usePane();
  const { executor } = services;
  const [answer, setAnswer] = useState<boolean>();
  useEffect(() => {
    let isLeft = false;
    void executor.hasDecimalComma().then((known) => {
      if (!isLeft && known.ok) setAnswer(known.value);
    });
    return () => {
      isLeft = true;
    };
  }, [executor]);
  return answer ?? language === "id";
}
