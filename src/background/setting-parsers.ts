/** Parses what the options page asks for. */
import * as v from 'valibot';
import { settingChanges } from '../core/settings-form.ts';
import type { SettingCalls } from '../messages.ts';
import { account, address, id, type Parsers, parser, text } from '../schemas.ts';

export const settingParsers: Parsers<SettingCalls> = {
  saveSettings: parser(settingChanges),
  saveAccount: parser(
    account,
    v.strictObject({
      aliases: v.exactOptional(v.pipe(v.array(address), v.maxLength(100))),
      paused: v.exactOptional(v.boolean()),
    }),
  ),
  setRule: parser(
    id,
    v.pipe(text(820), v.regex(/^(?:thread|sender|domain):./)),
    v.nullable(v.picklist(['hiring', 'not hiring'])),
  ),
  wipe: parser(),
};
