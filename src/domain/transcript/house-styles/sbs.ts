import type { HouseStyle } from './house-style';

export const sbs: HouseStyle = {
  name: 'SBS',
  signs: /SBS|<(?:Anchor|Reporter|앵커|기자)[^<>]{0,20}>/u,
  timeZone: 'Asia/Seoul',
  markers: { anchor: 'anchor', reporter: 'reporter', 앵커: 'anchor', 기자: 'reporter' },
  chromeForms: [/^(?:▶|☞) ?SBS.{0,80}(?:구독|보기|바로가기|앱)/u],
};
