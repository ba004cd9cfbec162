import { useRef, useState } from "react";
import {
  fileFaultSentence,
  liveTexts,
  type WebApiFault,
  webApiFaultSentence,
} from "../../language";
import { UnreadableFile } from "../../reading";
import { type Asking, FailedRequest } from "../../web-api";
import { type Message, usePane, useTexts } from "../pane-context";

export interface Progress {
  done: number;
  all: number;
}

/** A work that asks; it tells how far it is. */
export type Work = (asking: Asking, tell: (progress: Progress) => void) => Promise<void>;

/** Why a question was not answered. */
export const askingFault =
  (error: unknown): Message =>
  (language) => {
    if (error instanceof FailedRequest) return webApiFaultSentence(error.fault, language);
    if (error instanceof UnreadableFile) return fileFaultSentence(error.fault, language);
    return liveTexts[language].unsure;
  };

/** One question at a time, with its progress, its failure and a second try. */
export function useAsking(key: string) {
  const { language, announce } = usePane();
  const texts = useTexts(liveTexts);
  const [progress, setProgress] = useState<Progress | "begun">();
  const [failure, setFailure] = useState<{ sentence: Message; address?: string | undefined }>();
  const [last, setLast] = useState<{ work: Work; address: string }>();
  const stopping = useRef<AbortController>(undefined);

  const show = (sentence: Message, address?: string) => {
    setFailure({ sentence, address });
    announce(sentence(language));
  };

  /** @param address that may be shown, without the key */
  async function run(work: Work, address: string): Promise<void> {
    setLast({ work, address });
    if (key === "") return show((language) => liveTexts[language].keyFirst);
    stopping.current?.abort();
    const own = new AbortController();
    stopping.current = own;
    setFailure(undefined);
    setProgress("begun");
    try {
      await work({ key, signal: own.signal }, (told) => {
        if (!own.signal.aborted) setProgress(told);
      });
    } catch (error) {
      if (stopping.current !== own) return;
      if (own.signal.aborted) announce(texts.stopped);
      else show(askingFault(error), address);
    }
    if (stopping.current === own) setProgress(undefined);
  }

  return {
    progress,
    failure,
    /** What was asked last, without the key; undefined where nothing was. */
    address: last?.address,
    run,
    retry: last && (() => void run(last.work, last.address)),
    stop: () => stopping.current?.abort(),
    forget() {
      setLast(undefined);
      setFailure(undefined);
    },
    /** Shows a fault of something that asks nothing. */
    tell(fault: WebApiFault) {
      setLast(undefined);
      show((language) => webApiFaultSentence(fault, language));
    },
  };
}

export type LiveAsking = ReturnType<typeof useAsking>;
