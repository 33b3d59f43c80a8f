/** Style sheets that are imported for their effect. */
declare module '*.css'
declare module 'element-plus/es/components/table/style/css'
declare module 'element-plus/es/components/table-column/style/css'
