/** What the filters by place say. */
export const placesZh = {
  filters: '筛选条件',
  more: '筛选',
  show: '查看结果',
  every: '全部',
}
