import { Button, makeStyles } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { scenarioPaneTexts } from "../../language";
import { useTexts } from "../pane-context";
import { ChoiceField, looks, NumberField } from "../parts";
import type { DraftLink } from "./scenario-draft";

const useStyles = makeStyles({
  link: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: "6px",
    alignItems: "end",
    margin: "6px 0 0",
    "& input": { textAlign: "right" },
    "& > *": { minWidth: 0 },
    "& > :first-child": { gridColumn: "1 / -1" },
  },
  note: { margin: "4px 0 0", ...looks.quiet },
});

interface LinkedPricesProps {
  /** Of the price that is followed. */
  name: string;
  links: readonly DraftLink[];
  /** Prices that could follow as well. */
  others: readonly { id: string; name: string }[];
  onLinks: (links: readonly DraftLink[]) => void;
}

/** Prices that do, in a part, what is set for another one: rice that is bought follows rice that is sold. */
export function LinkedPrices({ name, links, others, onLinks }: LinkedPricesProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  return (
    <>
      {links.map((link, place) => {
        const change = (part: Partial<DraftLink>) =>
          onLinks(links.map((one, at) => (at === place ? { ...one, ...part } : one)));
        return (
          <div key={place} className={styles.link}>
            <ChoiceField
              label={texts.follower(name)}
              value={link.item}
              options={others
                .filter(({ id }) => id === link.item || links.every(({ item }) => item !== id))
                .map((other) => ({ value: other.id, name: other.name }))}
              onChange={(item) => change({ item })}
            />
            <NumberField
              label={texts.linkPart}
              name={texts.linkPartOf(name)}
              value={link.part ?? undefined}
              limits={{ above: 0, upTo: 100 }}
              wrong={texts.partWrong}
              onChange={(part) => change({ part })}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={texts.unlink(name)}
              onClick={() => onLinks(links.filter((one) => one !== link))}
            />
          </div>
        );
      })}
      <p className={styles.note}>
        {links.some(({ part }) => part === null) ? texts.linkHint : texts.linkNote}
      </p>
    </>
  );
}
