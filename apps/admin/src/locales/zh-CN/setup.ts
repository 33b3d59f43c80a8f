import type { SetupGap, SetupStep } from '@youlin/schema'

const steps: Record<SetupStep, string> = {
  STREETS: '街道',
  COMMUNITIES: '社区',
  COMPOUNDS: '小区',
  BUILDINGS: '楼宇',
  COUNCILS: '楼宇理事会',
  CATEGORIES: '资源分类',
  DEADLINES: '办理时限',
  USERS: '用户与权限',
  PUBLISHING: '可发布资源的理事会',
}

const there: Record<SetupStep, string> = {
  STREETS: '已有{n}个街道。',
  COMMUNITIES: '已有{n}个社区。',
  COMPOUNDS: '已有{n}个小区。',
  BUILDINGS: '已有{n}栋楼宇。',
  COUNCILS: '已有{n}个理事会。',
  CATEGORIES: '系统自带{n}个分类，可增减、排序、停用。',
  DEADLINES: '系统自带全部时限，可按本区规定调整。',
  USERS: '街道和社区工作人员共{n}人。',
  PUBLISHING: '{n}个理事会可发布资源。',
}

const gaps: Record<SetupGap, string> = {
  NONE_YET: '尚无记录。',
  STREET_WITHOUT_COMMUNITY: '{n}个街道尚无社区：{names}。',
  COMMUNITY_WITHOUT_COMPOUND: '{n}个社区尚无小区：{names}。',
  COMPOUND_WITHOUT_POINT: '{n}个小区没有坐标，无法按距离找资源：{names}。',
  BUILDING_WITHOUT_POINT: '{n}栋楼宇没有坐标，无法按距离找资源：{names}。',
  BUILDING_WITHOUT_COUNCIL: '{n}栋楼宇尚未组建理事会：{names}。',
  COUNCIL_WITHOUT_OFFICER: '{n}个理事会尚无理事长或秘书：{names}。',
  NOT_CONFIRMED: '尚未确认，请查看后确认沿用。',
  STREET_WITHOUT_STAFF: '{n}个街道尚无工作人员：{names}。',
  COMMUNITY_WITHOUT_STAFF: '{n}个社区尚无工作人员，由所属街道代办：{names}。',
  NO_COUNCIL_READY:
    '尚无可发布资源的理事会：须有理事长或秘书在任，并有一家企业成员或所在街道的工作人员负责审核。',
  NO_OFFER_PUBLISHED: '尚无可认领的资源，理事会和企业可在门户发布。',
}

/** The way from an empty district to a council that can publish. */
export const setup = {
  title: '建区引导',
  note: '按顺序办理，可随时离开，回来后接着办。',
  progress: '已完成{done}步，共{all}步',
  next: '下一步：{step}',
  finished: '各步均已完成，理事会可以发布资源。',
  goOn: '继续建区',
  list: '建区步骤',
  done: '已就绪',
  open: '待办理',
  steps,
  there,
  gaps,
  andMore: '{names}等',
  separator: '、',
  see: { territory: '查看区域', buildings: '查看楼宇', councils: '查看理事会', categories: '查看分类' },
  seeSettings: '查看时限',
  seeUsers: '查看用户',
  invite: '邀请用户',
  seeMembers: '审批成员',
  seeOffers: '查看资源',
  imports: '导入{kind}',
  confirm: '确认沿用',
  confirmed: '{step}已确认',
  confirmedBy: '{name}于{day}确认。',
}
