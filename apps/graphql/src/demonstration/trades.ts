import { EnterpriseKind } from '@youlin/schema'

const { ENTERPRISE, PROPERTY_MANAGER, UNIT } = EnterpriseKind

/** What an enterprise does, so that what it offers fits it. */
export const trades = {
  accounting: ['会计师事务所', '税务师事务所有限公司', '财务咨询有限公司'],
  appliance: ['家电服务有限公司', '电器商贸有限公司'],
  arts: ['艺术培训有限公司', '文化艺术中心'],
  auto: ['汽车服务有限公司', '新能源汽车销售有限公司'],
  bank: ['惠民银行江岸支行', '社区银行江岸支行'],
  catering: ['餐饮管理有限公司', '食品有限公司'],
  childcare: ['托育服务有限公司', '母婴用品有限公司'],
  culture: ['文化创意有限公司', '非遗传习所', '图书有限公司'],
  decor: ['装饰工程有限公司', '家居有限公司'],
  digital: ['信息技术有限公司', '数字科技有限公司', '软件有限公司'],
  education: ['教育科技有限公司', '教育咨询有限公司'],
  elder: ['养老服务有限公司', '康复辅具有限公司'],
  energy: ['充电科技有限公司', '新能源有限公司'],
  engineering: ['建筑设计有限公司', '工程检测有限公司', '工程咨询有限公司'],
  environment: ['环境检测有限公司'],
  garden: ['园艺有限公司', '花卉有限公司'],
  housekeeping: ['家政服务有限公司', '洗护服务有限公司'],
  hr: ['人力资源有限公司', '创业服务有限公司'],
  insurance: ['财产保险江岸支公司', '保险经纪有限公司'],
  law: ['律师事务所', '法律服务所'],
  logistics: ['速递有限公司', '物流有限公司'],
  media: ['传媒有限公司', '图文设计有限公司'],
  medical: ['中医门诊部', '综合门诊部', '口腔门诊部'],
  pets: ['宠物医院有限公司'],
  property: ['物业服务有限公司'],
  recycle: ['再生资源有限公司'],
  retail: ['商贸有限公司', '生鲜超市有限公司'],
  science: ['科普文化有限公司'],
  security: ['安防科技有限公司', '消防技术服务有限公司'],
  sports: ['健身有限公司', '体育发展有限公司'],
  telecom: ['通信服务有限公司'],
  tourism: ['文旅有限公司', '酒店管理有限公司'],
  volunteer: ['志愿服务队', '社会工作服务中心'],
} as const satisfies Record<string, readonly string[]>

export type Trade = keyof typeof trades

export function kindOf(trade: Trade): EnterpriseKind {
  if (trade === 'property') return PROPERTY_MANAGER
  return trade === 'volunteer' ? UNIT : ENTERPRISE
}

/** In this order the enterprises of the district follow each other, over and over. */
export const tradeOrder = [
  ...['property', 'medical', 'digital', 'culture', 'law', 'volunteer', 'retail', 'medical', 'engineering'],
  ...['catering', 'education', 'bank', 'media', 'security', 'elder', 'arts', 'tourism', 'property'],
  ...['telecom', 'accounting', 'sports', 'volunteer', 'garden', 'insurance', 'appliance', 'logistics'],
  ...['hr', 'decor', 'recycle', 'childcare', 'auto', 'science', 'pets', 'energy', 'environment', 'volunteer'],
  ...['digital', 'culture', 'law', 'education', 'housekeeping', 'engineering', 'retail', 'medical'],
  ...['security', 'elder', 'catering', 'arts', 'bank', 'housekeeping'],
] as Trade[]
