import { type ClaimStatus, type Light, ListName, type OfferUnit, VoiceQuestion } from '@youlin/schema'
import { type ExportList, queryOf } from '../export-list.ts'

interface Node {
  status: ClaimStatus
  claimedAt: Date
  quantity: number
  due: Date | null
  light: Light | null
  scheduled: { startsAt: Date } | null
  delivery: { headcount: number; hours: number } | null
  offer: { title: string; unit: OfferUnit; publisherName: string }
  placeName: string
  residentVoice: {
    result: { answers: number; figures: { question: VoiceQuestion; mean: number | null }[] } | null
  } | null
  takerName: string
  street: { name: string }
}

export const claimList: ExportList<Node> = {
  name: ListName.CLAIMS,
  query: queryOf(
    'claims',
    'ClaimFilter',
    `status claimedAt quantity due light scheduled { startsAt }
      delivery { headcount hours } offer { title unit publisherName }
      placeName residentVoice { result { answers figures { question mean } } }
      takerName street { name }`,
  ),
  columns: [
    { key: 'offer', zh: '资源', en: 'Offer', width: 32, value: ({ offer }) => offer.title },
    {
      key: 'status',
      zh: '状态',
      en: 'State',
      value: ({ status }, { label }) => label('ClaimStatus', status),
    },
    {
      key: 'compound',
      zh: '小区/楼宇',
      en: 'Compound or building',
      width: 16,
      value: ({ placeName }) => placeName,
    },
    { key: 'community', zh: '认领方', en: 'Taker', width: 16, value: ({ takerName }) => takerName },
    { key: 'provider', zh: '提供方', en: 'Provider', width: 24, value: ({ offer }) => offer.publisherName },
    {
      key: 'quantity',
      zh: '数量',
      en: 'Quantity',
      value: ({ quantity, offer }, { label, either }) =>
        `${quantity}${either('', ' ')}${label('OfferUnit', offer.unit)}`,
    },
    { key: 'due', zh: '办理期限', en: 'Due', width: 18, value: ({ due }, { moment }) => moment(due) },
    {
      key: 'light',
      zh: '状态灯',
      en: 'Light',
      value: ({ light }, { label }) => (light ? label('Light', light) : null),
    },
    {
      key: 'scheduled',
      zh: '约定时间',
      en: 'Agreed time',
      width: 18,
      value: ({ scheduled }, { moment }) => moment(scheduled?.startsAt ?? null),
    },
    { key: 'street', zh: '所属街道', en: 'Street', value: ({ street }) => street.name },
    { key: 'claimed', zh: '认领时间', en: 'Claimed', value: ({ claimedAt }, { day }) => day(claimedAt) },
    {
      key: 'headcount',
      zh: '到场人数',
      en: 'Headcount',
      value: ({ delivery }) => delivery?.headcount ?? null,
    },
    {
      key: 'residentAnswers',
      zh: '居民评价份数',
      en: 'Residents’ answers',
      value: ({ residentVoice }) => residentVoice?.result?.answers ?? null,
    },
    {
      key: 'residentMean',
      zh: '居民满意度',
      en: 'Residents’ rating',
      value: ({ residentVoice }) =>
        residentVoice?.result?.figures.find(({ question }) => question === VoiceQuestion.SATISFACTION)
          ?.mean ?? null,
    },
    { key: 'hours', zh: '时长（小时）', en: 'Hours', value: ({ delivery }) => delivery?.hours ?? null },
  ],
}
