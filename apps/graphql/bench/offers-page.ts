/** One page of 20 published offers, newest first, each with what its card shows; the same rows for every server. */
export const pageSize = 20

/** What the portal's list asks of us. */
export const youlinQuery = `{
  offers(first: ${pageSize}, sort: NEWEST, filter: { statuses: [PUBLISHED] }) {
    edges { node {
      id title summary capacity taken availableFrom availableUntil publisherName publishedAt
      building { id name address }
      council { id name }
      terms { number kind place pricePolicy priceFen category { code zh en } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`

/** The same of a server that PostGraphile makes from the tables. */
export const postgraphileQuery = `{
  allOffers(first: ${pageSize}, condition: { status: "PUBLISHED" }, orderBy: [LISTED_AT_DESC, ID_DESC]) {
    edges { node {
      id title summary kind capacity taken availableFrom availableUntil publishedAt
      enterpriseByDistrictIdAndEnterpriseId { name }
      buildingByDistrictIdAndBuildingId { id name address }
      councilByDistrictIdAndCouncilId { id name }
      offerTermsByDistrictIdAndOfferId(condition: { status: "CURRENT" }) { nodes {
        number place pricePolicy priceFen categoryByDistrictIdAndCategoryCode { code zh en }
      } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`

/** The same as one statement: the limit of what a server of this database can do. */
export const bareStatement = `
  select o.id, o.title, o.summary, o.kind, o.capacity, o.taken, o.available_from, o.available_until, o.published_at,
    coalesce(e.name, c.name) as publisher_name,
    json_build_object('id', b.id, 'name', b.name, 'address', b.address) as building,
    json_build_object('id', c.id, 'name', c.name) as council,
    (select json_build_object('number', t.number, 'place', t.place, 'pricePolicy', t.price_policy,
        'priceFen', t.price_fen, 'category', json_build_object('code', k.code, 'zh', k.zh, 'en', k.en))
      from offer_terms t join category k on k.district_id = t.district_id and k.code = t.category_code
      where t.district_id = o.district_id and t.offer_id = o.id and t.number = o.terms_number) as terms
  from offer o
  join council c on c.district_id = o.district_id and c.id = o.council_id
  join building b on b.district_id = o.district_id and b.id = o.building_id
  left join enterprise e on e.district_id = o.district_id and e.id = o.enterprise_id
  where o.status = 'PUBLISHED'
  order by o.listed_at desc, o.id desc
  limit ${pageSize}`
