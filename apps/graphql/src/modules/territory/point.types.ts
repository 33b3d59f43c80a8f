import { Field, Float, ObjectType } from 'type-graphql'
import { CoordinateSystem } from '@youlin/schema'

@ObjectType({ simpleResolvers: true, description: 'A place on the map, in the coordinate system it names.' })
export class Point {
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number

  @Field(() => CoordinateSystem)
  system!: CoordinateSystem
}

/** The point of a row that has one. */
export function pointOf(row: {
  latitude: number | null
  longitude: number | null
  coordinateSystem: CoordinateSystem | null
}): Point | null {
  const { latitude, longitude, coordinateSystem } = row
  if (latitude === null || longitude === null || coordinateSystem === null) return null
  return { latitude, longitude, system: coordinateSystem }
}
