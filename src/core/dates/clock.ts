/** Clock times in a text: "10:00", "2 pm", "10.30am", "at 11", "1:00 to 4:00 pm", "noon". */
import type { Clock } from './when.ts';
import { zoneAfter } from './zones.ts';

const time = String.raw`(\d{1,2})(?:([:.h])(\d{2}))?(?: ?([ap])\.?m\b\.?)?`;
const clockTime = new RegExp(
  String.raw`(\b(?:at|@|from|after|before|around|about|till|until|between|by|for) |@ ?|, ?)?(?<![\w$€£.:/#+-])${time}(?: ?(?:-|to|until|till|and) ?${time})?(?![\d%/]|\w)( ?(?:o'clock|uhr|hrs|hours|h)\b)?`,
  'gi',
);

/** What may follow a bare hour ("at 11", "after 3"): anything else would be a thing that is counted. */
const afterBareHour =
  /^(?:$|[.,;:!?)\]]| ?[-\uFFFC]| (?:and|or|to|on|in the|if|is|works?|would|suits?|for|sharp|ish|any|until|till|that|this|then|but|please|your|my|our|with|via|over|\uFFFC)\b| ?\uFFFC| ?\()/;

/**
 * Finds them. Days in `text` must be masked by \uFFFC, so that their numbers are not taken for hours.
 * A bare hour counts only where the sentence names a day too. `home` is the candidate's zone.
 */
export function clocksIn(text: string, home: string, hasDay: boolean): Clock[] {
  const clocks: Clock[] = [];
  for (const match of text.matchAll(clockTime)) {
    const clock = read(match, text, home, hasDay);
    if (clock) clocks.push(clock);
  }
  for (const match of text.matchAll(/\b(?:12 )?(?:noon|midday)\b/gi)) {
    const end = match.index + match[0].length;
    clocks.push(withZone({ index: match.index, end, start: 12 * 60 }, text, home));
  }
  return clocks.sort((a, b) => a.index - b.index);
}

function read(match: RegExpMatchArray, text: string, home: string, hasDay: boolean): Clock | undefined {
  const [all, lead, hour, mark, minute, half, hour2, mark2, minute2, half2, unit] = match;
  const index = match.index ?? 0;
  const end = index + all.length;
  const isExact = Boolean(half || half2 || mark === ':' || mark2 === ':' || (unit && !/^ ?h/i.test(unit)));
  const isDotted =
    (mark === '.' || mark === 'h') &&
    Boolean(lead || text[index - 2] === '\uFFFC' || zoneAfter(text.slice(end), home));
  const isBare =
    hasDay &&
    !mark &&
    Boolean(lead?.trim().length && lead.trim() !== ',') &&
    afterBareHour.test(text.slice(end));
  if (!isExact && !isDotted && !isBare) return undefined;
  const finish = hour2 === undefined ? undefined : minutes(hour2, minute2, half2);
  let start = minutes(hour ?? '', minute, half);
  if (start === undefined) return undefined;
  // "1 to 4 pm" is in the afternoon, "11 to 1 pm" begins before noon.
  if (finish !== undefined && !half && half2) {
    const shared = minutes(hour ?? '', minute, half2);
    if (shared !== undefined && shared < finish) start = shared;
  }
  const clock = {
    index: index + (lead?.length ?? 0),
    end,
    start,
    ...(finish !== undefined && finish > start ? { finish } : {}),
  };
  return withZone(clock, text, home);
}

/** Minutes since midnight. Without am or pm an hour from one to six is in the afternoon: nobody meets at night. */
function minutes(hour: string, minute: string | undefined, half: string | undefined): number | undefined {
  let hours = Number(hour);
  const rest = Number(minute ?? 0);
  if (hours > 24 || rest > 59 || (half && (hours > 12 || hours === 0))) return undefined;
  if (half?.toLowerCase() === 'p' && hours < 12) hours += 12;
  else if (half?.toLowerCase() === 'a' && hours === 12) hours = 0;
  else if (!half && hours >= 1 && hours <= 6 && !hour.startsWith('0')) hours += 12;
  return hours * 60 + rest;
}

function withZone(clock: Clock, text: string, home: string): Clock {
  const zone = zoneAfter(text.slice(clock.end, clock.end + 30), home);
  return zone ? { ...clock, zone } : clock;
}
