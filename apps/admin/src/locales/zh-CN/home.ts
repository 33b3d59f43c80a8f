/** The administration's first page. */
export const home = { title: '工作台' }
