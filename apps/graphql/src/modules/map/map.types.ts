import { Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Limits, MapLayer, OfferKind, RecordKind } from '@youlin/schema'

@ObjectType({ simpleResolvers: true, description: 'A record at its place.' })
export class MapPlace {
  @Field(() => ID, { description: 'Of the building, compound or offer.' })
  id!: string

  @Field(() => RecordKind, { description: 'BUILDING, COMPOUND or OFFER.' })
  recordKind!: RecordKind

  @Field(() => String)
  name!: string

  @Field(() => String, { description: "Its address; of an offer its building's name." })
  where!: string

  @Field(() => Float, {
    nullable: true,
    description: 'Degrees north in WGS84; null where nobody gave a point.',
  })
  latitude!: number | null

  @Field(() => Float, { nullable: true, description: 'Degrees east in WGS84.' })
  longitude!: number | null

  @Field(() => Int, { nullable: true, description: 'Offers with places that a building gives now.' })
  offers?: number | null

  @Field(() => OfferKind, { nullable: true, description: 'Of an offer.' })
  kind?: OfferKind | null

  @Field(() => Int, { nullable: true, description: 'From the compound to the building of an offer.' })
  metres?: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days since a compound was served last, among the gaps; null for never.',
  })
  days?: number | null
}

@ObjectType({ simpleResolvers: true, description: 'The name of a street, in the middle of its compounds.' })
export class MapStreet {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => Float)
  latitude!: number

  @Field(() => Float)
  longitude!: number
}

@ObjectType({ simpleResolvers: true, description: 'Pictures of a map to lie under the places.' })
export class MapTiles {
  @Field(() => [String], {
    description: 'Addresses with {z}, {x} and {y} of Web Mercator, the lowest first.',
  })
  urls!: string[]

  @Field(() => String, { description: 'Whose map it is and its approval number (审图号), to stand on it.' })
  attribution!: string
}

@ObjectType({ simpleResolvers: true, description: "The district's own places, in one layer." })
export class DistrictMap {
  @Field(() => MapLayer)
  layer!: MapLayer

  @Field(() => [MapPlace], {
    description: `In the order of their list, those without a point too; no more than ${Limits.mapPlaces}.`,
  })
  places!: MapPlace[]

  @Field(() => Int, { description: 'All of them.' })
  totalCount!: number

  @Field(() => MapPlace, { nullable: true, description: 'The compound that offers are looked for.' })
  around!: MapPlace | null

  @Field(() => [MapStreet])
  streets!: MapStreet[]

  @Field(() => MapTiles, {
    nullable: true,
    description: 'Null by default: then nothing comes from elsewhere.',
  })
  tiles!: MapTiles | null
}

@InputType({
  description: 'Which places to show; all parts that are given and that a layer knows have to fit.',
})
export class MapFilter {
  @Field(() => ID, { nullable: true })
  streetId?: string | null

  @Field(() => ID, { nullable: true })
  communityId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'For OFFERS the one that they are looked for: required there.',
  })
  compoundId?: string | null

  @Field(() => OfferKind, {
    nullable: true,
    description: 'Of offers, or of the service that compounds miss.',
  })
  kind?: OfferKind | null

  @Field(() => Int, {
    nullable: true,
    description: 'At least so many days without service, for GAPS; 90 if not given.',
  })
  @Min(1)
  @Max(3_650)
  daysAtLeast?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of a name or address, of buildings and compounds.',
  })
  @MaxLength(Limits.searchLength)
  search?: string | null
}

@ArgsType()
export class MapArgs {
  @Field(() => MapLayer)
  layer!: MapLayer

  @Field(() => MapFilter, { nullable: true })
  @ValidateNested()
  filter?: MapFilter | null
}
