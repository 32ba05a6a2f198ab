import type { CreditRole, SegmentRole, TipChannel } from '../article/vocabulary';

/** The words of segment markers, lower case, without their brackets. */
export const MARKER_ROLES: Readonly<Record<string, SegmentRole>> = {
  anchor: 'anchor',
  앵커: 'anchor',
  'anchor lead': 'anchor',
  앵커멘트: 'anchor',
  '앵커 멘트': 'anchor',
  reporter: 'reporter',
  report: 'reporter',
  pkg: 'reporter',
  기자: 'reporter',
  리포트: 'reporter',
  caster: 'caster',
  캐스터: 'caster',
};

/** The words of credit roles, lower case, as broadcasters print them. */
export const CREDIT_ROLE_WORDS: Readonly<Record<string, CreditRole>> = {
  'edit video': 'video-editor',
  'video editing': 'video-editor',
  영상편집: 'video-editor',
  편집: 'video-editor',
  'video coverage': 'camera-operator',
  filmmaker: 'camera-operator',
  'camera operator': 'camera-operator',
  영상취재: 'camera-operator',
  촬영기자: 'camera-operator',
  촬영: 'camera-operator',
  'screen provided': 'courtesy',
  화면제공: 'courtesy',
  cg: 'graphics',
  그래픽: 'graphics',
  디자인: 'graphics',
  vj: 'video-journalist',
  구성: 'writer',
  글구성: 'writer',
  제작: 'producer',
  프로듀서: 'producer',
  연출: 'producer',
};

/** The words of tip channels, lower case, without their brackets. */
export const TIP_CHANNEL_WORDS: Readonly<Record<string, TipChannel>> = {
  'kakao talk': 'kakaotalk',
  kakaotalk: 'kakaotalk',
  카카오톡: 'kakaotalk',
  phone: 'phone',
  전화: 'phone',
  mail: 'email',
  'e-mail': 'email',
  메일: 'email',
  '온라인 제보': 'web',
};

/** Lines that the page's frame leaves in a copy. */
export const CHROME: ReadonlySet<string> = new Set([
  'Menu',
  'AD',
  'Print',
  'Font size settings',
  '글자 크기 설정 Share',
  '댓글',
  '글자크기설정',
  '인쇄하기',
]);
