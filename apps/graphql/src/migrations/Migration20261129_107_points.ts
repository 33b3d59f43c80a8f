import { Migration } from '@mikro-orm/migrations'
import { CoordinateSystem } from '@youlin/schema'
import { toWgs84 } from '../platform/coordinates.ts'
import { oneOf } from '../platform/database/tenant-table.ts'

interface StoredPoint {
  id: string
  latitude: number
  longitude: number
  system: CoordinateSystem
}

const { WGS84 } = CoordinateSystem

/** All points in one coordinate system, so that they can be drawn and measured together; each keeps which it came in. */
export class Migration20261129_107_points extends Migration {
  override async up(): Promise<void> {
    await this.execute(`set local lock_timeout = '5s'`)
    for (const table of ['street', 'community', 'compound', 'building']) await this.convert(table)
  }

  private async convert(table: string): Promise<void> {
    // Its owner reads all districts for this moment.
    await this.execute(`
      alter table ${table} no force row level security,
        add column given_system text ${oneOf('given_system', CoordinateSystem)};
      update ${table} set given_system = coordinate_system`)
    const points = (await this.execute(
      `select id, latitude, longitude, coordinate_system as system from ${table} where coordinate_system <> '${WGS84}'`,
    )) as StoredPoint[]
    for (const { id, system, ...degrees } of points) {
      const point = toWgs84(degrees, system)
      // Outside China a shifted system says nothing: such a point stays as it is, and is not drawn.
      if (point)
        await this.execute(`update ${table} set coordinate_system = '${WGS84}',
          latitude = ${point.latitude}, longitude = ${point.longitude} where id = '${id}'`)
    }
    await this.execute(`alter table ${table} force row level security`)
  }
}
