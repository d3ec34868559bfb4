/**
 * Settings that clients read although nobody set them. `spark-settings.json` was recorded from Spark 4.1.0: each key with
 * its default, the type or the values that it takes, and whether only the server's start decides it.
 */
import { readFileSync } from 'node:fs';
import { CLASS_SETTING, planClasses } from '@outboard/policy';

export interface Setting {
  /** Absent: Spark knows the key and has no value for it. */
  readonly default?: string;
  readonly static?: true;
  /** As Spark names it in errors: `boolean`, `int`, `bytes in BYTE`, `time in SECONDS` … Absent: any text. */
  readonly type?: string;
  readonly options?: readonly string[];
  /** What a number may be, sizes and times in the units they are given in, and what Spark says of others. */
  readonly least?: number;
  readonly most?: number;
  readonly above?: number;
  readonly below?: number;
  readonly requirement?: string;
}

const recorded = JSON.parse(readFileSync(new URL('../../spark-settings.json', import.meta.url), 'utf8')) as Record<
  string,
  Setting
>;

const settings: Readonly<Record<string, Setting>> = {
  ...recorded,
  'spark.app.name': { default: 'outboard', static: true },
  'spark.master': { default: 'outboard', static: true },
  'spark.sql.session.timeZone': { default: 'Etc/UTC' },
  [CLASS_SETTING]: { options: planClasses },
};

export const settingOf = (key: string): Setting | undefined =>
  Object.hasOwn(settings, key) ? settings[key] : undefined;

export const configDefaults: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(settings).flatMap(([key, { default: value }]) => (value === undefined ? [] : [[key, value]])),
);

export const isModifiable = (key: string): boolean => {
  const setting = settingOf(key);
  return setting !== undefined && setting.static === undefined;
};

/** A setting as the session sees it; undefined where it has no value. */
export const effective = (config: Readonly<Record<string, string>>, key: string): string | undefined =>
  config[key] ?? settingOf(key)?.default;
