import { channelA } from './channel-a';
import { cnn } from './cnn';
import type { HouseStyle } from './house-style';
import { jtbc } from './jtbc';
import { kbs } from './kbs';
import { mbc } from './mbc';
import { mbn } from './mbn';
import { npr } from './npr';
import { pbs } from './pbs';
import { regionalMbc } from './regional-mbc';
import { sbs } from './sbs';
import { tvChosun } from './tv-chosun';
import { voa } from './voa';
import { yonhapNewsTv } from './yonhap-news-tv';
import { ytn } from './ytn';

/** All house styles. Order matters: a page is the first one's whose signs it shows; regional MBC's signs hold MBC's. */
export const HOUSE_STYLES: readonly HouseStyle[] = [
  ytn,
  kbs,
  regionalMbc,
  mbc,
  sbs,
  mbn,
  tvChosun,
  channelA,
  jtbc,
  yonhapNewsTv,
  cnn,
  npr,
  pbs,
  voa,
];
