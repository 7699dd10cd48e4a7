/** Time zones as mails write them: abbreviations, cities, offsets, IANA names. */

/** Abbreviations and names of zones, each with the IANA zone whose rules it follows. */
const zones: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  EASTERN: 'America/New_York',
  CT: 'America/Chicago',
  CDT: 'America/Chicago',
  CST: 'America/Chicago',
  CENTRAL: 'America/Chicago',
  MT: 'America/Denver',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  MOUNTAIN: 'America/Denver',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  PACIFIC: 'America/Los_Angeles',
  GMT: 'UTC',
  UTC: 'UTC',
  BST: 'Europe/London',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Paris',
  CEST: 'Europe/Paris',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  MSK: 'Europe/Moscow',
  IST: 'Asia/Kolkata',
  GST: 'Asia/Dubai',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  AWST: 'Australia/Perth',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
  SAST: 'Africa/Johannesburg',
  WAT: 'Africa/Lagos',
  EAT: 'Africa/Nairobi',
  BRT: 'America/Sao_Paulo',
};

/** Cities whose name and "time" mean a zone ("11:30 Dubai time"). */
const cities: Readonly<Record<string, string>> = {
  london: 'Europe/London',
  uk: 'Europe/London',
  british: 'Europe/London',
  dublin: 'Europe/Dublin',
  irish: 'Europe/Dublin',
  lisbon: 'Europe/Lisbon',
  paris: 'Europe/Paris',
  berlin: 'Europe/Berlin',
  german: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  amsterdam: 'Europe/Amsterdam',
  dutch: 'Europe/Amsterdam',
  brussels: 'Europe/Brussels',
  madrid: 'Europe/Madrid',
  rome: 'Europe/Rome',
  zurich: 'Europe/Zurich',
  swiss: 'Europe/Zurich',
  vienna: 'Europe/Vienna',
  warsaw: 'Europe/Warsaw',
  polish: 'Europe/Warsaw',
  prague: 'Europe/Prague',
  stockholm: 'Europe/Stockholm',
  copenhagen: 'Europe/Copenhagen',
  oslo: 'Europe/Oslo',
  helsinki: 'Europe/Helsinki',
  athens: 'Europe/Athens',
  istanbul: 'Europe/Istanbul',
  dubai: 'Asia/Dubai',
  uae: 'Asia/Dubai',
  india: 'Asia/Kolkata',
  indian: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  singapore: 'Asia/Singapore',
  tokyo: 'Asia/Tokyo',
  japan: 'Asia/Tokyo',
  seoul: 'Asia/Seoul',
  sydney: 'Australia/Sydney',
  melbourne: 'Australia/Melbourne',
  auckland: 'Pacific/Auckland',
  'new york': 'America/New_York',
  ny: 'America/New_York',
  boston: 'America/New_York',
  toronto: 'America/Toronto',
  chicago: 'America/Chicago',
  denver: 'America/Denver',
  california: 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  lagos: 'Africa/Lagos',
  nairobi: 'Africa/Nairobi',
};

const abbreviation =
  /^ ?\(?(ET|E[SD]T|[Ee]astern|CT|C[SD]T|[Cc]entral|MT|M[SD]T|[Mm]ountain|PT|P[SD]T|[Pp]acific|GMT|UTC|BST|WES?T|CES?T|EES?T|MSK|IST|GST|SGT|HKT|JST|KST|A[WE][SD]T|NZ[SD]T|SAST|WAT|EAT|BRT)\b(?:([+-]\d{1,2})(?::?(\d{2}))?)?/;
const iana = /^ ?\(?((?:Europe|America|Asia|Australia|Africa|Pacific|Atlantic)\/[A-Z][A-Za-z_]{2,20})/;
const city = /^ ?\(?([A-Za-z]{2,10}(?: York)?) time\b/i;

/** The zone that is written right after a clock time. `home` is the candidate's zone: in Ireland IST is Irish. */
export function zoneAfter(text: string, home: string): string | undefined {
  const short = abbreviation.exec(text);
  if (short?.[1]) {
    const name = short[1].toUpperCase();
    if (short[2]) return offset(short[2], short[3] ?? '00');
    return name === 'IST' && home === 'Europe/Dublin' ? home : zones[name];
  }
  const named = iana.exec(text)?.[1];
  if (named && exists(named)) return named;
  return cities[city.exec(text)?.[1]?.toLowerCase() ?? ''];
}

const offset = (hours: string, minutes: string): string =>
  `${hours.startsWith('-') ? '-' : '+'}${hours.slice(1).padStart(2, '0')}:${minutes}`;

function exists(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
