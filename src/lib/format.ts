/**
 * Numbers, dates and lists as people read them. The interface speaks English, so the user's own English is taken where they
 * have one (its order of day and month), and not a month in another language in the middle of a sentence.
 */
const locale = (): string => navigator.languages.find((language) => language.startsWith("en")) ?? "en";

/** Making a formatter costs a thousand times what it costs to use it, and a list of journeys needs a dozen. */
const formatters = new Map<string, unknown>();

function once<T, O extends object>(kind: new (locale: string, options?: O) => T, options?: O): T {
  const language = locale();
  const key = `${kind.name} ${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key) as T | undefined;
  if (known) return known;
  const formatter = new kind(language, options);
  formatters.set(key, formatter);
  return formatter;
}

export function formatNumber(value: number): string {
  // Below a thousand English writes nothing between the digits: no formatter has to be made for the first screen.
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  return once(Intl.NumberFormat).format(value);
}

/** "1 change", "3 changes": `#` in the form chosen stands for the number. English has a form of its own for 1 alone. */
export function formatCount(count: number, forms: { readonly one: string; readonly other: string }): string {
  const form = count === 1 ? forms.one : forms.other;
  return form.replace("#", formatNumber(count));
}

export function formatList(items: readonly string[]): string {
  return once(Intl.ListFormat, { type: "conjunction" }).format(items);
}

/** A moment as its day, "12 November 2026"; milliseconds since 1970 UTC. */
export function formatDay(time: number): string {
  return formatTime(time, { day: "numeric", month: "long", year: "numeric" });
}

/** A moment as day and time of day. */
export function formatMoment(time: number): string {
  return formatTime(time, {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
  });
}

/**
 * "today", "yesterday", or the day; without the year where it is this year's. The two are the interface's own words: to make a
 * formatter for them would cost the first screen of a slow tablet four frames.
 */
export function formatRecentDay(time: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(time)) / 86_400_000);
  if (days === 0 || days === 1) return days === 0 ? "today" : "yesterday";
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return formatTime(time, { day: "numeric", month: "long", ...(sameYear ? {} : { year: "numeric" }) });
}

/** A moment's month: "November 2026", or in a narrow place "Nov" and in January "Jan 2027". */
export function formatMonth(time: number, width: "whole" | "short" = "whole"): string {
  if (width === "whole") return formatTime(time, { month: "long", year: "numeric" });
  const isFirst = new Date(time).getMonth() === 0;
  return formatTime(time, { month: "short", ...(isFirst ? { year: "numeric" } : {}) });
}

/** A day close by as people name it: "today", "tomorrow", the weekday within six days either way, else the day. */
export type NearDay = { readonly kind: "relative" | "weekday" | "day"; readonly text: string };

/** Which of them it is comes with it, for the sentence that is made of it: "today", but "on Tuesday". */
export function formatNearDay(time: number, now: number): NearDay {
  const days = Math.round((startOfDay(time) - startOfDay(now)) / 86_400_000);
  if (Math.abs(days) < 2) {
    return { kind: "relative", text: days < 0 ? "yesterday" : days === 0 ? "today" : "tomorrow" };
  }
  return Math.abs(days) < 7
    ? { kind: "weekday", text: formatTime(time, { weekday: "long" }) }
    : { kind: "day", text: formatRecentDay(time, now) };
}

/** A moment's day in little room: "12 Nov", with the year only where it could be mistaken for another's. */
export function formatShortDay(time: number, now: number): string {
  const isNear = Math.abs(time - now) < 300 * 86_400_000;
  return formatTime(time, { day: "numeric", month: "short", ...(isNear ? {} : { year: "numeric" }) });
}

/** This moment's day on this device's calendar, as YYYY-MM-DD. */
export function calendarDay(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Bytes as people see them in their file manager: "820 bytes", "4.2 MB". */
export function formatBytes(bytes: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  if (bytes < 1000) return formatCount(bytes, { one: "1 byte", other: "# bytes" });
  let value = bytes;
  let unit = 0;
  // From half a unit below, where it would be rounded to a thousand.
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return once(Intl.NumberFormat, {
    style: "unit",
    unit: units[unit] ?? "byte",
    unitDisplay: unit === 0 ? "long" : "short",
    maximumFractionDigits: value < 10 && unit > 0 ? 1 : 0,
  }).format(value);
}

/** A time that no calendar holds (a broken clock) shows as a dash and breaks nothing. */
function formatTime(time: number, options: Intl.DateTimeFormatOptions): string {
  return Number.isNaN(new Date(time).getTime()) ? "–" : once(Intl.DateTimeFormat, options).format(time);
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
