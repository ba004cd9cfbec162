import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { conceptsTexts, sourceText } from "../../language";
import { concepts, methodsPage, type Concept } from "../../language/concepts";
import { usePane, useTexts } from "../pane-context";
import { DetailFrame, HelpLink, looks } from "../parts";
import type { Reading } from "./use-reading";

const useStyles = makeStyles({
  summary: { margin: "0 0 12px", fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: "0 0 12px" },
  formula: {
    margin: "0 0 12px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    fontFamily: "Cambria, Georgia, serif",
    fontSize: tokens.fontSizeBase400,
    overflowWrap: "anywhere",
  },
  heading: { margin: "16px 0 6px", ...looks.subheading },
  related: { display: "flex", flexWrap: "wrap", gap: "6px 14px", margin: 0, padding: 0 },
  item: { listStyleType: "none" },
  source: { margin: "16px 0 0", ...looks.quiet },
  more: { margin: "8px 0 0", ...looks.small },
});

/** One concept in full. Back leads to what it was read beside, or to the concept before it. */
export function ConceptPage({ concept, reading }: { concept: Concept; reading: Reading }) {
  const styles = useStyles();
  const texts = useTexts(conceptsTexts);
  const { language } = usePane();
  const related = concepts.filter(({ id }) => concept.related.includes(id));
  return (
    <DetailFrame
      key={concept.id}
      back={texts.back}
      onBack={reading.back}
      takeFocus={reading.isEntered}
      kicker={[texts.kicker, ...concept.shortNames].join(" · ")}
      heading={concept.term[language]}
    >
      <p className={styles.summary}>{concept.summary[language]}</p>
      {concept.formula && <p className={styles.formula}>{concept.formula}</p>}
      {concept.body[language].map((paragraph) => (
        <p key={paragraph} className={styles.paragraph}>
          {paragraph}
        </p>
      ))}
      {related.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.related}</h3>
          <ul className={styles.related}>
            {related.map(({ id, term }) => (
              <li key={id} className={styles.item}>
                <Link as="button" onClick={() => reading.read(id)}>
                  {term[language]}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.source}>
        {texts.source}: {sourceText(concept.source, language)}
      </p>
      <p className={styles.more}>
        <HelpLink page="glossary" place={concept.id}>
          {texts.glossary}
        </HelpLink>
        {" · "}
        <HelpLink page={methodsPage([concept.id])}>{texts.methods}</HelpLink>
      </p>
    </DetailFrame>
  );
}
