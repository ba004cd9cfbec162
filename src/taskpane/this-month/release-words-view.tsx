import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import type { ReleaseBase, ReleaseGroup } from "../../analysis";
import { shellTexts, thisMonthTexts, type Language } from "../../language";
import { releaseWords } from "../../sheets/release";
import { usePane, useTexts } from "../pane-context";
import { looks, Section, useCopy } from "../parts";
import type { MonthNames } from "./release-form";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  language: looks.quiet,
  paragraph: {
    margin: "0 0 12px",
    padding: "8px 12px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
});

interface ReleaseWordsViewProps {
  group: ReleaseGroup;
  bases: readonly ReleaseBase[];
  /** Of the group, as the paragraphs call it. */
  name: string;
  months: MonthNames;
}

/** The paragraphs of the release, the pane's language first, to be copied. */
export function ReleaseWordsView({ group, bases, name, months }: ReleaseWordsViewProps) {
  const texts = useTexts(thisMonthTexts);
  const { language } = usePane();
  const other: Language = language === "id" ? "en" : "id";
  return (
    <Section heading={texts.words}>
      {[language, other].map((each) => (
        <Paragraph
          key={each}
          language={each}
          words={releaseWords(group, { group: name, ...months, bases }, each).join(" ")}
        />
      ))}
    </Section>
  );
}

function Paragraph({ language, words }: { language: Language; words: string }) {
  const styles = useStyles();
  const texts = useTexts(thisMonthTexts);
  const { copy: copyText } = useTexts(shellTexts);
  const { copy, outcome } = useCopy();
  const name = texts.languages[language];
  return (
    <>
      <div className={styles.head}>
        <span className={styles.language}>{outcome === "" ? name : `${name}. ${outcome}`}</span>
        <Button
          appearance="subtle"
          size="small"
          icon={<CopyRegular />}
          aria-label={`${copyText}: ${name}`}
          onClick={() => void copy(words)}
        >
          {copyText}
        </Button>
      </div>
      <p className={styles.paragraph} lang={language}>
        {words}
      </p>
    </>
  );
}
