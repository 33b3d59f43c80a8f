import { Max, Min } from 'class-validator'
import { Field, Float, InputType, ObjectType } from 'type-graphql'
import { CoordinateSystem } from '@youlin/schema'

@ObjectType({ simpleResolvers: true, description: 'A place on the map, in the coordinate system it names.' })
export class Point {
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number

  @Field(() => CoordinateSystem)
  system!: CoordinateSystem

  @Field(() => CoordinateSystem, { description: 'The one that it was given in, before it was converted.' })
  givenSystem!: CoordinateSystem
}

@InputType({ description: 'A place on the map, as it was read there; it is converted to WGS84.' })
export class PointInput {
  @Field(() => Float, { description: 'Degrees north.' })
  @Min(-90)
  @Max(90)
  latitude!: number

  @Field(() => Float, { description: 'Degrees east.' })
  @Min(-180)
  @Max(180)
  longitude!: number

  @Field(() => CoordinateSystem, { description: 'The one of the map that it was read from.' })
  system!: CoordinateSystem
}

/** The point of a row that has one. */
export function pointOf(row: {
  latitude: number | null
  longitude: number | null
  coordinateSystem: CoordinateSystem | null
  givenSystem?: CoordinateSystem | null
}): Point | null {
  const { latitude, longitude, coordinateSystem, givenSystem } = row
  if (latitude === null || longitude === null || coordinateSystem === null) return null
  return { latitude, longitude, system: coordinateSystem, givenSystem: givenSystem ?? coordinateSystem }
}
