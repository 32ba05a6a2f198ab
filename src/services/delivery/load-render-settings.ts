import type { Core } from '@strapi/strapi';
import { isWebAddress } from '../../domain/render/article-address';
import {
  DEFAULT_RENDER_SETTINGS,
  type NewsroomIdentity,
  type RenderSettings,
} from '../../domain/render/render-settings';
import type { Instant } from '../mapping/article-row';
import { NEWSROOM } from '../uids';

/** The newsroom as renderings need it, and since when it has been like that. */
export interface LoadedSettings {
  readonly settings: RenderSettings;
  /** Null when nobody has set anything yet. */
  readonly changedAt: Date | null;
}

/** For what has nothing of the newsroom in it. */
export const NOTHING_SET: LoadedSettings = { settings: DEFAULT_RENDER_SETTINGS, changedAt: null };

interface NewsroomRow {
  readonly name: string;
  readonly url: string | null;
  readonly logoUrl: string | null;
  readonly articleUrl: string | null;
  readonly rightsNotice: string | null;
  readonly timezone: string;
  readonly defaultLanguage: string;
  readonly updatedAt: Instant;
}

/** Reads the newsroom's settings, with one query; what in them cannot be used (no such zone, no web address) is as if not set. */
export const loadRenderSettings = async (strapi: Core.Strapi): Promise<LoadedSettings> => {
  const row = (await strapi.db.query(NEWSROOM).findOne({
    select: [
      'name',
      'url',
      'logoUrl',
      'articleUrl',
      'rightsNotice',
      'timezone',
      'defaultLanguage',
      'updatedAt',
    ],
  })) as NewsroomRow | null;
  const publicUrl = originOf(strapi);
  return row === null
    ? { settings: { ...DEFAULT_RENDER_SETTINGS, publicUrl }, changedAt: null }
    : { settings: settingsOf(row, publicUrl), changedAt: new Date(row.updatedAt) };
};

const settingsOf = (row: NewsroomRow, publicUrl: string): RenderSettings => ({
  timeZone: isTimeZone(row.timezone) ? row.timezone : DEFAULT_RENDER_SETTINGS.timeZone,
  newsroom: identityOf(row),
  publicUrl,
  articleUrl: webAddress(row.articleUrl),
});

const identityOf = (row: NewsroomRow): NewsroomIdentity => ({
  name: row.name,
  url: webAddress(row.url),
  logoUrl: webAddress(row.logoUrl),
  rightsNotice: row.rightsNotice || null,
  defaultLanguage: row.defaultLanguage,
});

/** A pattern counts by what it gives. */
const webAddress = (text: string | null): string | null =>
  text !== null && isWebAddress(text.replaceAll(/\{(?:slug|documentId)\}/gu, 'x')) ? text : null;

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const originOf = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('server.absoluteUrl').replace(/\/+$/u, '');
