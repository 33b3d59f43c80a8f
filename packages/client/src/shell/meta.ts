import type { Component } from 'vue'
import type { Role } from '@youlin/schema'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's title. */
    title?: string
    /** Keys of the texts that come with the page; its title is not among them. */
    texts?: readonly string[]
    /** Who may open the page; everybody signed in when left out. */
    roles?: readonly Role[]
    /** Opens without signing in. */
    public?: boolean
    /** Needs no server at all, not even to ask who is signed in. */
    standalone?: boolean
    /** Shows without navigation. */
    plain?: boolean
    /** A list of the admin: it opens as the account and the role keep it. */
    list?: boolean
    /** The entry of the navigation that a page belongs to, where its address does not say. */
    section?: string
    /** Stands in the navigation, in this order; `bar` puts it on a phone's bottom bar, too. */
    nav?: { icon: Component; order: number; bar?: number; title?: string }
  }
}

/** One entry of the navigation. */
export interface NavEntry {
  name: string
  title: string
  icon: Component
  bar?: number
  /** Its own page is open, or one that belongs to it. */
  current: 'page' | 'true' | undefined
}
