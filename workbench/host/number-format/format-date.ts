import type { Section, Token } from "./sections";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const secondsPerDay = 86400;

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

interface Moment {
  date: Date;
  hour: number;
  minute: number;
  second: number;
}

/** The day and time of a serial number in the 1900 system, whose day 60 never was. */
function momentOf(serial: number): Moment {
  const seconds = Math.round(serial * secondsPerDay);
  const day = Math.floor(seconds / secondsPerDay);
  const time = seconds - day * secondsPerDay;
  return {
    date: new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * secondsPerDay * 1000),
    hour: Math.floor(time / 3600),
    minute: Math.floor(time / 60) % 60,
    second: time % 60,
  };
}

function piece(text: string, isMinute: boolean, half: boolean, moment: Moment): string {
  const { date, hour, minute, second } = moment;
  const month = date.getUTCMonth();
  const clock = half ? hour % 12 || 12 : hour;
  if (/^a/i.test(text))
    return hour < 12 ? (text.length > 3 ? "AM" : "A") : text.length > 3 ? "PM" : "P";
  if (isMinute) return padded(minute, text.length);
  if (text.startsWith("y")) {
    const year = date.getUTCFullYear();
    return text.length > 2 ? String(year) : padded(year % 100, 2);
  }
  if (text.startsWith("h")) return padded(clock, text.length);
  if (text.startsWith("s")) return padded(second, text.length);
  if (text.startsWith("d")) {
    if (text.length <= 2) return padded(date.getUTCDate(), text.length);
    const name = days[date.getUTCDay()] ?? "";
    return text.length === 3 ? name.slice(0, 3) : name;
  }
  if (text.length <= 2) return padded(month + 1, text.length);
  const name = months[month] ?? "";
  return text.length === 3 ? name.slice(0, 3) : text.length === 5 ? name.slice(0, 1) : name;
}

const isDate = (token: Token): token is { kind: "date"; text: string } => token.kind === "date";

/** Text of a date or time, in English. */
export function formatDate(serial: number, section: Section): string {
  const moment = momentOf(serial);
  const dateTokens = section.filter(isDate);
  const half = dateTokens.some(({ text }) => /^a/i.test(text));
  return section
    .map((token) => {
      if (token.kind === "literal") return token.text;
      if (!isDate(token)) return token.kind === "point" ? "." : token.kind === "comma" ? "," : "";
      const at = dateTokens.indexOf(token);
      // An m right after hours or before seconds means minutes.
      const afterHour = dateTokens[at - 1]?.text.startsWith("h") === true;
      const beforeSecond = dateTokens[at + 1]?.text.startsWith("s") === true;
      const isMinute = token.text.startsWith("m") && (afterHour || beforeSecond);
      return piece(token.text, isMinute, half, moment);
    })
    .join("");
}
