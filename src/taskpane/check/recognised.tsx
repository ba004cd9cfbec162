import { Checkbox, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  type LineRole,
  hasCounts,
  lineRoles,
  type RecognisedRule,
  ruleConvention,
} from "../../analysis";
import { checkTexts, writtenRuleTexts } from "../../language";
import { useTexts } from "../pane-context";
import { Disclosure, looks, useFirst } from "../parts";
import { lineNumber, type OwnSubject, withCounts, withRole, withRule } from "./checked-subject";
import { conventionText, lineName, resultName, ruleText } from "./rule-words";
import { WrittenRule } from "./written-rule";

const useStyles = makeStyles({
  heading: { margin: "12px 0 0", ...looks.subheading },
  rules: { ...looks.list, ...looks.flushChoice },
  counts: looks.flushChoice,
  convention: { margin: "0 0 4px 36px", ...looks.quiet },
  lines: { margin: "0 0 8px", ...looks.subheading },
  line: {
    display: "grid",
    gridTemplateColumns: "1fr 130px",
    alignItems: "center",
    gap: "8px",
    margin: "2px 0",
  },
  label: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

interface RecognisedProps {
  subject: OwnSubject;
  onChange: (subject: OwnSubject) => void;
}

/** What was recognised in a table, for the user to confirm or change. */
export function Recognised({ subject, onChange }: RecognisedProps) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const written = useTexts(writtenRuleTexts);
  const { table, rules, confirmed } = subject;
  const notChecked = rules.flatMap((rule) => givenUpTexts(subject, rule, texts));
  return (
    <>
      <h3 className={styles.heading}>{texts.recognised}</h3>
      {rules.length === 0 && <p>{texts.nothingRecognised}</p>}
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <li key={rule.id}>
            <Checkbox
              checked={confirmed.has(rule.id)}
              label={`${ruleText(subject, rule, texts)} (${texts.holds(rule.fit.holds, rule.fit.checked)})`}
              onChange={(_, { checked }) => onChange(withRule(subject, rule.id, checked === true))}
            />
            <Convention subject={subject} rule={rule} />
          </li>
        ))}
      </ul>
      {hasCounts(rules, table) && (
        <Checkbox
          className={styles.counts}
          checked={rules.some(({ isExact }) => isExact)}
          label={written.counts}
          onChange={(_, { checked }) => onChange(withCounts(subject, checked === true))}
        />
      )}
      <WrittenRule subject={subject} onChange={onChange} />
      {notChecked.length > 0 && (
        <section aria-label={texts.givenUp}>
          <h3 className={styles.heading}>{texts.givenUp}</h3>
          <ul>
            {notChecked.map((text) => (
              <li key={text} className={styles.label}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Disclosure title={texts.change} summary="">
        <Roles subject={subject} axis="columns" title={texts.columns} onChange={onChange} />
        <Roles subject={subject} axis="rows" title={texts.rows} onChange={onChange} />
      </Disclosure>
    </>
  );
}

/** From which levels the figures of a rule were computed, where they tell. */
function Convention({ subject, rule }: { subject: OwnSubject; rule: RecognisedRule }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { table } = subject;
  const found = useMemo(() => ruleConvention(rule, table), [rule, table]);
  return found ? <p className={styles.convention}>{conventionText(found, texts)}</p> : null;
}

/** As many as one looks through at once. */
const firstLines = 8;

interface RolesProps extends RecognisedProps {
  axis: "rows" | "columns";
  title: string;
}

/** What each row or column is. */
function Roles({ subject, axis, title, onChange }: RolesProps) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { shown, more } = useFirst(subject.table[axis], firstLines);
  return (
    <div role="group" aria-label={title}>
      <h4 className={styles.lines}>{title}</h4>
      {shown.map((line) => (
        <label key={line.index} className={styles.line}>
          <span className={styles.label}>{lineName(subject, axis, line)}</span>
          <Select
            size="small"
            value={subject.reading[axis].get(line.index) ?? "value"}
            onChange={(_, { value }) =>
              onChange(withRole(subject, axis, line.index, value as LineRole))
            }
          >
            {lineRoles.map((role) => (
              <option key={role} value={role}>
                {texts.roles[role]}
              </option>
            ))}
          </Select>
        </label>
      ))}
      {more}
    </div>
  );
}

/** Lines beyond these are only counted. */
const shown = 6;

/** What of a rule is not checked, and why. */
function givenUpTexts(
  subject: OwnSubject,
  rule: RecognisedRule,
  texts: (typeof checkTexts)["en"],
): string[] {
  const name = resultName(subject, rule);
  if (!subject.confirmed.has(rule.id)) {
    const holds = texts.holds(rule.fit.holds, rule.fit.checked);
    return rule.likely ? [] : [`${name}: ${texts.unsupported} (${holds})`];
  }
  const across = rule.axis === "row" ? "columns" : "rows";
  const list = (lines: readonly number[]) =>
    lines
      .slice(0, shown)
      .map((line) => lineNumber(subject, across, line))
      .join(", ") + (lines.length > shown ? ", …" : "");
  const { notAdded, unread } = rule.givenUp;
  return [
    ...(notAdded.length > 0 ? [texts.notAdded(notAdded.length, list(notAdded))] : []),
    ...(unread.length > 0 ? [texts.unread(unread.length, list(unread))] : []),
  ].map((text) => `${name}: ${text}`);
}
